import { expect, it } from "vitest";
import type { Candidate } from "../../src/gazetteer/candidate.ts";
import { FEATURES, featuresOf } from "../../src/gazetteer/candidate-features.ts";
import type { Voice } from "../../src/gazetteer/voice.ts";

const NO_SIGNS = { city: 0, county: 0, subdivision: 0, country: 0, union: 0 };
const NO_TENOR = { government: 0, business: 0, court: 0, world: 0, hasLead: false };

function featureOf(name: (typeof FEATURES)[number], given: Partial<Candidate>): number | undefined {
  const none = { own: [], within: [], above: [], beside: [], partner: [], home: undefined };
  const features = featuresOf({ code: "FR", ...none, ...given }, NO_SIGNS, NO_TENOR, [1, 0, 0, 0, 0]);
  return features[FEATURES.indexOf(name)];
}

function voiceOf(role: Voice["role"], code = "FR"): Voice {
  return { code, weight: 0.5, role, kind: "country", voter: "", isInTitle: true };
}

it.each([
  ["governs itself", [voiceOf("governs")], 0.5],
  ["is named", [voiceOf("topic")], 0.5],
  ["is named and somebody's origin", [voiceOf("origin"), voiceOf("topic")], 0.5],
  ["is only somebody's origin", [voiceOf("origin")], 0],
  ["is not in the text", [], 0],
  ["is the source's home", [voiceOf("outlet")], 0],
])("counts a union that governs where the member state %s", (_, own, feature) => {
  expect(featureOf("partner of union", { own, partner: [voiceOf("governs", "EU")] })).toBe(feature);
});

it.each([
  ["global", 1],
  ["national", 0],
  ["local", 0],
] as const)("tells a source with %s readers by its feature", (reach, feature) => {
  expect(featureOf("global outlet", { home: { code: "GB", reach, isGiven: false } })).toBe(feature);
});
