import { chmodSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { ShelfDamage } from "../../src/article/shelf.ts";
import { ContentCache } from "../../src/cache/content-cache.ts";
import { ContentFolder } from "../../src/content/content-folder.ts";
import { editionOfContent } from "../../src/edition/edition-of-content.ts";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";

const LONG_AGO = new Date("2020-01-01");
const NOW = Date.UTC(2026, 5, 1) / 1000;

function makeContent(): string {
  const folder = makeScratchFolder();
  const files: Record<string, string> = {
    "bailiwick.yml": "base_url: https://feeds.example.org/\nentries: 4",
  };
  for (let number = 1; number <= 9; number += 1) {
    files[`${number}.md`] = articleText(
      {
        title: `Story ${number}`,
        webUrl: `https://e.com/${number}`,
        publishedDateTime: `2026-01-0${number}`,
        topics: number % 2 === 0 ? "[AI]" : "[Drones, AI]",
        jurisdictions: number % 3 === 0 ? "[US-WI/madison]" : "[FR]",
        ...(number === 5 && { published: "false" }),
      },
      `Text *${number}*.`,
    );
  }
  files["broken.md"] = "---\ntitle: no date\n---\n";
  writeFiles(folder, files);
  for (const name of Object.keys(files)) utimesSync(path.join(folder, name), LONG_AGO, LONG_AGO);
  return folder;
}

// The files are old, so that their versions count as settled though they were written a moment ago.
const clock = () => Date.now() + 60_000;

/** Builds as a command does: with the cache, and without it when that turns out to be damaged. */
async function build(folder: string, cacheFolder: string | undefined, version = "1") {
  const cache = cacheFolder === undefined ? undefined : new ContentCache(cacheFolder, version, 1);
  try {
    return await publish(folder, cache);
  } catch (error) {
    if (!(error instanceof ShelfDamage)) throw error;
    cache?.discard();
    return publish(folder, undefined);
  }
}

async function publish(folder: string, cache: ContentCache | undefined) {
  const content = new ContentFolder(folder, { clock, cache });
  const read = await content.refresh();
  const edition = editionOfContent({ ...read, now: NOW, preview: false });
  const documents = Array.from(edition.documents, ({ path: name, hash }) => `${name} ${hash}`);
  content.save();
  return { documents, ledgerLines: edition.ledgerLines, problems: edition.problems, report: edition.report };
}

it("gives the same edition cold and warm", async () => {
  const [folder, cache] = [makeContent(), makeScratchFolder()];
  const cold = await build(folder, undefined);
  expect(await build(folder, cache)).toEqual(cold);
  expect(await build(folder, cache)).toEqual(cold);
});

it("is private: only its owner may look into it, whatever held-back texts it has", async () => {
  const [folder, above] = [makeContent(), makeScratchFolder()];
  const cache = path.join(above, "cache");
  await build(folder, cache);
  const modes = [cache, ...readdirSync(cache).map((name) => path.join(cache, name))].map(
    (name) => statSync(name).mode & 0o077,
  );
  expect(modes.length).toBeGreaterThan(2);
  expect(new Set(modes)).toEqual(new Set([0]));
});

it("makes no cache for a handful of articles", async () => {
  const above = makeScratchFolder();
  await publish(makeContent(), new ContentCache(path.join(above, "cache"), "1"));
  expect(readdirSync(above)).toEqual([]);
});

it("does without a cache that cannot be written", async () => {
  const [folder, file] = [makeContent(), path.join(makeScratchFolder(), "file")];
  writeFileSync(file, "");
  expect(await build(folder, file)).toEqual(await build(folder, undefined));
});

it("reads what changed, came and went since the cache was made", async () => {
  const [folder, cache] = [makeContent(), makeScratchFolder()];
  await build(folder, cache);
  const changed = readFileSync(path.join(folder, "1.md"), "utf8").replace("Story 1", "Changed");
  writeFiles(folder, { "1.md": changed, "new.md": changed.replaceAll("e.com/1", "e.com/new") });
  rmSync(path.join(folder, "2.md"));
  const anew = await build(folder, undefined);
  expect(await build(folder, cache)).toEqual(anew);
  expect(await build(folder, cache)).toEqual(anew);
});

it("keeps few files, however often something changes", async () => {
  const [folder, cache] = [makeContent(), makeScratchFolder()];
  for (let round = 0; round < 30; round += 1) {
    const name = path.join(folder, `${1 + (round % 9)}.md`);
    writeFileSync(name, `${readFileSync(name, "utf8")} And ${round}.`);
    await build(folder, cache);
  }
  expect(readdirSync(cache).length).toBeLessThan(12);
  expect(await build(folder, cache)).toEqual(await build(folder, undefined));
});

/** What may happen to a file of the cache. */
const damage = fc.record({
  kind: fc.constantFrom("flip", "cut", "empty", "remove", "lengthen", "lock"),
  pick: fc.nat(100),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  bit: fc.nat(7),
});

type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

function harm(cache: string, { kind, pick, at, bit }: Damage): void {
  const names = readdirSync(cache).sort();
  const file = path.join(cache, names[pick % names.length] ?? "");
  if (names.length === 0) return;
  const bytes = readFileSync(file);
  const offset = Math.floor(bytes.length * at);
  if (kind === "flip" && bytes.length > 0) bytes[offset] = (bytes[offset] ?? 0) ^ (1 << bit);
  if (kind === "remove") rmSync(file);
  else if (kind === "lock") chmodSync(file, 0);
  else if (kind === "cut" || kind === "empty")
    writeFileSync(file, bytes.subarray(0, kind === "cut" ? offset : 0));
  else writeFileSync(file, kind === "flip" ? bytes : Buffer.concat([bytes, bytes]));
}

it("gives the same edition whatever is damaged, and heals", async () => {
  const folder = makeContent();
  const expected = await build(folder, undefined);
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
      const cache = makeScratchFolder();
      await build(folder, cache);
      for (const each of damages) harm(cache, each);
      expect(await build(folder, cache)).toEqual(expected);
      expect(await build(folder, cache)).toEqual(expected);
    }),
    { numRuns: 1200, endOnFailure: true },
  );
}, 1_500_000);

it("believes nothing that another version has made", async () => {
  const [folder, cache] = [makeContent(), makeScratchFolder()];
  await build(folder, cache, "1");
  const index = path.join(cache, "index.json");
  const lines = readFileSync(index, "utf8").split("\n");
  const head = lines.pop() ?? "";
  expect(lines.join("\n")).toContain("https://e.com/1");
  expect(JSON.parse(head).version).toBe("1");
  const other = new ContentCache(cache, "2", 1);
  expect(other.index().files).toEqual([]);
  expect(await build(folder, cache, "2")).toEqual(await build(folder, undefined));
});
