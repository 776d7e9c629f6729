import {
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { ShelfDamage } from "../../src/article/shelf.ts";
import { ContentCache } from "../../src/cache/content-cache.ts";
import { buildFolder, type FolderBuild } from "../../src/cli/build-folder.ts";
import { withOutFolder } from "../../src/out/with-out-folder.ts";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, readFiles, writeFiles } from "../scratch-folder.ts";

const DAY = 24 * 60 * 60;
const START = Date.UTC(2026, 1, 1) / 1000;
const BASE = "base_url: https://feeds.example.org/\n";
const SETTINGS = [
  "entries: 3\narchive_entries: 2\narchives: all",
  "entries: 2\narchives: main\narchive_entries: 3\ntombstones: true\ntopics: [{ slug: t, title: T }]",
  "entries: 4\narchives: none",
].map((text) => BASE + text);

const date = (day: number) => new Date(Date.UTC(2026, 0, day)).toISOString();

const fields = fc.record({
  title: fc.constantFrom("Council votes", "Parliament bans cameras", "Senate hears"),
  day: fc.integer({ min: 1, max: 36 }),
  topics: fc.constantFrom("[T]", "[T, U]", "[U]", "[]"),
  places: fc.constantFrom("[US-WI/madison]", "[US, FR]", "[FR]", "[]"),
  body: fc.constantFrom("", "", "Some *text*.", "More <b>text</b>."),
  url: fc.nat(5000),
});

type Fields = typeof fields extends fc.Arbitrary<infer Value> ? Value : never;

function write({ title, day, topics, places, body, url }: Fields): string {
  const webUrl = `https://e.com/${url}`;
  const others = url % 2 === 0 ? { ampWebUrl: `https://e.com/amp/${url}` } : {};
  const subjects = { topics, jurisdictions: places };
  return articleText({ title, webUrl, ...others, publishedDateTime: date(day), ...subjects }, body);
}

const step = fc.record({
  kind: fc.constantFrom(
    ...[
      "word",
      "word",
      "word",
      "word",
      "write",
      "write",
      "date",
      "topics",
      "hold",
      "free",
      "remove",
      "rename",
    ],
    ...["nothing", "wait", "preview", "settings", "harm cache", "harm out", "touch out", "empty out"],
  ),
  pick: fc.nat(100_000),
  fields,
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** A publication on disk: content, output and cache. */
interface House {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
  now: number;
  preview: boolean;
}

function pickFrom(folder: string, pick: number): string | undefined {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  const name = files[pick % Math.max(files.length, 1)];
  return name === undefined ? undefined : path.join(folder, name);
}

/** What may happen, by kind. */
const HAPPENINGS: Readonly<Record<string, (house: House, step: Step) => void>> = {
  word: (house, each) => edit(house, each, /^title: .*$/m, `title: Words of ${each.pick}`),
  date: (house, each) =>
    edit(house, each, /^publishedDateTime: .*$/m, `publishedDateTime: ${date(each.fields.day)}`),
  topics: (house, each) => edit(house, each, /^topics: .*$/m, `topics: ${each.fields.topics}`),
  hold: (house, each) => edit(house, each, /^---\n/, `---\npublished: ${each.pick % 2 === 0}\n`),
  break: (house, each) => edit(house, each, /^title: .*$/m, 'title: ""'),
  free: ({ content }) => {
    for (const file of readdirSync(content).filter((name) => name.endsWith(".md"))) {
      const text = readFileSync(path.join(content, file), "utf8");
      const free = text.replace(/^published: .*\n/gm, "");
      if (free !== text) writeFileSync(path.join(content, file), free);
    }
  },
  write: ({ content }, { pick, fields: written }) =>
    writeFiles(content, { [`new-${pick % 50}.md`]: write(written) }),
  rename: ({ content }, { pick }) => {
    const file = articleAt(content, pick);
    if (file !== undefined) renameSync(file, path.join(content, `z-${path.basename(file)}`));
  },
  remove: ({ content }, { pick }) => rmSync(articleAt(content, pick) ?? "none", { force: true }),
  wait: (house, { pick }) => {
    house.now += (pick % 4) * DAY;
  },
  preview: (house, { pick }) => {
    house.preview = !house.preview && pick % 3 === 0;
  },
  settings: ({ content }, { pick }) =>
    writeFiles(content, { "bailiwick.yml": SETTINGS[pick % SETTINGS.length] ?? BASE }),
  "harm cache": ({ cache }, { pick }) => harm(pickFrom(cache, pick), pick),
  "harm out": ({ out }, { pick }) => harm(pickFrom(out, pick), pick),
  "touch out": ({ out }, { pick }) => {
    const file = pickFrom(out, pick);
    if (file !== undefined) utimesSync(file, 1_500_000_000, 1_500_000_000);
  },
  "empty out": ({ out }, { pick }) => {
    const file = pickFrom(out, pick) ?? "none";
    // Without its ledger a build takes all files for somebody else's.
    if (path.basename(file) !== "ledger.jsonl") rmSync(file, { force: true });
  },
};

function articleAt(content: string, pick: number): string | undefined {
  const articles = readdirSync(content).filter((name) => name.endsWith(".md"));
  const name = articles.sort()[pick % Math.max(articles.length, 1)];
  return name === undefined ? undefined : path.join(content, name);
}

function edit({ content }: House, { pick }: Step, line: RegExp, by: string): void {
  const file = articleAt(content, pick);
  if (file !== undefined) writeFileSync(file, readFileSync(file, "utf8").replace(line, by));
}

function harm(file: string | undefined, pick: number): void {
  if (file === undefined) return;
  const bytes = readFileSync(file);
  const at = pick % Math.max(bytes.length, 1);
  if (pick % 3 === 0) writeFileSync(file, bytes.subarray(0, at));
  else writeFileSync(file, Buffer.concat([bytes.subarray(0, at), Buffer.from("~"), bytes.subarray(at + 1)]));
}

const progress = { show: () => {}, clear: () => {} };

/** Builds as the command does: without the cache when that turns out to be damaged. */
function build(
  { content, now, preview }: House,
  out: string,
  cache: ContentCache | undefined,
): Promise<FolderBuild> {
  const builder = { pid: process.pid, host: "test", started: now };
  // Files count as settled though they were written a moment ago.
  const clock = () => Date.now() + 60_000;
  const request = { content, now, preview, clock, concurrency: 1 };
  return withOutFolder(out, builder, async (held) => {
    try {
      return await buildFolder(request, { out: held, progress, cache });
    } catch (error) {
      if (!(error instanceof ShelfDamage)) throw error;
      cache?.discard();
      return buildFolder(request, { out: held, progress, cache: undefined });
    }
  });
}

function timesIn(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.startsWith("ledger") && statSync(path.join(folder, name)).isFile())
    .sort()
    .map((name) => `${name} ${Math.floor(statSync(path.join(folder, name)).mtimeMs / 1000)}`);
}

/** Makes changes one after the other; builds after each, from the last build and from the beginning. */
async function checkHistory(articles: readonly Fields[], settings: string, steps: readonly Step[]) {
  const house: House = {
    content: makeScratchFolder(),
    out: makeScratchFolder(),
    cache: makeScratchFolder(),
    now: START,
    preview: false,
  };
  const files = Object.fromEntries(articles.map((each, index) => [`${index}.md`, write(each)]));
  writeFiles(house.content, { "bailiwick.yml": settings, ...files });
  const ways: FolderBuild["way"][] = [];
  await build(house, house.out, new ContentCache(house.cache, "1", 1));
  for (const each of steps) {
    HAPPENINGS[each.kind]?.(house, each);
    const anew = makeScratchFolder();
    cpSync(house.out, anew, { recursive: true, preserveTimestamps: true });
    const result = await build(house, house.out, new ContentCache(house.cache, "1", 1));
    const { way, write: written, ...told } = result;
    const { way: _, write: writtenAnew, ...toldAnew } = await build(house, anew, undefined);
    expect(readFiles(house.out)).toEqual(readFiles(anew));
    expect(timesIn(house.out)).toEqual(timesIn(anew));
    expect([told, written.written, written.removed]).toEqual([
      toldAnew,
      writtenAnew.written,
      writtenAnew.removed,
    ]);
    ways.push(way);
    rmSync(anew, { recursive: true });
  }
  return ways;
}

it("leaves the same files as a build from the beginning, whatever has changed, and whatever was harmed", async () => {
  const ways: FolderBuild["way"][] = [];
  const histories = fc.array(step, { minLength: 8, maxLength: 14, size: "max" });
  const articles = fc.array(fields, { minLength: 10, maxLength: 20, size: "max" });
  await fc.assert(
    fc.asyncProperty(articles, fc.constantFrom(...SETTINGS), histories, async (begun, settings, steps) => {
      ways.push(...(await checkHistory(begun, settings, steps)));
    }),
    { numRuns: 5, endOnFailure: true },
  );
  // Otherwise nothing was tried.
  const revised = ways.filter((way) => way === "revised").length;
  expect(revised).toBeGreaterThan(ways.length / 8);
}, 240_000);

it.each([
  ["as often as one article changes, whatever other addresses it has", ["word", "word", "word"]],
  ["when an article is taken back, and when it comes back", ["hold", "free", "hold", "free"]],
  ["when an article breaks, and when it is mended", ["break", "word", "break", "word"]],
  ["when groups begin", ["write", "word", "write"]],
])("goes on from the last build %s", async (_, kinds) => {
  const articleOf = (url: number) =>
    ({ title: "Council votes", day: url, topics: "[T]", places: "[FR]", body: "", url }) as const;
  const first = { topics: "[T]", places: "[US-WI/madison]" } as const;
  const edits = kinds.map((kind, index) => {
    const written =
      index === 0 ? { ...articleOf(1), ...first } : { ...articleOf(3), places: "[US, FR]" as const };
    return { kind, pick: 24 * index + 3, fields: written };
  });
  const articles = Array.from({ length: 12 }, (_article, index) => articleOf(2 + 2 * index));
  expect(await checkHistory(articles, BASE, edits)).toEqual(kinds.map(() => "revised"));
});
