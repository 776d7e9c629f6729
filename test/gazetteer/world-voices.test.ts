import { expect, it } from "vitest";
import { readStory } from "../../src/gazetteer/reading.ts";
import { worldVoices } from "../../src/gazetteer/world-voices.ts";

const voicesIn = (title: string) => worldVoices(readStory({ title }));

it.each([
  ["Sixty nations sign a pact", 1],
  ["3 countries have signed a pact", 1],
  ["Dozens of governments back a pact", 2],
  ["Countries and hundreds of states back a pact", 4],
])("hears the world in %j, from word %i on", (title, first) => {
  expect(voicesIn(title)).toMatchObject([{ code: "INT", role: "topic", kind: "cue", words: { first } }]);
});

it.each([
  "Nations sign a pact",
  "Rich nations sign a pact",
  "Sixty of all the nations sign a pact",
  "Nations sign sixty pacts",
  "Sixty signed nations fall",
  "Sixty nations may perhaps sign a pact",
  "Who are the sixty nations? Sign here",
])("hears nothing in %j", (title) => {
  expect(voicesIn(title)).toEqual([]);
});
