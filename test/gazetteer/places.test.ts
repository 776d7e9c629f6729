import { describe, expect, it } from "vitest";
import {
  countyOf,
  findPlace,
  labelOf,
  nameInRow,
  placeInRow,
  placePoint,
  rowsUnder,
} from "../../src/gazetteer/places.ts";

describe("the letters under which a name stands", () => {
  it.each([
    ["madison", "mad"],
    ["san jose", "san"],
    ["st louis", "st"],
    ["l aquila", "l"],
    ["ho", "ho"],
  ])("are those that its first word begins with: %s", (key, label) => {
    expect(labelOf(key)).toBe(label);
  });

  it.each([
    ["a", ["A Coruña"]],
    ["aac", ["Aachen"]],
    ["aik", ["Aiken", "Aiken County"]],
    ["zyr", ["Zyryanovsk", "Żyrardów"]],
    ["", []],
    ["zzz", []],
  ])("head its names: %s", (label, names) => {
    expect(rowsUnder(label).map(nameInRow)).toEqual(names);
  });

  it("head the last row of the table as any other", () => {
    expect(rowsUnder("zyr").map((row) => placeInRow(row).size)).toEqual([4.7, 4.6]);
  });
});

describe("findPlace", () => {
  it.each([
    ["US-WI/madison", "Madison", [43.07, -89.4], 5.4, "55025", false],
    ["US-WI/dane-county", "Dane County", [43.07, -89.4], 5.6, "55025", true],
    ["US-ID/adams-county", "Adams County", undefined, 0, "16003", true],
    ["AU-NSW/sydney", "Sydney", [-33.87, 151.21], 6.7, undefined, false],
    ["IT-65/laquila", "L'Aquila", [42.35, 13.4], 4.5, undefined, false],
    ["YE-TA/ta-izz", "Ta‘izz", [13.58, 44.02], 5.8, undefined, false],
  ])("reads the row of %s", (code, name, point, size, fips, isCounty) => {
    const parent = code.slice(0, code.indexOf("/"));
    expect(findPlace(code)).toStrictEqual({ code, name, parent, point, size, fips, isCounty });
  });

  it("finds nothing where the code names no place", () => {
    expect(["US-WI/", "US-WI", "US-WI/nowhere"].map(findPlace)).toEqual([undefined, undefined, undefined]);
  });
});

it.each([
  ["US-WI/madison", [43.07, -89.4]],
  ["US-ID/adams-county", undefined],
  ["US-WI", undefined],
])("gives where %s lies", (code, point) => {
  expect(placePoint(code)).toEqual(point);
});

it.each([
  ["US-WI/madison", "US-WI/dane-county"],
  ["US-NY/new-york", "US-NY/new-york-county"],
  ["US-WI/dane-county", undefined],
  ["US-MO/st-louis", undefined],
  ["AU-NSW/sydney", undefined],
  ["US-WI/nowhere", undefined],
])("gives the county of %s", (code, county) => {
  expect(countyOf(code)).toBe(county);
});
