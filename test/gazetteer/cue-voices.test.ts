import { expect, it } from "vitest";
import { cueVoices } from "../../src/gazetteer/cue-voices.ts";
import type { SourceHome } from "../../src/gazetteer/source-home.ts";
import { readingOf } from "./open-mention-of.ts";

function homeIn(code: string, reach: SourceHome["reach"]): SourceHome {
  return { code, reach, isGiven: false };
}

it.each([
  ["one country", ["IN"], undefined, ["IN"]],
  ["no country, where no place is named", [], undefined, []],
  ["several", ["IN", "PK"], undefined, []],
  ["the source's country", ["IN"], homeIn("IN-DL", "local"), ["IN"]],
  ["a country foreign to the source", ["IN"], homeIn("US", "national"), []],
  ["a country, by a source of the world's", ["IN"], homeIn("US", "global"), ["IN"]],
] as const)("a national body's words of %s speak for it", (_, countries, home, codes) => {
  const cue = { level: "country" as const, weight: 5, countries, first: 0, last: 0 };
  const voices = cueVoices([readingOf("parliament votes", [cue])], [], home);
  expect(voices.map(({ code }) => code)).toEqual(codes);
});

it.each([
  ["weak words", "country", 2],
  ["a city's words", "city", 5],
] as const)("%s without a name say nothing", (_, level, weight) => {
  const cue = { level, weight, countries: ["IN"], first: 0, last: 0 };
  expect(cueVoices([readingOf("parliament votes", [cue])], [], undefined)).toEqual([]);
});
