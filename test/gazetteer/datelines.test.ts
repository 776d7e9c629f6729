import { describe, expect, it } from "vitest";
import { isDateline } from "../../src/gazetteer/datelines.ts";
import { type Reading, readCoverage, readStory } from "../../src/gazetteer/reading.ts";

/** Says whether the words before the bar are taken as a dateline. */
function isTaken(marked: string, field: "title" | "excerpt", first = 0): boolean {
  const text = marked.replace("|", "");
  const readings = readStory(field === "title" ? { title: text } : { title: "Robots", excerpt: text });
  const reading = readings.at(-1) as Reading;
  const last = reading.tokens.findLastIndex(({ end }) => end <= marked.indexOf("|"));
  return isDateline(reading, { first, last, key: "", senses: [] });
}

describe("a report's first words", () => {
  it.each([
    "BOSTON| (AP) — The council voted.",
    "BOSTON|, Mass. (AP) — The council voted.",
    "BOSTON| Mass. (AP) The council voted.",
    "LYON|, Rhône, France (AFP) - The council voted.",
    "LYON|,Rhône (AFP) - The council voted.",
    "PARIS| June 3 (Reuters) - The regulator fined a shop.",
    "BOSTON| (AP)— The council voted.",
    "PARIS|, June 3 (Reuters) - The regulator fined a shop.",
    "PARIS|, Sept. 12 (Xinhua) -- The regulator fined a shop.",
    "LYON|, France, Sept. 12 (Bloomberg) – The council voted.",
    "NEW DELHI| (PTI) The court heard a plea.",
    "Boston| — The council voted.",
    "Boston| – The council voted.",
    "Boston|-- The council voted.",
    "Boston| -- The council voted.",
    "Boston| - The council voted.",
  ])("are where it was written: %s", (text) => {
    expect(isTaken(text, "excerpt")).toBe(true);
  });

  it.each([
    "Boston| police voted — again.",
    "Boston|-based makers grow.",
    "Boston| (a town) voted.",
    "Boston| (Massachusetts) voted.",
    "Boston|, one said, (AP) — voted.",
    "Boston|, Mass, Town, Other (AP) — voted.",
    "Boston| (AP)voted.",
    "Boston| (AP)voted on it.",
    "Boston| police (AP) voted.",
    "“Boston|”-- he said.",
    "Boston|—voted.",
    "Boston|, J. 3 (AP)",
  ])("are not: %s", (text) => {
    expect(isTaken(text, "excerpt")).toBe(false);
  });

  it("are so in a headline only in capitals, and never behind other words", () => {
    expect(isTaken("BOSTON| (AP) — Police buy drones", "title")).toBe(true);
    expect(isTaken("Boston| (AP) — Police buy drones", "title")).toBe(false);
    expect(isTaken("In BOSTON| (AP) — Police buy drones", "excerpt", 1)).toBe(false);
  });

  it("are read so in the headlines of others too", () => {
    const [reading] = readCoverage({ title: "", related: [{ title: "Boston (AP) — Police buy drones" }] });
    expect(isDateline(reading as Reading, { first: 0, last: 0, key: "", senses: [] })).toBe(false);
  });
});
