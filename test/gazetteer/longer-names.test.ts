import { expect, it } from "vitest";
import { isPartOfLongerName } from "../../src/gazetteer/longer-names.ts";
import { readStory } from "../../src/gazetteer/reading.ts";

it.each([
  ["They asked Austin Widgets for the bills", true],
  ["They asked Austin widget firms for the bills", false],
  ["They asked Austin's Widgets for the bills", false],
  ["They asked Austin, Widgets for the bills", false],
  ["They left Austin Tuesday in the rain", false],
  ["They told Austin Mayor nothing of the bills", false],
  ["They asked Austin Dallas and others", false],
  ["They asked Big Austin for the bills", true],
  ["They asked North Austin for the bills", false],
  ["Big Austin is asked for the bills", false],
  ["On Tuesday Austin is asked for the bills", false],
  ["They asked Mayor Austin for the bills", false],
  ["They Asked Austin Widgets For The Bills", false],
])("sees whether Austin is part of a longer name in %j", (title, isPart) => {
  const [reading] = readStory({ title });
  const mention = reading?.mentions.find(({ key }) => key.includes("austin"));
  if (reading === undefined || mention === undefined) throw new Error("Austin is missing");
  expect(isPartOfLongerName(reading, mention)).toBe(isPart);
});
