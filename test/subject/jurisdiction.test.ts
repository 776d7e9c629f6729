import { describe, expect, it } from "vitest";
import { findJurisdiction, isWithin } from "../../src/subject/jurisdiction.ts";
import { standardCodes } from "../../src/subject/standard-codes.ts";

describe("findJurisdiction", () => {
  it("knows a city in a state", () => {
    expect(findJurisdiction("US-WI/madison")).toEqual({
      code: "US-WI/madison",
      slug: "us-wi-madison",
      name: "Madison",
      level: "city",
      ancestors: ["US-WI", "US"],
      ocdId: "ocd-division/country:us/state:wi/place:madison",
    });
  });

  it("knows a state", () => {
    expect(findJurisdiction("US-WI")).toEqual({
      code: "US-WI",
      slug: "us-wi",
      name: "Wisconsin",
      level: "subdivision",
      ancestors: ["US"],
      ocdId: "ocd-division/country:us/state:wi",
    });
  });

  it.each([
    ["US", "country", "United States", []],
    ["EU", "union", "European Union", []],
    ["INT", "union", "International", []],
    ["GB-ENG/london", "city", "London", ["GB-ENG", "GB"]],
    ["FR/paris", "city", "Paris", ["FR"]],
  ])("knows %s as %s", (code, level, name, ancestors) => {
    expect(findJurisdiction(code)).toMatchObject({ code, level, name, ancestors });
  });

  it("gives international bodies and their seats no Open Civic Data id", () => {
    expect(findJurisdiction("INT")?.ocdId).toBeUndefined();
    expect(findJurisdiction("INT/the-hague")?.ocdId).toBeUndefined();
  });

  it.each([
    ["us-wi", "US-WI"],
    ["Us-Wi/MADISON", "US-WI/madison"],
    [" gb-eng/london ", "GB-ENG/london"],
  ])("reads %j as %s", (written, code) => {
    expect(findJurisdiction(written)?.code).toBe(code);
  });

  it.each([
    ["US-WA/king-county", "King County", "ocd-division/country:us/state:wa/county:king"],
    ["US-CA/san-francisco", "San Francisco", "ocd-division/country:us/state:ca/place:san_francisco"],
    ["GB-ENG/stoke-on-trent", "Stoke-on-Trent", expect.stringContaining("/place:stoke_on_trent")],
    ["DE-HE/frankfurt-am-main", "Frankfurt am Main", expect.stringContaining("/place:frankfurt_am_main")],
  ])("names %s %s", (code, name, ocdId) => {
    expect(findJurisdiction(code)).toMatchObject({ name, ocdId });
  });

  it.each([
    "XX-99",
    "XX",
    "US-XX",
    "USA",
    "UK",
    "WI",
    "",
    "/",
    "US/",
    "/madison",
    "US-WI/São Paulo",
    "US-WI/new york",
    "US-WI/dane/madison",
    "US-WI/../../etc",
    "__proto__",
    "constructor",
    `US-WI/${"a".repeat(300)}`,
  ])("does not know %j", (code) => {
    expect(findJurisdiction(code)).toBeUndefined();
  });

  it.each(["US/wi", "US/wi-madison", "us/WI", "IT/rm"])(
    "refuses %s, whose address is another jurisdiction's",
    (code) => {
      expect(findJurisdiction(code)).toBeUndefined();
    },
  );

  it("gives every code an address of its own", () => {
    const codes = [...standardCodes().keys()];
    const slugs = codes.map((code) => findJurisdiction(code)?.slug);
    expect(new Set(slugs).size).toBe(codes.length);
  });

  it("rolls every code up into existing ones", () => {
    for (const code of standardCodes().keys()) {
      const ancestors = findJurisdiction(code)?.ancestors ?? ["missing"];
      expect(ancestors.every((ancestor) => standardCodes().has(ancestor))).toBe(true);
    }
  });

  it("gives no two codes one Open Civic Data id", () => {
    const ids = [...standardCodes().keys()].flatMap((code) => findJurisdiction(code)?.ocdId ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("isWithin", () => {
  it.each([
    ["US-WI/madison", "US-WI/madison", true],
    ["US-WI/madison", "US-WI", true],
    ["US-WI/madison", "US", true],
    ["US", "US-WI", false],
    ["US-WI", "US-MN", false],
    ["XX-99", "US", false],
  ])("says of %s in %s: %s", (code, ancestor, expected) => {
    expect(isWithin(code, ancestor)).toBe(expected);
  });
});
