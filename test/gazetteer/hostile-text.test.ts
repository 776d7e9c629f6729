import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inferJurisdictions } from "../../src/gazetteer/infer-jurisdictions.ts";
import { NamePool } from "../../src/gazetteer/name-pool.ts";
import { nameInRow } from "../../src/gazetteer/places.ts";
import { type Reading, readCoverage, readStory } from "../../src/gazetteer/reading.ts";
import type { StoryText } from "../../src/gazetteer/story-text.ts";
import { findJurisdiction } from "../../src/subject/jurisdiction.ts";

const PIECES = [
  "Paris",
  "London",
  "Georgia",
  "Washington",
  "New York",
  "the",
  "US",
  "U.S.",
  "police",
  "bans",
  "St.",
  ",",
  ". ",
  "'s",
  "-",
  "—",
  "(AP)",
  "<b>",
  "&amp;",
  "&#x27;",
  "東京",
  "दिल्ली",
  "باريس",
  "İstanbul",
  "ß",
  "\ud800",
  "\u202e",
  "\u0000",
  "\n",
  "D-Mass.",
  "counties",
];
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(" ")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join("")),
);
const story = fc.record({
  title: hostile,
  excerpt: fc.option(hostile, { nil: undefined }),
  source: fc.option(
    fc.record({ domain: hostile, home: fc.option(hostile, { nil: undefined }), name: hostile }),
    { nil: undefined },
  ),
  related: fc.option(fc.array(fc.record({ title: hostile, excerpt: hostile }), { maxLength: 4 }), {
    nil: undefined,
  }),
});

function storyOf(text: string): StoryText {
  return { title: text, excerpt: text, related: [{ title: text, excerpt: text }] };
}

function readingsOf(one: StoryText): Reading[] {
  return [...readStory(one), ...readCoverage(one)];
}

function charactersRead(one: StoryText): number {
  return readingsOf(one).reduce((sum, { text }) => sum + text.length, 0);
}

function wordsRead(one: StoryText): number {
  return readingsOf(one).reduce((sum, { tokens }) => sum + tokens.length, 0);
}

describe("hostile text", () => {
  it("never throws, gives only codes that exist, and says the same twice", () => {
    fc.assert(
      fc.property(story, (text) => {
        const verdict = inferJurisdictions(text);
        expect(inferJurisdictions(text)).toEqual(verdict);
        for (const { code, confidence, basis } of verdict.jurisdictions) {
          expect(findJurisdiction(code)?.code).toBe(code);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const { start, end } of basis) expect(start).toBeLessThanOrEqual(end);
        }
        const codes = verdict.jurisdictions.map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
      }),
      { numRuns: 400 },
    );
  });

  it("points its evidence at the very text that was given", () => {
    fc.assert(
      fc.property(story, (text) => {
        for (const { field, start, end, text: quoted } of inferJurisdictions(text).jurisdictions.flatMap(
          ({ basis }) => basis,
        )) {
          if (field === "title") expect(text.title.slice(start, end)).toBe(quoted);
          if (field === "excerpt") expect(text.excerpt?.slice(start, end)).toBe(quoted);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["100 KB of one word", "Paris ".repeat(17_000)],
    ["100 KB without a space", "x".repeat(100_000)],
    ["100 KB of open tags", "<".repeat(100_000)],
    ["100 KB of ampersands", "&".repeat(100_000)],
    ["100 KB of commas", "Georgia, ".repeat(11_000)],
    ["100 KB of full stops", "U.S.".repeat(25_000)],
    ["100 KB of apostrophes", "a'".repeat(50_000)],
    ["100 KB of Han characters", "東京".repeat(50_000)],
    ["lone surrogates", "\ud83d".repeat(50_000)],
  ])("looks at no more of %s than of twice as much", (_, text) => {
    const once = storyOf(text);
    const twice = storyOf(text + text);
    expect(charactersRead(once)).toBeLessThan(3_000);
    expect(wordsRead(twice)).toBe(wordsRead(once));
    expect(inferJurisdictions(twice)).toEqual(inferJurisdictions(once));
  });

  it("leaves each place filed once, however many words were read before", () => {
    const pool = new NamePool(nameInRow);
    for (let word = 0; word <= 100_000; word++)
      pool.longest(String.fromCharCode(0x4e00 + (word % 1000), 0x4e00 + Math.floor(word / 1000)));
    for (const word of ["madqix", "madvux", "madison"]) pool.longest(word);
    const rows = pool.refs("madison");
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it.each(["__proto__", "example.constructor", "example.toString", "."])(
    "takes %j for a domain at home nowhere",
    (domain) => {
      expect(inferJurisdictions({ title: "", source: { domain } }).jurisdictions).toEqual([]);
    },
  );

  it("keeps silent about names in letters that only look Latin", () => {
    expect(inferJurisdictions({ title: "Воѕtоn сіtу соunсіl" }).jurisdictions).toEqual([]);
  });

  it.each([
    ["PORTLAND CITY COUNCIL BANS FACIAL RECOGNITION IN OREGON", "US-OR"],
    ["portland, oregon, city council bans facial recognition", "US-OR"],
  ])("reads %j whatever its capitals", (title, code) => {
    const { jurisdictions, runnersUp } = inferJurisdictions({ title });
    expect([...jurisdictions, ...runnersUp].some((one) => one.code.startsWith(code))).toBe(true);
  });
});
