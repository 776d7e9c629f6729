import { expect, it } from "vitest";
import { isFamilyName, isGivenName, isPersonWord } from "../../src/gazetteer/name-lists.ts";

it.each([
  ["garcia", true, false],
  ["laura", false, true],
  ["robots", false, false],
])("knows whether %s is a common family name (%s) or given name (%s)", (word, isFamily, isGiven) => {
  expect(isFamilyName(word)).toBe(isFamily);
  expect(isGivenName(word)).toBe(isGiven);
  expect(isPersonWord(word)).toBe(isFamily || isGiven);
});
