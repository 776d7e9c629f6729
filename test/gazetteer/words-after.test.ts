import { describe, expect, it } from "vitest";
import type { Mention } from "../../src/gazetteer/find-mentions.ts";
import { nameIndex } from "../../src/gazetteer/name-index.ts";
import { type Reading, readStory } from "../../src/gazetteer/reading.ts";
import type { Sense } from "../../src/gazetteer/sense.ts";
import { judgeByWordsAfter } from "../../src/gazetteer/words-after.ts";

/** Gives the words in brackets as a name, with what the gazetteer knows of it or the senses given. */
function nameIn({ tokens }: Reading, from: number, to: number, senses?: readonly Sense[]): Mention {
  const first = tokens.findIndex(({ start }) => start >= from);
  const last = tokens.findLastIndex(({ end }) => end <= to);
  const key = tokens
    .slice(first, last + 1)
    .map(({ word }) => word)
    .join(" ");
  nameIndex().longest(tokens[first]?.word ?? "");
  return { first, last, key, senses: senses ?? nameIndex().senses(key) ?? [] };
}

/** Judges the name in brackets by the words behind it; a name in braces is the state or country that qualifies it. */
function judge(marked: string, senses?: readonly Sense[]): string {
  const bare = (until: number) => marked.slice(0, until).replaceAll(/[[\]{}]/g, "").length;
  const [reading] = readStory({ title: marked.replaceAll(/[[\]{}]/g, "") }) as [Reading];
  const mention = nameIn(reading, bare(marked.indexOf("[")), bare(marked.indexOf("]")), senses);
  const qualifier = marked.includes("{")
    ? nameIn(reading, bare(marked.indexOf("{")), bare(marked.indexOf("}")))
    : undefined;
  const judged = judgeByWordsAfter(reading, mention, qualifier);
  if (judged === undefined) return "nothing";
  const { role, level, isCourt, hasVerb } = judged;
  return [role, level, isCourt === true && "court", hasVerb === true && "verb"].filter(Boolean).join(" ");
}

describe("the words behind a name", () => {
  it.each([
    ["[Texas] lawmakers meet", "governs subdivision"],
    ["[Texas] — lawmakers meet", "nothing"],
    ["[Texas], lawmakers meet", "nothing"],
    ["[Texas]. Lawmakers meet", "nothing"],
    ["[Madison], {Wis.}, police buy drones", "governs city"],
    ["[Madison], {Wis.}, meanwhile, police buy drones", "nothing"],
    ["{Malaysia}'s [Penang] now approves drones", "governs verb"],
    ["Malaysia's [Penang] soon perhaps approves it", "nothing"],
    ["[Madison] wards grow", "nothing"],
  ])("tell of %j: %s", (text, expected) => {
    expect(judge(text)).toBe(expected);
  });
});

describe("a state's name and State", () => {
  it.each([
    ["[Georgia] State researchers", "college"],
    ["[Georgia] State", "governs"],
    ["[Georgia] State, researchers say", "governs"],
    ["[Georgia] state researchers", "governs"],
    ["[Georgia]/State researchers", "governs"],
    ["[Georgia] grant State researchers", "governs"],
    ["[Georgia] State teachers", "governs"],
    ["[Georgia] State patrol", "governs subdivision"],
    ["[Georgia] State bans drones", "governs"],
    ["[Bavaria] State researchers", "governs"],
    ["[Madison] State researchers", "governs"],
    ["[New York] State researchers", "governs"],
    ["[Washington] State researchers", "governs"],
  ])("are a college's but before a word of government: %j is %s", (text, expected) => {
    expect(judge(text)).toBe(expected);
  });
});

describe("a seat behind a state's name", () => {
  it.each(["senator", "senators", "sen.", "sens.", "rep.", "reps.", "representative", "representatives"])(
    "makes it a member's home: state %s",
    (seat) => {
      expect(judge(`[New York state] ${seat} Smith`)).toBe("member");
    },
  );

  it.each([
    ["[Texas] congresswoman", "member"],
    ["[Texas] congressional seat", "member"],
    ["[New York state] senate", "governs subdivision"],
  ])("is one in the nation's congress too, and no body: %j is %s", (text, expected) => {
    expect(judge(text)).toBe(expected);
  });
});

describe("a court behind a name", () => {
  const sense = (kind: Sense["kind"], ...codes: string[]): Sense => ({
    kind,
    codes,
    size: 5,
    isAcronym: false,
    isOrdinary: false,
  });

  it.each([
    ["only sits there", [sense("city", "US-WA/seattle")], "venue country court"],
    ["only sits there", [sense("subdivision", "US-DE")], "venue country court"],
    ["is the country's own", [sense("country", "US")], "governs country court"],
    [
      "is the government's",
      [sense("city", "US-WA/seattle"), sense("metonym", "US-WA")],
      "governs country court",
    ],
    ["may be anybody's", [sense("city", "US-WA/seattle"), sense("other")], "governs country court"],
  ])("%s: %j is %s", (_, senses, expected) => {
    expect(judge("[Seattle] federal judge", senses)).toBe(expected);
  });
});

describe("start", () => {
  it.each([
    ["[Chinese] start-up", "origin"],
    ["[Chinese] start-ups", "origin"],
    ["[Ohio] towns start", "governs verb"],
    ["[Ohio] start", "governs verb"],
    ["[Ohio] start groups", "governs verb"],
    ["[Ohio] start upgrading cameras", "governs verb"],
    ["[Ohio] start to scan", "governs verb"],
  ])("is half of start-up, or a verb: %j is %s", (text, expected) => {
    expect(judge(text)).toBe(expected);
  });
});
