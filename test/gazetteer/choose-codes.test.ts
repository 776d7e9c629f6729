import { describe, expect, it } from "vitest";
import { type Choice, chooseAmong, chooseCodes } from "../../src/gazetteer/choose-codes.ts";
import { gatherGrounds } from "../../src/gazetteer/gather-grounds.ts";
import { readStory } from "../../src/gazetteer/reading.ts";
import type { Resolved } from "../../src/gazetteer/resolve-mentions.ts";
import type { Voice } from "../../src/gazetteer/voice.ts";
import { resolvedAs } from "./resolved-as.ts";

const PUBLISH = 0.5;

function choice(code: string, confidence: number, ...voices: Voice[]): Choice {
  return { code, confidence, voices };
}

/** Gives the codes that are chosen among some, best first. */
function chosenAmong(...choices: Choice[]): string[] {
  return chooseAmong(choices, PUBLISH).chosen.map(({ code }) => code);
}

function voice(code: string, given: Partial<Voice> = {}): Voice {
  return { code, weight: 1, role: "governs", kind: "city", voter: "", isInTitle: true, ...given };
}

function resolved(code: string, row: number): Resolved {
  return resolvedAs(code, { judgement: { role: "governs", row }, kind: "country", size: 8 });
}

describe("the codes of a story", () => {
  it("are those that are exactly as likely as was asked for", () => {
    expect(chosenAmong(choice("US-WI/madison", 0.5), choice("FR", 0.5))).toEqual(["FR", "US-WI/madison"]);
  });

  it.each([
    ["a second town of a state", "US-WI/madison", "US-WI/milwaukee", false],
    ["a town of another state", "US-WI/madison", "US-IL/chicago", true],
    ["a town of a country without states", "SG/bedok", "SG/tampines", true],
    ["a second department of a region", "FR-75C", "FR-78", true],
    ["a town beside a department of its region", "FR-78", "FR-IDF/paris", true],
    ["a department beside a town of its region", "FR-IDF/paris", "FR-78", true],
  ])("have %s (%s, %s) where it is likely: %s", (_, first, second, isChosen) => {
    expect(chosenAmong(choice(first, 0.9), choice(second, 0.7)).includes(second)).toBe(isChosen);
  });

  it("have a second town of a state that is beyond doubt, or in one row with another", () => {
    const [one, other] = [choice("US-WI/madison", 0.9), "US-WI/milwaukee"];
    expect(chosenAmong(one, choice(other, 0.85))).toEqual([one.code, other]);
    const [inRow, alone] = [voice(other, { isCoordinated: true }), voice(other)];
    expect(chosenAmong(one, choice(other, 0.7, inRow, alone))).toEqual([one.code, other]);
    expect(chosenAmong(one, choice(other, 0.7, alone))).toEqual([one.code]);
  });

  it("never have a town beside its county, but two towns of a county, and what the gazetteer does not know", () => {
    const [town, second, county, unknown] = ["madison", "middleton", "dane-county", "nowhere-at-all"].map(
      (name) => choice(`US-WI/${name}`, 0.9),
    ) as [Choice, Choice, Choice, Choice];
    expect(chosenAmong(town, county)).toHaveLength(1);
    expect(chosenAmong(town, second)).toEqual([town.code, second.code]);
    expect(chosenAmong(town, unknown)).toEqual([town.code, unknown.code]);
  });
});

describe("a row of a headline", () => {
  const inRow = (code: string, row: number, given: Partial<Voice> = {}) =>
    voice(code, { resolved: resolved(code, row), ...given });
  const likely = (code: string) => choice(code, 0.9, inRow(code, 1));
  const unlikely = (code: string) => choice(code, 0.2, inRow(code, 1));

  it("is chosen whole with one of it", () => {
    const { chosen } = chooseAmong([likely("FR"), unlikely("IT"), unlikely("ES")], PUBLISH);
    expect(chosen.map(({ code, confidence }) => [code, confidence])).toEqual([
      ["FR", 0.9],
      ["ES", 0.9 * 0.8],
      ["IT", 0.9 * 0.8],
    ]);
  });

  it("is a list where four are in it", () => {
    expect(chosenAmong(likely("FR"), unlikely("IT"), unlikely("ES"), unlikely("PT"))).toEqual(["FR"]);
  });

  it.each<[string, string, number, Partial<Voice>]>([
    ["what is in another row", "IT", 2, {}],
    ["what stands below the headline", "IT", 1, { isInTitle: false }],
    ["what does not act", "IT", 1, { role: "topic" }],
    ["the area of what is in it", "IT-25", 1, {}],
  ])("leaves out %s", (_, code, row, given) => {
    expect(chosenAmong(likely("FR"), choice("IT", 0.2, inRow(code, row, given)))).toEqual(["FR"]);
  });
});

describe("a name that two countries have", () => {
  it("makes nothing sure, but does not hide what else speaks for a place", () => {
    const grounds = gatherGrounds(readStory({ title: "Texas lawmakers pass a bill on faces" }), undefined);
    const shared = (one: Voice): Voice =>
      one.resolved === undefined ? one : { ...one, resolved: { ...one.resolved, isShared: true } };
    const [texas] = grounds.voices;
    if (texas === undefined) throw new Error("Texas speaks for itself");
    const likeliest = (voices: readonly Voice[]) => chooseCodes({ ...grounds, voices }, 0.4).chosen[0];
    expect(likeliest([shared(texas)])?.confidence).toBe(0.45);
    expect(likeliest([texas, { ...shared(texas), weight: 0.01 }])?.confidence).toBeGreaterThan(0.45);
  });
});
