import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { ShelfDamage } from "../../../.compiled/article/shelf.js";
import { ContentCache } from "../../../.compiled/cache/content-cache.js";
import { ContentFolder } from "../../../.compiled/content/content-folder.js";
import { editionOfContent } from "../../../.compiled/edition/edition-of-content.js";
import { expect } from "../expect.mjs";
import { editBytes, edits } from "../hostile-values.mjs";

const NOW = Date.UTC(2026, 5, 1) / 1000;
const LONG_AGO = new Date("2020-01-01");
// The files are old, so that what was read of them counts as settled though they were written a moment ago.
const clock = () => Date.now() + 60_000;

/** A cache that something has happened to: the edition is the one that is built without it. */
export const target = {
  name: "cache",
  share: 2,
  batch: 25,
  arbitrary: fc.record({
    file: fc.nat(9),
    damage: fc.oneof(
      { weight: 9, arbitrary: edits.map((list) => ({ edits: list })) },
      { weight: 1, arbitrary: fc.constantFrom({ isGone: true }, { isEmpty: true }, { isOfAnother: true }) },
    ),
    // A second damage, to another file or the same.
    more: fc.option(fc.record({ file: fc.nat(9), edits })),
  }),
  async check({ file, damage, more }) {
    made ??= await make();
    const { content, cache, pristine, uncached } = made;
    const files = new Map(pristine);
    spoil(files, file, damage);
    if (more !== null) spoil(files, more.file, { edits: more.edits });
    rmSync(cache, { recursive: true, force: true });
    mkdirSync(cache, { mode: 0o700 });
    for (const [name, bytes] of files) writeFileSync(path.join(cache, name), bytes);
    expect((await build(content, cache)) === uncached, "the edition differs from the one without a cache");
    expect((await build(content, cache)) === uncached, "the edition differs when the cache is used again");
  },
  close() {
    if (made !== undefined) rmSync(made.folder, { recursive: true, force: true });
    made = undefined;
  },
};

let made;

async function make() {
  const folder = mkdtempSync(path.join(tmpdir(), "bailiwick-fuzz-cache-"));
  const [content, cache] = ["content", "cache"].map((name) => path.join(folder, name));
  mkdirSync(content);
  for (let number = 0; number < 8; number += 1) {
    writeFileSync(path.join(content, `${number}.md`), article(number));
    utimesSync(path.join(content, `${number}.md`), LONG_AGO, LONG_AGO);
  }
  const uncached = await build(content, undefined);
  expect((await build(content, cache)) === uncached, "the edition differs when the cache is made");
  const names = readdirSync(cache).sort();
  expect(names.length > 1, "there is no cache");
  const pristine = names.map((name) => [name, readFileSync(path.join(cache, name))]);
  return { folder, content, cache, pristine, uncached };
}

// Some are published, one is held back, one is broken; places are given, so that none is looked for.
function article(number) {
  const date = number === 6 ? "never" : `2026-01-0${number + 1}`;
  return `---\ntitle: Story ${number}\npublishedDateTime: ${date}\nwebUrl: https://n.example/${number}
topics: [AI]\njurisdictions: []\ndraft: ${number === 5}\n---\nThe *text* of ${number}. ${"Words. ".repeat(number * 9)}\n`;
}

function spoil(files, number, { edits: list, isGone, isEmpty }) {
  const names = [...files.keys()];
  const name = names[number % names.length];
  if (name === undefined) return;
  if (isGone) files.delete(name);
  else if (isEmpty) files.set(name, Buffer.alloc(0));
  else if (list === undefined) files.set(name, files.get(names[(number + 1) % names.length]));
  else files.set(name, editBytes(files.get(name), list));
}

/** Builds as the commands do: with the cache, and without it when that turns out to be damaged. */
async function build(content, folder) {
  const cache = folder === undefined ? undefined : new ContentCache(folder, "1", 1);
  try {
    return await publish(content, cache);
  } catch (error) {
    if (!(error instanceof ShelfDamage)) throw error;
    cache.discard();
    return publish(content, undefined);
  }
}

async function publish(folder, cache) {
  const content = new ContentFolder(folder, { clock, cache });
  const edition = editionOfContent({ ...(await content.refresh()), now: NOW, preview: false });
  const documents = Array.from(edition.documents, ({ path: name, hash }) => `${name} ${hash}`);
  content.save();
  return JSON.stringify([documents, edition.ledgerLines, edition.problems, edition.report]);
}
