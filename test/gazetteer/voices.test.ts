import { expect, it } from "vitest";
import { readStory } from "../../src/gazetteer/reading.ts";
import { tenorOf } from "../../src/gazetteer/tenor.ts";
import { voicesOf } from "../../src/gazetteer/voices.ts";

it.each([
  ["Sixty nations sign a pact on AI", ["INT"]],
  ["Fifty members sign a global pact on AI", ["INT"]],
  ["Fifty states sign a pact on AI", []],
])("hears in %j the world only where it is spoken of: %j", (title, expected) => {
  const readings = readStory({ title });
  expect(voicesOf(readings, [], undefined, tenorOf(readings)).map(({ code }) => code)).toEqual(expected);
});
