import fc from "fast-check";
import { expect, it } from "vitest";
import { parseArticle } from "../../src/article/parse-article.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { editionOfContent } from "../../src/edition/edition-of-content.ts";
import { reviseInSteps } from "../../src/edition/revise.ts";
import { StandingType } from "../../src/edition/standing-type.ts";
import { finish } from "../../src/edition/steps.ts";
import * as gazetteer from "../../src/gazetteer/gazetteer.ts";
import { articleText } from "../article-text.ts";
import { DAY, dateOf, readingsBy, START, storyText } from "./changing-files.ts";

const BASE = "base_url: https://feeds.example.org/\n";

const SETTINGS = [
  "entries: 3\narchive_entries: 2\narchives: all",
  "entries: 2\narchives: main\narchive_entries: 3\ntombstones: true",
  "entries: 4\narchives: none\ntopics: [{ slug: t, title: T, keywords: [council] }]",
  "entries: 3\ntopics: [{ slug: t, title: Tee, aliases: [T], parent: u }, { slug: u, title: U }]",
].map((text) => BASE + text);

const fields = fc.record({
  title: fc.constantFrom("Madison council votes", "Parliament bans cameras", "Ohio senate hears"),
  day: fc.integer({ min: 1, max: 40 }),
  updated: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined, freq: 6 }),
  // Where "t" is no topic of its own, it clashes with "T", and little can be told from a few files.
  topics: fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom("[T]", "[T, U]", "[U]", "[]") },
    { weight: 1, arbitrary: fc.constant("[t]") },
  ),
  places: fc.option(fc.constantFrom("[US-WI/madison]", "[US, FR]", "[FR]", "[]"), {
    nil: undefined,
    freq: 8,
  }),
  url: fc.nat(3000),
  standing: fc.constantFrom("", "", "", "", "published: false", "deleted: true", "title: [broken"),
});

type Fields = typeof fields extends fc.Arbitrary<infer Value> ? Value : never;

function write({ standing, ...fields }: Fields): string {
  const [name, value] = standing.split(": ");
  const held = name !== undefined && value !== undefined ? { [name]: value } : {};
  const { url } = fields;
  // Now and then two stories have one.
  const others = url % 3 === 0 ? { ampWebUrl: `https://e.com/amp/${url % 400}` } : {};
  return storyText(fields, { ...others, ...held });
}

/** What happens to a file: it is written anew, one line of it is changed, it goes, it moves. */
const step = fc.record({
  kind: fc.constantFrom(
    ...["write", "word", "word", "word", "date", "topics", "remove", "rename", "wait", "settings"],
    ...["away", "away", "back", "back"],
  ),
  pick: fc.nat(1000),
  fields,
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const AWAY = "---\npublished: false\n";

interface State {
  readonly files: ReadonlyMap<string, string>;
  readonly settings: string;
  readonly now: number;
}

type Files = Map<string, string>;

/** What may happen to the files, by kind; most of it to the one of a name. */
const HAPPENINGS: Readonly<Record<string, (files: Files, name: string, step: Step) => void>> = {
  write: (files, _, { pick, fields: written }) => files.set(`${pick % 40}.md`, write(written)),
  word: (files, name, { pick }) => change(files, name, /^title: .*$/m, `title: Words of ${pick}`),
  date: (files, name, { fields: { day } }) =>
    change(files, name, /^publishedDateTime: .*$/m, `publishedDateTime: ${dateOf(day)}`),
  topics: (files, name, { fields: { topics } }) => change(files, name, /^topics: .*$/m, `topics: ${topics}`),
  remove: (files, name) => files.delete(name),
  rename: (files, name, { pick }) => {
    const text = files.get(name);
    if (text === undefined || pick % 5 > 0) return;
    files.set(`sub/${name}`, text);
    files.delete(name);
  },
  away: (files, name) => change(files, name, /^---\n/, AWAY),
  back: (files) => {
    for (const [name, text] of files) files.set(name, text.replace(AWAY, "---\n"));
  },
};

function change(files: Files, name: string, line: RegExp, by: string): void {
  const text = files.get(name);
  if (text !== undefined) files.set(name, text.replace(line, by));
}

function apply(state: State, step: Step): State {
  const { kind, pick } = step;
  if (kind === "settings" && pick % 4 === 0)
    return { ...state, settings: SETTINGS[pick % SETTINGS.length] ?? "" };
  if (kind === "wait") return { ...state, now: state.now + (pick % 3) * DAY };
  const files = new Map(state.files);
  const names = [...files.keys()].sort();
  HAPPENINGS[kind]?.(files, names[pick % Math.max(names.length, 1)] ?? "0.md", step);
  return { ...state, files };
}

function everythingOf({ documents, ledgerLines, problems, report, nextChange, stories }: Edition) {
  const written = Array.from(documents, ({ path, hash, changed, bytes }) => [
    path,
    hash,
    changed,
    bytes.length,
  ]);
  const ids = stories.map(({ article }) => article.id);
  return { written, ledgerLines, problems, report, nextChange, ids };
}

function sourceOf({ settings, now }: State) {
  return { settingsText: settings, settingsFile: "bailiwick.yml", gazetteer, now, preview: false };
}

/** Makes editions one from the other, and each of them also from the beginning. Gives how many were made from others. */
function checkHistory(state: State, steps: readonly Step[], standing: StandingType): number {
  const read = readingsBy();
  let [count, now] = [0, state];
  let last = editionOfContent({ ...sourceOf(now), readings: read(now.files).values(), standing });
  let before = read(now.files);
  for (const each of steps) {
    const next = apply(now, each);
    const after = read(next.files);
    const paths = new Set([...before.keys(), ...after.keys()]);
    const changes = [...paths]
      .filter((path) => before.get(path) !== after.get(path))
      .map((path) => ({ path, before: before.get(path), after: after.get(path) }));
    const ledgerText = last.ledgerLines.join("\n");
    const isSame = next.settings === now.settings;
    const source = { changes, gazetteer, now: next.now, standing };
    const revised = isSame ? finish(reviseInSteps(source)) : undefined;
    const anew = editionOfContent({
      ...sourceOf(next),
      readings: readingsBy()(next.files).values(),
      ledgerText,
    });
    if (revised !== undefined) {
      checkProofs(revised, anew);
      count += 1;
    }
    last =
      revised ??
      editionOfContent({ ...sourceOf(next), readings: after.values(), standing, ledger: last.ledger });
    expect(everythingOf(last)).toEqual(everythingOf(anew));
    [now, before] = [next, after];
  }
  return count;
}

/** What is said of documents that were not composed is what they come out as. */
function checkProofs(revised: Edition, anew: Edition): void {
  const proofs = revised.paths.flatMap((path) => revised.proof(path) ?? []);
  for (const { path, hash, size, changed } of proofs) {
    const document = anew.compose(path);
    expect({ path, hash, size, changed }).toEqual({
      path,
      hash: document?.hash,
      size: document?.bytes.length,
      changed: document?.changed,
    });
  }
}

const start = fc.record({
  settings: fc.constantFrom(...SETTINGS),
  articles: fc.array(fields, { minLength: 12, maxLength: 30, size: "max" }),
});

it.each([
  ["a service", () => new StandingType()],
  ["a build of files", () => new StandingType(0, [], { isOnce: true })],
])(
  "gives what an edition from the beginning gives, for %s",
  (_, make) => {
    let [revised, all] = [0, 0];
    fc.assert(
      fc.property(start, fc.array(step, { minLength: 6, maxLength: 20, size: "max" }), (begun, steps) => {
        const files = new Map(begun.articles.map((each, index) => [`${index}.md`, write(each)]));
        revised += checkHistory({ files, settings: begun.settings, now: START }, steps, make());
        all += steps.length;
      }),
      { numRuns: 10, endOnFailure: true },
    );
    // Otherwise nothing was tried.
    expect(revised).toBeGreaterThan(all / 4);
  },
  240_000,
);

it("keeps of former versions of articles no more than the edition before had", () => {
  const standing = new StandingType();
  const file = (words: string) =>
    Buffer.from(articleText({ title: `A council votes ${words}`, publishedDateTime: dateOf(1) }));
  let before = parseArticle("a.md", file("first"));
  const source = { settingsText: BASE, settingsFile: "bailiwick.yml", gazetteer, now: START, preview: false };
  const first = editionOfContent({ ...source, readings: [before], standing });
  finish(standing.words.take(first.stories.map(({ article }) => article)));
  for (let edit = 0; edit < 9; edit += 1) {
    const after = parseArticle("a.md", file(`edit${edit}`));
    const changes = [{ path: "a.md", before, after }];
    const edition = finish(reviseInSteps({ changes, gazetteer, now: START, standing }));
    expect(edition?.stories.map(({ article }) => article.title)).toEqual([`A council votes edit${edit}`]);
    expect(standing.words.find(`edit${edit}`).size).toBe(1);
    before = after;
  }
  expect(standing.words.size).toBe(2);
});

it("tells the mistakes in the settings still when an article has changed", () => {
  const read = readingsBy();
  const standing = new StandingType();
  const state: State = { files: new Map([["0.md", articleText()]]), settings: "", now: START + 365 * DAY };
  const first = editionOfContent({ ...sourceOf(state), readings: read(state.files).values(), standing });
  const files = new Map([["0.md", articleText({ title: "Another" })]]);
  const [before, after] = [read(state.files).get("0.md"), read(files).get("0.md")];
  const changes = [{ path: "0.md", before, after }];
  const revised = finish(reviseInSteps({ changes, gazetteer, now: state.now, standing }));
  expect(first.problems.map(({ code }) => code)).toEqual(["base-url-missing"]);
  expect(revised?.problems).toEqual(first.problems);
});

const storyAt = (url: number, more: Readonly<Record<string, string>> = {}) => {
  const addresses = { webUrl: `https://e.com/${url}`, ampWebUrl: `https://e.com/amp/${url}` };
  return articleText({ ...addresses, topics: "[T, U]", jurisdictions: "[FR]", ...more });
};
const HELD = storyAt(2, { published: "false" });

it.each([
  ["comes back as it was", [storyAt(2), HELD, storyAt(2)]],
  ["comes back with another title", [storyAt(2), HELD, storyAt(2, { title: "Another" })]],
  ["comes back and is filed elsewhere", [storyAt(2), HELD, storyAt(2, { topics: "[U]" })]],
  ["is the first one in a place", [undefined, storyAt(2, { jurisdictions: "[US-WI/madison]" })]],
  [
    "is the first one on a topic in a place",
    [undefined, storyAt(2, { topics: "[U]", jurisdictions: "[DE]" })],
  ],
  ["is filed under places that had none", [storyAt(2), storyAt(2, { jurisdictions: "[FR, DE, US-WI]" })]],
])("goes on when an article %s", (_, history) => {
  const read = readingsBy();
  const standing = new StandingType();
  const stateOf = (text: string | undefined): State => {
    const others = [storyAt(1), storyAt(3, { topics: "[T]" })].map(
      (each, index) => [`${index}.md`, each] as const,
    );
    const files = new Map([...others, ...(text === undefined ? [] : [["2.md", text] as const])]);
    return { files, settings: `${BASE}tombstones: true`, now: START + 365 * DAY };
  };
  const [begun, ...later] = history.map(stateOf);
  if (begun === undefined) throw new Error("there is a beginning");
  let last = editionOfContent({ ...sourceOf(begun), readings: read(begun.files).values(), standing });
  let before = begun;
  for (const state of later) {
    const ledgerText = last.ledgerLines.join("\n");
    const [was, is] = [read(before.files).get("2.md"), read(state.files).get("2.md")];
    const changes = [{ path: "2.md", before: was, after: is }];
    const revised = finish(reviseInSteps({ changes, gazetteer, now: state.now, standing }));
    const anew = editionOfContent({ ...sourceOf(state), readings: read(state.files).values(), ledgerText });
    expect(revised && everythingOf(revised)).toEqual(everythingOf(anew));
    if (revised !== undefined) checkProofs(revised, anew);
    last = anew;
    before = state;
  }
});
