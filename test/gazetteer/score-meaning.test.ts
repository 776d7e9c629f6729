import { describe, expect, it } from "vitest";
import type { Cue, CueLevel } from "../../src/gazetteer/cues.ts";
import type { Judgement } from "../../src/gazetteer/judgement.ts";
import type { OpenMention } from "../../src/gazetteer/open-mention.ts";
import { homeBonus, scoreMeaning } from "../../src/gazetteer/score-meaning.ts";
import { openMentionOf } from "./open-mention-of.ts";

/** Gives what is added to the size of the first meaning, in a country that has no bonus of its own. */
function bonusOf(open: OpenMention): number {
  const [meaning] = open.meanings;
  if (meaning === undefined) throw new Error("a meaning is missing");
  return scoreMeaning(meaning, open, [], undefined) - meaning.sense.size;
}

const TOPIC: Judgement = { role: "topic" };

function governs(level: CueLevel, cue?: Cue): Judgement {
  return { role: "governs", level, cue };
}

function cueOf(...countries: string[]): Cue {
  return { level: "country", weight: 5, countries, first: 1, last: 1 };
}

const CITY = "city JP-13/town 5";
const COUNTY = "county JP-13/town-county 5";
const REGION = "subdivision JP-13 6";
const COUNTRY = "country JP 7";

describe("what a body beside a name says of its meaning", () => {
  it.each([
    [CITY, "city", 1.2],
    [COUNTY, "city", -1],
    [REGION, "city", -1],
    ["subdivision JP-14 6.1", "city", 0.6],
    [COUNTRY, "city", -1],
    [CITY, "county", -0.2],
    [COUNTY, "county", 1.5],
    [REGION, "county", -0.2],
    [CITY, "subdivision", -0.8],
    [REGION, "subdivision", 1.2],
    [CITY, "country", 0],
    [COUNTRY, "country", 0.8],
    ["union EU 8", "country", 0.8],
  ] as const)("gives %s by a body of a %s %d", (meaning, level, bonus) => {
    const open = openMentionOf({ meanings: `${meaning}, city FR-IDF/other 4`, judgement: governs(level) });
    expect(bonusOf(open)).toBeCloseTo(bonus, 6);
  });

  it.each([
    ["holds a city of its name", `subdivision JP-13 7, ${CITY}`, -0.6],
    ["holds none", "subdivision JP-13 7, city JP-14/town 5", 0.6],
    ["is named twice", "subdivision JP-13 7, metonym JP-13 7", 0.6],
  ])("weighs by a city's body a subdivision that %s", (_, meanings, bonus) => {
    expect(bonusOf(openMentionOf({ meanings, judgement: governs("city") }))).toBeCloseTo(bonus, 6);
  });

  it.each([
    ["no country", [], 0.8],
    ["its country", ["JP"], 1.5],
    ["another", ["FR"], 0.4],
  ])("looks at a body's words of %s", (_, countries, bonus) => {
    const judgement = governs("country", cueOf(...countries));
    expect(bonusOf(openMentionOf({ meanings: `${COUNTRY}, ${CITY}`, judgement }))).toBeCloseTo(bonus, 6);
  });

  it("does not matter where the name means one thing", () => {
    expect(bonusOf(openMentionOf({ meanings: CITY, judgement: governs("city") }))).toBe(0);
  });
});

describe("where a name stands", () => {
  it.each([
    [CITY, "dateline", 0.5],
    [CITY, "venue", 0.5],
    [COUNTRY, "dateline", 0.5],
    [REGION, "venue", -0.5],
    [REGION, "dateline", -1],
    ["nickname JP 7", "dateline", -1],
    [CITY, "topic", 0],
  ] as const)("gives %s in a %s %d", (meaning, role, bonus) => {
    const open = openMentionOf({ meanings: `${meaning}, city FR-IDF/other 4`, judgement: { role } });
    expect(bonusOf(open)).toBeCloseTo(bonus, 6);
  });
});

describe("a row of names", () => {
  it.each([
    [REGION, "subdivision", TOPIC, 1.5],
    [REGION, "country", TOPIC, 0],
    [CITY, "city", governs("city"), 1.2],
    [REGION, "city", governs("subdivision"), 1.2],
  ] as const)("gives %s beside a %s", (meaning, neighbour, judgement, bonus) => {
    const open = openMentionOf({ meanings: `${meaning}, city FR-IDF/other 4`, judgement, neighbour });
    expect(bonusOf(open)).toBeCloseTo(bonus, 6);
  });

  it.each([
    ["JP", "country", 4.5],
    ["JP", "metonym", 4.5],
    ["JP", "subdivision", 0],
    ["JP-13", "country", 0],
    ["JP-13", "metonym", 1.5],
  ] as const)("gives the capital's name for %s beside a %s", (code, neighbour, bonus) => {
    const meanings = `metonym ${code} 8, city FR-IDF/other 7`;
    const alone = openMentionOf({ meanings, judgement: TOPIC });
    const inRow = openMentionOf({ meanings, judgement: TOPIC, neighbour });
    expect(bonusOf(inRow) - bonusOf(alone)).toBeCloseTo(bonus, 6);
  });
});

it.each([
  ["the capital", ["JP-13"], 0.4],
  ["the capital of one of several", ["FR", "JP-13"], 0.4],
  ["no capital", ["FR"], 0],
])("knows the place that is %s a little better", (_, areas, bonus) => {
  const open = openMentionOf({ meanings: CITY, judgement: TOPIC });
  const senses = open.mention.senses.map((sense) => ({ ...sense, kind: "metonym" as const, codes: areas }));
  expect(bonusOf({ ...open, mention: { ...open.mention, senses } })).toBeCloseTo(bonus, 6);
});

it.each([
  ["US-NY/albany", "US-NY/albany", "local", 3.8],
  ["US-NY/albany", "US-NY", "local", 3.4],
  ["US-NY/albany", "US-NY", "national", 2.4],
  ["US-NY/albany", "US", "national", 0.8],
  ["FR-IDF/paris", "FR", "national", 1.6],
  ["FR-IDF/paris", "US", "national", 0],
  ["US-NY/albany", "US", "global", 0],
] as const)("lets for %s a source in %s with %s readers speak", (code, home, reach, bonus) => {
  expect(homeBonus(code, { code: home, reach, isGiven: false })).toBe(bonus);
});
