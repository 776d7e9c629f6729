import { expect, it } from "vitest";
import { mentionVoices } from "../../src/gazetteer/mention-voices.ts";
import type { Resolved } from "../../src/gazetteer/resolve-mentions.ts";
import { readingOf } from "./open-mention-of.ts";

function weightOf(resolved: Partial<Resolved>): number | undefined {
  const one: Resolved = {
    reading: readingOf("name"),
    mention: { key: "name", first: 0, last: 0, senses: [] },
    judgement: { role: "topic" },
    code: "JP-13",
    kind: "subdivision",
    margin: 9,
    size: 8,
    nature: undefined,
    hasSupport: false,
    ...resolved,
  };
  return mentionVoices([one])[0]?.weight;
}

it.each([
  ["US-DC", "subdivision", 0.35],
  ["US", "country", 0.35],
  ["JP", "metonym", 0.35 * 0.9],
  ["JP", "country", 0.72],
  ["US-NY", "subdivision", 0.72],
] as const)("weighs a dateline of %s as a %s", (code, kind, weight) => {
  expect(weightOf({ code, kind, judgement: { role: "dateline" } })).toBeCloseTo(weight, 6);
});

it.each([
  [9, 0.62],
  [1, 0.62 * 0.85],
  [0, 0.62 * 0.7],
  [-1, 0.62 * 0.7],
])("weighs a name that is ahead of its namesakes by %d", (margin, weight) => {
  expect(weightOf({ margin })).toBeCloseTo(weight, 6);
});

it("is sure of a name with its state, however many namesakes it has", () => {
  const qualifier = { key: "state", first: 1, last: 1, senses: [] };
  expect(weightOf({ margin: 0, qualifier })).toBeCloseTo(0.8, 6);
});
