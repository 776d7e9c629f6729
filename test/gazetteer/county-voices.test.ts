import { expect, it } from "vitest";
import { countyVoices } from "../../src/gazetteer/county-voices.ts";
import { readStory } from "../../src/gazetteer/reading.ts";
import type { SourceHome } from "../../src/gazetteer/source-home.ts";

function countiesIn(title: string, code: string, reach: SourceHome["reach"] = "local"): string[] {
  return countyVoices(readStory({ title }), { code, reach, isGiven: false }).map((voice) => voice.code);
}

it("hears a county that a local paper of its state calls by its name alone", () => {
  expect(countiesIn("Dane deputies buy drones", "US-WI")).toEqual(["US-WI/dane-county"]);
  expect(countiesIn("Why Dane schools buy drones", "US-WI/madison")).toEqual(["US-WI/dane-county"]);
  const [voice] = countyVoices(readStory({ title: "Why Dane schools buy drones" }), {
    code: "US-WI",
    reach: "local",
    isGiven: false,
  });
  expect(voice).toMatchObject({ role: "governs", kind: "county", words: { first: 1, last: 2 } });
});

it.each([
  ["Dane deputies buy drones", "US-WI", "national"],
  ["Dane deputies buy drones", "US", "local"],
  ["Dane deputies buy drones", "US-TX", "local"],
  ["Norfolk deputies buy drones", "CA-ON", "local"],
  ["Deputies buy drones", "US-WI", "local"],
  ["buy dane deputies drones", "US-WI", "local"],
  ["Dane, deputies buy drones", "US-WI", "local"],
  ["Dane. Deputies buy drones", "US-WI", "local"],
  ["Dane robots buy drones", "US-WI", "local"],
] as const)("hears none in %j at home in %s, read in a paper that is %s", (title, home, reach) => {
  expect(countiesIn(title, home, reach)).toEqual([]);
});

it("hears none without a home", () => {
  expect(countyVoices(readStory({ title: "Dane deputies buy drones" }), undefined)).toEqual([]);
});
