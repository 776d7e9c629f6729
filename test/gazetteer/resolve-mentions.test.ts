import { describe, expect, it } from "vitest";
import { levelSigns } from "../../src/gazetteer/level-signs.ts";
import { readStory } from "../../src/gazetteer/reading.ts";
import { resolveMentions } from "../../src/gazetteer/resolve-mentions.ts";

/** Gives what the names of a headline mean, each with its kind. */
function meaningsIn(title: string): string[] {
  const readings = readStory({ title });
  return resolveMentions(readings, levelSigns(readings), undefined).map(
    ({ mention, code, kind }) => `${mention.key}: ${code} ${kind}`,
  );
}

describe("resolveMentions", () => {
  it("gives a name that returns the place that it had first", () => {
    expect(meaningsIn("Portland, Ore., and Portland, Maine, agree: Portland wins")).toEqual([
      "portland: US-OR/portland city",
      "portland: US-ME/portland city",
      "portland: US-OR/portland city",
    ]);
  });

  it("keeps silent about a body that two countries have alike, not about one of a place that shares its name", () => {
    expect(meaningsIn("Bundesrat opens an inquiry")).toEqual([]);
    expect(meaningsIn("Aurora Police Department opens an inquiry")).toEqual([
      "aurora police department: US-CO/aurora institution",
    ]);
  });

  it.each([
    ["Sacramento sheriff buys drones", "sacramento: US-CA/sacramento-county county"],
    ["Sacramento sheriffs buy drones", "sacramento: US-CA/sacramento-county county"],
    ["Gracie Mansion weighs a ban on drones", "gracie mansion: US-NY/new-york nickname"],
    ["The White House weighs a ban on drones", "white house: US metonym"],
  ])("knows whose body it is: %s", (title, meaning) => {
    expect(meaningsIn(title)).toEqual([meaning]);
  });
});
