import { describe, expect, it } from "vitest";
import type { Mention } from "../../src/gazetteer/find-mentions.ts";
import { isAbsorbed, isOwner, ownerOf, qualifierOf, qualifies } from "../../src/gazetteer/qualifiers.ts";
import { type Reading, readStory } from "../../src/gazetteer/reading.ts";
import type { Sense, SenseKind } from "../../src/gazetteer/sense.ts";
import { tokenise } from "../../src/gazetteer/tokenise.ts";

/** Makes senses of `kind code,code`, of an institution `law:code`. */
function sensesOf(written: string): Sense[] {
  return written.split("; ").map((one) => {
    const [kind = "", list = ""] = one.split(" ");
    const [name = "", nature] = kind.split(":");
    const base = { size: 5, isAcronym: false, isOrdinary: false, nature };
    return { ...base, kind: name as SenseKind, codes: list.split(",").filter(Boolean) };
  });
}

/** Reads a text in which only the words in brackets are names, each with its senses. */
function readingOf(marked: string, ...senses: readonly string[]): Reading {
  const [reading] = readStory({ title: "" }) as [Reading];
  const tokens = tokenise(marked.replaceAll(/[[\]]/g, ""));
  const mentions = [...marked.matchAll(/\[(.*?)\]/g)].map(({ 0: name, index }, at): Mention => {
    const start = marked.slice(0, index).replaceAll(/[[\]]/g, "").length;
    const first = tokens.findIndex((token) => token.start >= start);
    const last = tokens.findLastIndex((token) => token.end <= start + name.length - 2);
    return { first, last, key: name, senses: sensesOf(senses[at] ?? "") };
  });
  return { ...reading, tokens, mentions };
}

const MADISON = "city US-WI/madison";

describe("qualifies", () => {
  it.each([
    ["US-WI/madison", "subdivision US-WI", true],
    ["US-WI/madison", "postal US-WI,CA-ON", true],
    ["US-WI/madison", "city US-IN/peru; subdivision US-WI", true],
    ["US-WI", "subdivision US-WI", false],
    ["US-WI/madison", "subdivision US-MI", false],
  ])("says whether %s lies in %s: %s", (code, senses, expected) => {
    expect(qualifies(code, { first: 0, last: 0, key: "", senses: sensesOf(senses) })).toBe(expected);
  });
});

describe("the place behind a place", () => {
  it.each([
    ["[Madison], [Wisconsin], police", MADISON, "subdivision US-WI"],
    ["[Madison] ([Wisconsin])", MADISON, "subdivision US-WI"],
    ["[Madison] [WI]", MADISON, "postal US-WI"],
    ["[Madison] [WI]", MADISON, "city US-XX/wi; postal US-WI"],
    ["[Madison] [Wis.]", MADISON, "abbreviation US-WI"],
    ["[Madison], [Wis.]", MADISON, "abbreviation US-WI"],
    ["[Madison], [WI]", MADISON, "postal US-WI"],
    ["[Madison], [the States]", MADISON, "country US"],
    ["[Madison], [Badger State]", MADISON, "nickname US-WI"],
    ["[Madison], [Washington]", MADISON, "metonym US"],
    ["[Queens], [Seoul]", "other KR-11/queens", "city KR-11"],
    ["[Bedok], [Kowloon]", "city HK/bedok", "county HK"],
    ["[Madison], [Wisconsin]", "city US-WI/madison,US-IN/madison", "subdivision US-WI"],
    ["[Madison], [Wisconsin]", "institution US-WI/madison; city US-WI/madison", "subdivision US-WI"],
  ])("qualifies it in %j", (text, ...senses) => {
    const reading = readingOf(text, ...senses);
    const [mention, next] = reading.mentions as [Mention, Mention];
    expect(qualifierOf(reading, mention, next)).toBe(next);
  });

  it.each([
    ["[Madison] [Wisconsin]", MADISON, "subdivision US-WI"],
    ["[Madison]-[WI]", MADISON, "postal US-WI"],
    ["[Madison]; [Wis.] police", MADISON, "abbreviation US-WI"],
    ["[Madison], in [Wisconsin]", MADISON, "subdivision US-WI"],
    ["[Madison], [Michigan]", MADISON, "subdivision US-MI"],
    ["[Madison], [American]", MADISON, "demonym US"],
    ["[Capitol Police], [Wisconsin]", "institution US-WI/madison", "subdivision US-WI"],
    ["[Wisconsin], [Wis.]", "subdivision US-WI", "abbreviation US-WI"],
  ])("does not in %j", (text, ...senses) => {
    const reading = readingOf(text, ...senses);
    const [mention, next] = reading.mentions as [Mention, Mention];
    expect(qualifierOf(reading, mention, next)).toBeUndefined();
  });

  it("may be missing", () => {
    const reading = readingOf("[Madison], ever", MADISON);
    expect(qualifierOf(reading, reading.mentions[0] as Mention, undefined)).toBeUndefined();
    expect(isOwner(reading, reading.mentions[0] as Mention, undefined)).toBe(false);
  });
});

describe("the owner before a place", () => {
  it.each([
    ["[Malaysia]'s [Penang]", "country MY", "city MY-07/penang", true],
    ["[Malaysia]'s [Penang]", "person; country MY", "city MY-07/penang", true],
    ["[Malaysia]'s [Penang]", "country MY", "other; city MY-07/penang", true],
    ["[Malaysia]'s [Penang]", "country MY", "institution MY-07/penang; city MY-07/penang", true],
    ["[Malaysia]'s [Penang] Bank", "country MY", "institution MY-07", false],
    ["[Malaysia] [Penang]", "country MY", "city MY-07/penang", false],
    ["[Malaysia]'s old [Penang]", "country MY", "city MY-07/penang", false],
    ["[Anwar]'s [Penang]", "person MY", "city MY-07/penang", false],
    ["[Malaysia]'s [Paris]", "country MY", "city FR-75C/paris", false],
  ])("qualifies it as a comma would: %j", (text, owner, owned, expected) => {
    const reading = readingOf(text, owner, owned);
    const [before, mention] = reading.mentions as [Mention, Mention];
    expect(ownerOf(reading, mention, before)).toBe(expected ? before : undefined);
    expect(isOwner(reading, before, mention)).toBe(expected);
  });
});

const COURT = "institution US,GB,IN";
const ACT = "institution:law GB";

describe("a body's name", () => {
  it.each([
    ["[Florida] [Senate]", ["subdivision US-FL", COURT], 1],
    ["[Supreme Court] of [India]", [COURT, "country IN"], 0],
    ["[Supreme Court] of [India]", [COURT, "person; country IN"], 0],
    ["[Sri Lanka]'s [Online Safety Act]", ["country LK", ACT], 1],
    ["[Sri Lanka]'s [Online Safety Act]", ["person; country LK", ACT], 1],
  ])("belongs to the place beside it: %j", (text, senses, at) => {
    expect(isAbsorbed(readingOf(text, ...senses), at)).toBe(true);
  });

  it.each([
    ["[Florida], [Senate]", ["subdivision US-FL", COURT], 1],
    ["[Google] [Senate]", ["other", COURT], 1],
    ["[Supreme Court] of appeal in [India]", [COURT, "country IN"], 0],
    ["[Supreme Court] in [India]", [COURT, "country IN"], 0],
    ["[Supreme Court] of [Google]", [COURT, "other"], 0],
    ["the [Supreme Court]", [COURT], 0],
    ["[Florida] [Police]", ["subdivision US-FL", "institution:police US-FL"], 1],
    ["[Canada]'s [NSA]", ["country CA", "institution:agency US"], 1],
    ["[Sri Lanka], [Online Safety Act]", ["country LK", ACT], 1],
    ["[Sri Lanka]'s old [Online Safety Act]", ["country LK", ACT], 1],
    ["[Google]'s [Online Safety Act]", ["other LK", ACT], 1],
    ["[Britain]'s [Online Safety Act]", ["country GB", ACT], 1],
    ["[London]'s [Online Safety Act]", ["city GB-ENG/london", ACT], 1],
    ["[London]'s [Online Safety Act]", ["city GB-ENG/london,CA-ON/london", ACT], 1],
    ["[Britain]'s [Borough Act]", ["country GB", "institution:law GB-ENG"], 1],
    ["[Britain]'s [Online Safety Act]", ["country GB", "institution:law GB,US"], 1],
  ])("does not in %j", (text, senses, at) => {
    expect(isAbsorbed(readingOf(text, ...senses), at)).toBe(false);
  });
});
