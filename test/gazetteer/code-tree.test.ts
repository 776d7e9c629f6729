import { describe, expect, it } from "vitest";
import { countryOf, divisionOf, liesIn, parentOf, sharedArea } from "../../src/gazetteer/code-tree.ts";

describe("parentOf", () => {
  it.each([
    ["US-WI/madison", "US-WI"],
    ["US-WI", "US"],
    ["SG/bedok", "SG"],
    ["FR-75C", "FR-IDF"],
    ["ZZ-ZZ", "ZZ"],
    ["US", undefined],
    ["INT", undefined],
  ])("gives what is above %s", (code, above) => {
    expect(parentOf(code)).toBe(above);
    expect(parentOf(code)).toBe(above);
  });
});

it.each([
  ["US-WI/madison", "US", "US-WI"],
  ["FR-75C", "FR", "FR-IDF"],
  ["SG/bedok", "SG", undefined],
  ["DE", "DE", undefined],
  ["INT", "INT", undefined],
])("gives the country and the division of %s", (code, country, division) => {
  expect(countryOf(code)).toBe(country);
  expect(divisionOf(code)).toBe(division);
});

it.each([
  ["US-WI/madison", "US-WI/madison", true],
  ["US-WI/madison", "US-WI", true],
  ["US-WI/madison", "US", true],
  ["US-WI", "US-WI/madison", false],
  ["US-WI", "US-MI", false],
  ["UA-30", "US", false],
  ["AS-1", "US", false],
  ["INT", "IN", false],
  ["IN", "INT", false],
  ["IN-DL", "INT", false],
])("says whether %s lies in %s", (code, area, expected) => {
  expect(liesIn(code, area)).toBe(expected);
});

it.each([
  [["US-WI/madison", "US-WI/milwaukee"], "US-WI"],
  [["US-WI/madison", "US-IL/chicago"], "US"],
  [["US-WI", "US-WI/madison"], "US-WI"],
  [["US-WI", "CA-ON"], undefined],
  [["US-WI/madison"], "US-WI/madison"],
  [[], undefined],
])("gives what %j have in common", (codes, area) => {
  expect(sharedArea(codes)).toBe(area);
});
