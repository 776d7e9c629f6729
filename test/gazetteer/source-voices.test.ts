import { describe, expect, it } from "vitest";
import { readStory } from "../../src/gazetteer/reading.ts";
import type { SourceHome } from "../../src/gazetteer/source-home.ts";
import { sourceVoices } from "../../src/gazetteer/source-voices.ts";
import type { Tenor } from "../../src/gazetteer/tenor.ts";
import { resolvedAs } from "./resolved-as.ts";

const TENOR: Tenor = { government: 1, business: 0, court: 0, world: 0, hasLead: false };

/** Gives what a source's home says of a headline: `home` is its reach and its code. */
function voicesOf(title: string, home: string, { dateline = "", tenor = TENOR } = {}): string[] {
  const [reach, code = ""] = home.split(" ") as [SourceHome["reach"] | "", string?];
  const readings = readStory({ title });
  const resolved = dateline === "" ? [] : [resolvedAs(dateline, { judgement: { role: "dateline" } })];
  const source = reach === "" ? undefined : { reach, code, isGiven: false };
  return sourceVoices(readings, resolved, source, tenor).map(
    (voice) => `${voice.code} ${voice.weight.toFixed(2)}${voice.isAlone ? " alone" : ""}`,
  );
}

describe("the home of a source alone", () => {
  it.each([
    ["local US-WI/madison", 0, ["US-WI/madison 0.30 alone"]],
    ["national US", 1, ["US 0.20 alone"]],
    ["national US", 0, []],
    ["global US", 1, []],
    ["", 1, []],
  ])("speaks for it as its reach allows: %j with %d of government", (home, government, expected) => {
    expect(voicesOf("Cameras arrive", home, { tenor: { ...TENOR, government } })).toEqual(expected);
  });
});

describe("a body without its place", () => {
  const NO_GOVERNMENT = { tenor: { ...TENOR, government: 0 } };

  it.each([
    ["Some city councillors meet", "local US-WI/madison", ["US-WI/madison 0.80"]],
    ["Some city councillors meet", "local US-WI", ["US-WI 0.80"]],
    ["Some city councillors meet", "local PR", []],
    ["Some city councillors meet", "national US", []],
    ["Some city councillors meet", "national GB-SCT", []],
    ["Some city councillors meet", "global US-WI/madison", []],
    ["The county sheriff meets", "local US-WI/madison", ["US-WI/dane-county 0.80"]],
    ["The county sheriff meets", "local US-WI/dane-county", ["US-WI/dane-county 0.80"]],
    ["The police jury meets", "local US-LA", ["US-LA 0.80"]],
    ["The police jury meets", "local PR", []],
    ["The state legislature meets", "local US-WI/madison", ["US-WI 0.80"]],
    ["The state legislature meets", "national US", []],
    ["A federal judge rules", "local US-WI/madison", ["US 0.32"]],
    ["A federal judge rules", "national US", ["US 0.51"]],
    ["A federal judge rules", "national EU", []],
    ["A federal judge rules", "global US", []],
    ["The bloc's directive arrives", "national EU", ["EU 0.51"]],
    ["The bloc's directive arrives", "national FR", []],
    ["The police meet", "national NZ", ["NZ 0.51"]],
    ["The police meet", "national US", []],
    ["The police meet", "local SG", []],
    ["The police department meets", "national NZ", []],
  ])("is the home's own: %j in %j", (title, home, expected) => {
    const voices = voicesOf(title, home, NO_GOVERNMENT);
    expect(voices.filter((voice) => !voice.endsWith("alone"))).toEqual(expected);
  });

  it.each([
    ["US-WI/madison", "national US", ["US-WI/madison 0.80"]],
    ["US-WI/madison", "global US", ["US-WI/madison 0.80"]],
    ["US-WI/madison", "", ["US-WI/madison 0.80"]],
    ["US-DC", "national US", []],
    ["SG", "", []],
    ["SG", "local US-WI/madison", ["US-WI/madison 0.80"]],
  ])("is that of %s, where the report comes from, for %j", (dateline, home, expected) => {
    const voices = voicesOf("Some city councillors meet", home, { dateline });
    expect(voices.filter((voice) => !voice.endsWith("alone"))).toEqual(expected);
  });

  it("leaves an agency of the world without a home of its own", () => {
    expect(voicesOf("Some city councillors meet", "global US", { dateline: "US-WI/madison" })).toEqual([
      "US-WI/madison 0.80",
    ]);
  });

  it("is the nation's of the source too where the report comes from another country", () => {
    expect(voicesOf("A federal judge rules", "national US", { dateline: "DE" })).toEqual([
      "DE 0.48",
      "US 0.51",
      "US 0.20 alone",
    ]);
  });
});
