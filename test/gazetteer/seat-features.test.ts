import { expect, it } from "vitest";
import type { Judgement } from "../../src/gazetteer/judgement.ts";
import { SEAT_FEATURES, seatFeatures } from "../../src/gazetteer/seat-features.ts";
import type { Sense } from "../../src/gazetteer/sense.ts";
import type { Voice } from "../../src/gazetteer/voice.ts";
import { readMarked } from "./read-marked.ts";
import { resolvedAs } from "./resolved-as.ts";

type Given = Partial<Judgement> & {
  readonly kind?: Voice["kind"];
  readonly senses?: readonly [Sense["kind"], string[]][];
};

function voice(code: string, { kind = "city", senses = [], ...judgement }: Given = {}): Voice {
  const role = judgement.role ?? "governs";
  const meant = senses.map(([sense, codes]) => ({
    kind: sense,
    codes,
    size: 5,
    isAcronym: false,
    isOrdinary: false,
  }));
  const resolved = resolvedAs(code, {
    ...readMarked("|Oslo| acts", meant),
    judgement: { ...judgement, role },
  });
  return { code, weight: 0.5, role, kind, voter: "", isInTitle: true, resolved };
}

const COUNTS = new Set<string>(["countries named", "states within named", "other states named"]);

/** Names the features that a voice gives its code, but for the counts of countries and states. */
function featuresOf(voice: Voice): string[] {
  const { code } = voice;
  const alone = { code, own: [voice], within: [], above: [], beside: [], partner: [], home: undefined };
  const values = seatFeatures(alone);
  return SEAT_FEATURES.filter((name, at) => values[at] !== 0 && !COUNTS.has(name));
}

it.each<[string, Judgement, string[]]>([
  ["a verb alone", { role: "governs", hasVerb: true }, ["acts by verb alone"]],
  ["a verb and a body", { role: "governs", hasVerb: true, level: "city" }, ["body named"]],
  ["a body", { role: "governs", level: "city" }, ["body named"]],
  ["a verb of somebody else", { role: "topic", hasVerb: true }, []],
])("tells by what a place acts: %s", (_, judgement, features) => {
  expect(featuresOf(voice("NO-03/oslo", judgement))).toEqual(features);
});

it("sees that a city may be a government that sits there, though the name means another too", () => {
  const city = voice("US-WA/olympia", { role: "topic", senses: [["metonym", ["US-WA", "GR"]]] });
  expect(featuresOf(city)).toEqual(["seat of government"]);
  const abroad = voice("US-WA/olympia", { role: "topic", senses: [["metonym", ["GR"]]] });
  expect(featuresOf(abroad)).toEqual([]);
});

it("sees that a government named by its capital may be the city, though the name means another too", () => {
  const given: Given = {
    role: "topic",
    kind: "metonym",
    senses: [["city", ["US-WA/olympia", "GR-I/olympia"]]],
  };
  expect(featuresOf(voice("US-WA", given))).toEqual(["perhaps its capital only"]);
  expect(featuresOf(voice("US-OR", given))).toEqual([]);
});
