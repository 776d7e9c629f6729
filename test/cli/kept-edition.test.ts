import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { ContentCache } from "../../src/cache/content-cache.ts";
import { changedTopics } from "../../src/edition/changed-topics.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { parseLedger } from "../../src/ledger/ledger-lines.ts";
import { LateLive } from "../../src/live/late-live.ts";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { answersOf, factsOf, type House, openKept, openService, readIfThere } from "./kept-services.ts";

const DAY = 24 * 60 * 60 * 1000;
const SETTINGS = [
  "entries: 3\narchive_entries: 2",
  "entries: 2\ntombstones: true\nhub: https://hub.example.org/\ntopics: [{ slug: t, title: T }]",
].map((text) => `base_url: https://feeds.example.org/\n${text}\n`);

const fields = fc.record({
  title: fc.constantFrom("Council votes", "Parliament bans cameras", "Senate hears"),
  day: fc.integer({ min: -30, max: 3 }),
  topics: fc.constantFrom("[T]", "[T, U]", "[U]", "[]"),
  places: fc.constantFrom("[US-WI/madison]", "[US, FR]", "[FR]", undefined),
  url: fc.nat(5000),
});

type Fields = typeof fields extends fc.Arbitrary<infer Value> ? Value : never;

function write({ title, day, topics, places, url }: Fields, now: number): string {
  const publishedDateTime = new Date(now + day * DAY).toISOString();
  const placed = places === undefined ? {} : { jurisdictions: places };
  return articleText(
    { title, webUrl: `https://e.com/${url}`, publishedDateTime, topics, ...placed },
    "Some *text*.",
  );
}

const happening = fc.record({
  kind: fc.constantFrom(
    ...["nothing", "nothing", "nothing", "word", "write", "hold", "free", "remove", "rename", "break"],
    ...["wait", "settings", "harm cache", "harm ledger", "no ledger", "address", "touch"],
  ),
  pick: fc.nat(100_000),
  fields,
});

type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

/** What may happen while no service runs, by kind. */
const HAPPENINGS: Readonly<Record<string, (house: House, happening: Happening) => void>> = {
  word: (house, { pick }) => edit(house, pick, /^title: .*$/m, `title: Words of ${pick}`),
  hold: (house, { pick }) => edit(house, pick, /^---\n/, `---\npublished: ${pick % 2 === 0}\n`),
  free: ({ content }) => {
    for (const file of readdirSync(content).filter((name) => name.endsWith(".md"))) {
      const text = readFileSync(path.join(content, file), "utf8");
      writeFileSync(path.join(content, file), text.replace(/^published: .*\n/gm, ""));
    }
  },
  break: (house, { pick }) => edit(house, pick, /^webUrl: .*$/m, "webUrl: nowhere"),
  touch: (house, { pick }) => edit(house, pick, /$/, ""),
  write: ({ content, now }, { pick, fields: written }) =>
    writeFiles(content, { [`new-${pick % 50}.md`]: write(written, now) }),
  rename: ({ content }, { pick }) => {
    const file = pickFrom(content, pick);
    if (file !== undefined) renameSync(file, path.join(content, `z-${path.basename(file)}`));
  },
  remove: ({ content }, { pick }) => rmSync(pickFrom(content, pick) ?? "none", { force: true }),
  wait: (house, { pick }) => {
    house.now += (pick % 3) * DAY;
  },
  settings: ({ content }, { pick }) =>
    writeFiles(content, { "bailiwick.yml": SETTINGS[pick % SETTINGS.length] ?? "" }),
  address: (house, { pick }) => {
    house.baseUrl = pick % 2 === 0 ? undefined : "https://other.example.org/";
  },
  "harm cache": ({ cache }, { pick }) => harm(pickFrom(cache, pick, ""), pick),
  "harm ledger": ({ ledger }, { pick }) => harm(ledger, pick),
  "no ledger": ({ ledger }) => rmSync(ledger, { force: true }),
};

function pickFrom(folder: string, pick: number, end = ".md"): string | undefined {
  const names = readdirSync(folder).filter((name) => name.endsWith(end));
  const name = names.sort()[pick % Math.max(names.length, 1)];
  return name === undefined ? undefined : path.join(folder, name);
}

function edit({ content }: House, pick: number, line: RegExp, by: string): void {
  const file = pickFrom(content, pick);
  if (file !== undefined) writeFileSync(file, readFileSync(file, "utf8").replace(line, by));
}

function harm(file: string | undefined, pick: number): void {
  if (file === undefined || statSync(file, { throwIfNoEntry: false }) === undefined) return;
  const bytes = readFileSync(file);
  const at = pick % Math.max(bytes.length, 1);
  const kept = [bytes.subarray(0, at), Buffer.from("~"), bytes.subarray(at + 1)];
  writeFileSync(file, pick % 3 === 0 ? bytes.subarray(0, at) : Buffer.concat(kept));
}

function begunDamaged(answers: Answers, expected: Answers): void {
  for (const [file, answer] of answers)
    expect(answer.status === 503 ? expected.get(file) : answer).toEqual(expected.get(file));
}

type Way = "anew" | "revised" | "the same";

type Answers = Awaited<ReturnType<typeof answersOf>>;

/** Runs services one after the other; gives for each whether it began with the edition of the last one. */
async function checkHistory(articles: readonly Fields[], happenings: readonly Happening[]): Promise<Way[]> {
  const [content, cache, beside] = [makeScratchFolder(), makeScratchFolder(), makeScratchFolder()];
  const ledger = path.join(beside, "ledger.jsonl");
  const house: House = { content, cache, ledger, now: Date.now() + 60_000, baseUrl: undefined };
  const files = articles.map((each, index) => [`${index}.md`, write(each, house.now)]);
  writeFiles(content, { "bailiwick.yml": SETTINGS[0] ?? "", ...Object.fromEntries(files) });
  const begun: Way[] = [];
  for (const each of [undefined, ...happenings]) {
    house.now += 60_000;
    HAPPENINGS[each?.kind ?? "nothing"]?.(house, each as Happening);
    const anew = openService(house, undefined, undefined);
    await anew.start();
    const right = anew.current()?.edition as Edition;
    const expected = await answersOf(anew, right.paths);
    const { ledger: before } = parseLedger(readIfThere(ledger)?.toString() ?? "");
    const kept = await openKept(house, new ContentCache(cache, "1", 1));
    const live = new LateLive();
    if (kept !== undefined) {
      live.beginWith({ edition: kept.edition, number: 1, since: 0 });
      const answers = await answersOf(live, right.paths);
      // Of what is damaged nothing is said until it was made from the beginning.
      if (live.current() === undefined) begunDamaged(answers, expected);
      else expect([answers, factsOf(kept.edition)]).toEqual([expected, factsOf(right)]);
      const topics = changedTopics(before, right.ledger, right.publication.baseUrl);
      expect(kept.changedTopics.toSorted()).toEqual(topics.sort());
    }
    const opened = openService(house, new ContentCache(cache, "1", 1), kept);
    live.goOnWith(opened);
    await opened.start(() => {}, kept && { ...kept, number: 1, since: 0 });
    expect(await answersOf(live, right.paths)).toEqual(expected);
    await anew.close();
    await live.close();
    begun.push(kept === undefined ? "anew" : kept.changedTopics.length > 0 ? "revised" : "the same");
  }
  return begun;
}

const AN_ARTICLE: Fields = { title: "Council votes", day: -9, topics: "[T]", places: "[FR]", url: 1 };
const happen = (kind: string): Happening => ({ kind, pick: 1, fields: AN_ARTICLE });
/** A history in which services begin in each way. */
const EACH_WAY = [
  Array.from({ length: 12 }, (_, url): Fields => ({ ...AN_ARTICLE, url })),
  ["nothing", "word", "nothing", "settings", "write", "nothing"].map(happen),
] as const;

it("answers with the edition of the last service as a service does that begins without, whatever has happened", async () => {
  const begun: Way[] = [];
  const histories = fc.array(happening, { minLength: 6, maxLength: 10, size: "max" });
  const articles = fc.array(fields, { minLength: 10, maxLength: 16, size: "max" });
  await fc.assert(
    fc.asyncProperty(articles, histories, async (each, happenings) => {
      begun.push(...(await checkHistory(each, happenings)));
    }),
    {
      numRuns: Number(process.env["RUNS"] ?? 5),
      endOnFailure: true,
      examples: [[[...EACH_WAY[0]], [...EACH_WAY[1]]]],
    },
  );
  // Otherwise nothing was tried.
  expect(new Set(begun)).toEqual(new Set<Way>(["anew", "revised", "the same"]));
}, 240_000);
