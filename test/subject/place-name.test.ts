import { describe, expect, it } from "vitest";
import { nameOfSlug, placeName } from "../../src/subject/place-name.ts";
import { PLACE_NAMES } from "../../src/subject/place-names.data.ts";
import { slugify } from "../../src/subject/slug.ts";
import { standardCodes } from "../../src/subject/standard-codes.ts";

describe("a place", () => {
  it.each([
    ["US-TX", "mcallen", "McAllen"],
    ["US-NC", "winston-salem", "Winston-Salem"],
    ["US-WI", "fond-du-lac", "Fond du Lac"],
    ["US-MD", "queen-annes-county", "Queen Anne's County"],
    ["BR-SP", "sao-paulo", "São Paulo"],
    ["CH-ZH", "zurich", "Zürich"],
    ["SE-AC", "skelleftea", "Skellefteå"],
    ["GB-ENG", "stoke-on-trent", "Stoke-on-Trent"],
    ["FR-IDF", "boulogne-billancourt", "Boulogne-Billancourt"],
  ])("in %s with the slug %s is written %s", (area, slug, name) => {
    expect(placeName(area, slug)).toBe(name);
  });

  it.each([
    ["IR-03", "ardabil", "Ardabil"],
    ["IN-UP", "ghatampur", "Ghatampur"],
  ])("in %s, where another script is written, has no marks: %s is %s", (area, slug, name) => {
    expect(placeName(area, slug)).toBe(name);
  });

  it.each([
    ["US-WI", "madison", "Madison"],
    ["US-WI", "a-place-that-nobody-knows", "A Place That Nobody Knows"],
    ["FR", "paris", "Paris"],
    ["DE-HE", "frankfurt-am-main", "Frankfurt am Main"],
    ["XX-YY", "anywhere", "Anywhere"],
    ["US", "7", "7"],
  ])("in %s has the words of its slug when these tell it: %s is %s", (area, slug, name) => {
    expect(placeName(area, slug)).toBe(name);
  });
});

describe("the table of names", () => {
  const rows = PLACE_NAMES.trim()
    .split("\n")
    .map((row) => row.split("\t"));
  const names = rows.flatMap(([area = "", all = ""]) => all.split("|").map((name) => [area, name] as const));

  it("has areas that there are, each once", () => {
    const areas = rows.map(([area = ""]) => area);
    expect(areas.filter((area) => !standardCodes().has(area))).toEqual([]);
    expect(new Set(areas).size).toBe(areas.length);
  });

  it("gives each place its name by its slug", () => {
    expect(names.filter(([area, name]) => placeName(area, slugify(name)) !== name)).toEqual([]);
  });

  it("has only names that their slugs do not tell", () => {
    expect(names.filter(([, name]) => nameOfSlug(slugify(name)) === name)).toEqual([]);
  });
});
