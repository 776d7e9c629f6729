import { describe, expect, it } from "vitest";
import type { Sense } from "../../src/gazetteer/sense.ts";
import { judgeByWordsBefore } from "../../src/gazetteer/words-before.ts";
import { readMarked } from "./read-marked.ts";

const sense = (given: Partial<Sense>): Sense => ({
  kind: "city",
  codes: ["IN-DL"],
  size: 7,
  isAcronym: false,
  isOrdinary: false,
  ...given,
});

function judge(marked: string, ...senses: Sense[]) {
  const { reading, mention } = readMarked(marked, senses);
  return judgeByWordsBefore(reading, mention);
}

describe("the words before a name", () => {
  it.each([
    ["The University of |Wisconsin| grows", "college"],
    ["A university at |Buffalo| grows", "college"],
    ["A Democrat from |Texas| speaks", "member"],
    ["A lawmaker of |Texas| speaks", "member"],
    ["Drones banned by |Italy|", "governs"],
    ["Robots dance in |Delhi|", "venue"],
    ["Robots exported to |China|", "object"],
    ["The mayor of |Delhi|", "governs"],
    ["The mayor of the |Hague|", "governs"],
    ["The mayor of smart |Delhi|", undefined],
    ["A law in |Delhi|", "governs"],
    ["Landgericht |Hamburg|", "governs"],
    ["The robots of |Delhi|", undefined],
  ])("say in %j: %s", (text, role) => {
    expect(judge(text)?.role).toBe(role);
  });

  it.each([
    "A university that |Wisconsin| funds",
    "A university offers |Wisconsin| chairs",
    "A Republican offers |Texas| robots",
    "A Republican spoof |Texas| ad",
    "Senatorial of |Texas|",
    "A nonrepublican of |Texas|",
    "The mayor offers |Delhi| robots",
    "The mayor again |Delhi|",
    "Who was it banned by? |Italy| knows",
    "Robots exported to |China|'s shops",
    "|Delhi|",
  ])("say nothing in %j", (text) => {
    expect(judge(text)).toBeUndefined();
  });

  it("tell of a body only in the same sentence and the same clause", () => {
    expect(judge("The mayor in |Delhi|")).toMatchObject({ role: "governs", level: "city" });
    expect(judge("The mayor dances in |Delhi|")).toMatchObject({ role: "governs", level: "city" });
    expect(judge("We asked the mayor! Robots in |Delhi|")).toEqual({ role: "venue" });
    expect(judge("The mayor and robots in |Delhi|")).toEqual({ role: "venue" });
  });

  it("tell of a body right before the name", () => {
    expect(judge("City hall |Delhi|")).toMatchObject({ role: "governs", level: "city", cue: { first: 0 } });
  });

  it.each([
    ["a city", [sense({})], "venue"],
    ["what has no code", [sense({ kind: "other", codes: [] }), sense({})], "venue"],
    ["a country", [sense({ kind: "country", codes: ["IN"] })], "governs"],
    ["a government named by its state's capital", [sense({ kind: "metonym", codes: ["US-WA"] })], "governs"],
  ])("say that a federal judge sits in %s: %j", (_, senses, role) => {
    expect(judge("A federal judge in |Delhi|", ...senses)).toMatchObject({ role, isCourt: true });
  });
});
