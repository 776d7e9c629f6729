import { describe, expect, it } from "vitest";
import { homeOfSource } from "../../src/gazetteer/source-home.ts";

const HOMES = {
  "example-paper.com": "US-WI/madison",
  "nowhere.example": "not a code",
  "nation.example": "FR",
};
const homeOf = (domain: string) => {
  const home = homeOfSource({ domain }, HOMES);
  return home && `${home.code} ${home.reach}${home.isGiven ? " given" : ""}`;
};

describe("the home of a source", () => {
  it.each([
    ["example-paper.com", "US-WI/madison local given"],
    ["WWW.Example-Paper.com", "US-WI/madison local given"],
    ["blogs.example-paper.com", "US-WI/madison local given"],
    ["nation.example", "FR national given"],
  ])("is what the settings say: %s", (domain, expected) => {
    expect(homeOf(domain)).toBe(expected);
  });

  it.each([
    ["theroot.com", "US national"],
    ["edition.theroot.com", "US national"],
    ["bbc.co.uk", "GB national"],
    ["reuters.com", undefined],
  ])("is what the table of outlets says: %s", (domain, expected) => {
    expect(homeOf(domain)).toBe(expected);
  });

  it.each([
    ["unknown.fr", "FR national"],
    ["unknown.co.uk", "GB national"],
    ["unknown.eu", "EU national"],
    ["unknown.scot", "GB-SCT national"],
    ["unknown.wales", "GB-WLS national"],
    ["unknown.cymru", "GB-WLS national"],
    ["unknown.gov", "US national"],
    ["unknown.mil", "US national"],
    ["unknown.us", "US national"],
    ["ci.madison.wi.us", "US-WI local"],
    ["dnr.state.wi.us", "US-WI local"],
    ["ci.town.zz.us", "US national"],
    ["unknown.wi.us.fr", "FR national"],
    ["awww.fr", "FR national"],
    ["unknown.is", "IS national"],
    ["unknown.me", "ME national"],
  ])("is else the country of its domain: %s", (domain, expected) => {
    expect(homeOf(domain)).toBe(expected);
  });

  it.each([
    "unknown.com",
    "unknown.io",
    "unknown.tv",
    "unknown.zz",
    "unknown.constructor",
    "nowhere.example",
    "localhost",
    "",
  ])("is not known of %j", (domain) => {
    expect(homeOf(domain)).toBeUndefined();
  });

  it("is its own word before all others", () => {
    const home = { code: "US-OH", reach: "local", isGiven: true };
    expect(homeOfSource({ domain: "example-paper.com", home: "us-oh" }, HOMES)).toEqual(home);
    expect(homeOfSource({ home: "INT" }, HOMES)).toMatchObject({ code: "INT", reach: "national" });
    expect(homeOfSource({ home: "US" }, HOMES)).toMatchObject({ code: "US", reach: "national" });
    expect(homeOfSource({ domain: "unknown.fr", home: "nonsense" }, HOMES)).toMatchObject({ code: "FR" });
  });

  it("is not known of no source", () => {
    expect(homeOfSource(undefined, HOMES)).toBeUndefined();
    expect(homeOfSource({}, HOMES)).toBeUndefined();
  });
});
