import { expect, it } from "vitest";
import { mentionVoices } from "../../src/gazetteer/mention-voices.ts";
import type { Resolved } from "../../src/gazetteer/resolve-mentions.ts";
import { resolvedAs } from "./resolved-as.ts";

function weightOf(resolved: Partial<Resolved>): number | undefined {
  const judgement = { role: "topic" } as const;
  const one = resolvedAs("JP-13", { judgement, kind: "subdivision", size: 8, ...resolved });
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
