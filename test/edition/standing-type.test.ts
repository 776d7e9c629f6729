import fc from "fast-check";
import { expect, it } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import { editionOfContent } from "../../src/edition/edition-of-content.ts";
import { StandingType } from "../../src/edition/standing-type.ts";
import * as gazetteer from "../../src/gazetteer/gazetteer.ts";
import { articleText } from "../article-text.ts";
import { DAY, dateOf, readingsBy, START, storyText } from "./changing-files.ts";

const BASE = "base_url: https://feeds.example.org/\n";

/** What an edition is made of, at one moment. */
interface State {
  readonly files: ReadonlyMap<string, string>;
  readonly settings: string;
  readonly now: number;
  readonly preview: boolean;
}

const SETTINGS = [
  "entries: 3\narchive_entries: 2",
  "entries: 2\narchives: all\narchive_entries: 3",
  "entries: 3\ntitle: Renamed\nauthor: { name: Somebody }",
  "entries: 3\nlanguage: fr\ntombstones: true",
  "entries: 3\nkeep_empty: 1\ntopics: [{ slug: t, title: T, keywords: [council] }]",
  "entries: 3\ntopics: [{ slug: t, title: Tee, aliases: [T], parent: u }, { slug: u, title: U }]",
  "entries: 3\nbase_url: https://other.example.org/",
  "entries: 3\njurisdictions: { infer: false }",
  "entries: 3\njurisdictions: { publish: 0.2, review: 0.1 }\nproviders: { e.com: US-WI/madison }",
].map((text) => (text.includes("base_url") ? text : BASE + text));

const PLACES = ["[US-WI/madison]", "[US, FR]", "[]", "[EU]"];
const TITLES = [
  "Madison council votes",
  "French parliament bans cameras",
  "Nothing of a place",
  "Ohio senate hears",
];

const step = fc.record({
  kind: fc.constantFrom(
    "write",
    "write",
    "write",
    "write",
    "remove",
    "rename",
    "settings",
    "wait",
    "preview",
  ),
  pick: fc.nat(30),
  fields: fc.record({
    title: fc.constantFrom(...TITLES),
    day: fc.integer({ min: 1, max: 59 }),
    updated: fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined }),
    topics: fc.constantFrom("[T]", "[T, U]", "[U]", "[New]", "[]"),
    places: fc.option(fc.constantFrom(...PLACES), { nil: undefined }),
    url: fc.nat(12),
    isHeld: fc.boolean(),
  }),
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function write({ isHeld, ...fields }: Step["fields"]): string {
  return storyText(fields, isHeld && fields.day % 5 === 0 ? { published: "false" } : {});
}

function apply(state: State, { kind, pick, fields }: Step): State {
  const files = new Map(state.files);
  const name = [...files.keys()][pick % Math.max(files.size, 1)] ?? "0.md";
  if (kind === "settings") return { ...state, settings: SETTINGS[pick % SETTINGS.length] ?? BASE };
  if (kind === "wait") return { ...state, now: state.now + pick * DAY };
  if (kind === "preview") return { ...state, preview: !state.preview };
  if (kind === "write") files.set(`${pick % 15}.md`, write(fields));
  if (kind === "rename") files.set(`sub/${name}`, files.get(name) ?? write(fields));
  if (kind !== "write") files.delete(name);
  return { ...state, files };
}

const source = ({ settings, now, preview }: State) => ({
  settingsText: settings,
  settingsFile: "bailiwick.yml",
  gazetteer,
  now,
  preview,
});

function everythingOf({ documents, ledgerLines, problems, report }: Edition) {
  const written = Array.from(documents, ({ path, hash, changed, mediaType }) => [
    path,
    hash,
    changed,
    mediaType,
  ]);
  return { written, ledgerLines, problems, report };
}

function checkHistory(steps: readonly Step[], mostBytes: number): void {
  const standing = new StandingType(mostBytes);
  const read = readingsBy();
  let state: State = { files: new Map(), settings: SETTINGS[0] ?? BASE, now: START, preview: false };
  let last: Edition | undefined;
  for (const each of steps) {
    state = apply(state, each);
    const kept = editionOfContent({
      ...source(state),
      readings: read(state.files).values(),
      standing,
      ledger: last?.ledger,
    });
    const anew = editionOfContent({
      ...source(state),
      readings: readingsBy()(state.files).values(),
      ledgerText: last?.ledgerLines.join("\n"),
    });
    expect(everythingOf(kept)).toEqual(everythingOf(anew));
    last = kept;
  }
}

it.each([
  ["everything is kept", 1_000_000_000],
  ["hardly a document is kept", 5000],
])(
  "gives the bytes of an edition that is made anew, when %s",
  (_, mostBytes) => {
    const histories = fc.array(step, { minLength: 10, maxLength: 40, size: "max" });
    fc.assert(
      fc.property(histories, (steps) => checkHistory(steps, mostBytes)),
      { numRuns: 12, endOnFailure: true },
    );
  },
  240_000,
);

const story = (number: number, topic: string) =>
  articleText({
    title: `Story ${number}`,
    webUrl: `https://e.com/${number}`,
    publishedDateTime: dateOf(number),
    topics: topic,
  });

/** Makes two editions with one standing type; the second after a change of some files. */
function editionsAfter(change: ReadonlyMap<string, string>) {
  const standing = new StandingType();
  const read = readingsBy();
  const files = new Map([
    ["1.md", story(1, "[A]")],
    ["2.md", story(2, "[B]")],
    ["3.md", story(3, "[B]")],
  ]);
  const state = { files, settings: BASE, now: START, preview: false };
  const first = editionOfContent({ ...source(state), readings: read(files).values(), standing });
  const before = new Map(Array.from(first.documents, (document) => [document.path, document]));
  const later = { ...state, files: new Map([...files, ...change]), now: START + DAY };
  const readings = read(later.files).values();
  const second = editionOfContent({ ...source(later), readings, standing, ledger: first.ledger });
  const changed = Array.from(second.documents).filter((document) => before.get(document.path) !== document);
  return { first, second, changed: changed.map(({ path }) => path) };
}

it("composes only the documents of groups that have the changed article", () => {
  const { changed } = editionsAfter(new Map([["1.md", story(1, "[A]").replace("Story 1", "Corrected")]]));
  const documents = ["index.html", "embed.html", "feeds.opml", "rss.xml", "atom.xml", "feed.json"];
  // The others are of everything, and have the date of its last change.
  expect(changed.toSorted()).toEqual(
    [
      ...documents,
      ...documents.map((name) => `topics/a/${name}`),
      ...["card.png", "catalogue.json", "search/index.html", "sitemap.xml"],
    ].sort(),
  );
});

it("has the very same documents when nothing has changed", () => {
  expect(editionsAfter(new Map()).changed).toEqual([]);
});

it("keeps the stories, with their entries, of articles that have not changed", () => {
  const { first, second } = editionsAfter(new Map([["1.md", story(1, "[A, New]")]]));
  const isKept = second.stories.map((each) => first.stories.includes(each));
  expect(second.stories.map(({ entry }) => entry.title)).toEqual(["Story 3", "Story 2", "Story 1"]);
  expect(isKept).toEqual([true, true, false]);
});
