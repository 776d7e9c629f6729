import { expect, it } from "vitest";
import { findCues } from "../../src/gazetteer/cues.ts";
import { tokenise } from "../../src/gazetteer/tokenise.ts";

const cuesIn = (text: string) =>
  findCues(tokenise(text)).map(({ first, last, level, weight }) => `${first}-${last} ${level} ${weight}`);

it.each([
  ["Every city council and its mayor", ["1-2 city 5", "5-5 city 4"]],
  ["Council members want a city council", ["0-1 city 4", "4-5 city 5"]],
  ["City council", ["0-1 city 5"]],
  ["Nobody governs here", []],
  ["", []],
])("finds the cues of %j, longest first", (text, expected) => {
  expect(cuesIn(text)).toEqual(expected);
  expect(cuesIn(text)).toEqual(expected);
});
