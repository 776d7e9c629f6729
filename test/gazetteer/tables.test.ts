import { describe, expect, it } from "vitest";
import { FEATURES } from "../../src/gazetteer/candidate-features.ts";
import { AREA_ALIASES } from "../../src/gazetteer/data/area-aliases.data.ts";
import { AREA_NAMES } from "../../src/gazetteer/data/area-names.data.ts";
import { CITY_NAMES } from "../../src/gazetteer/data/city-names.data.ts";
import { FOREST } from "../../src/gazetteer/data/forest.data.ts";
import { OFFICE_HOLDERS } from "../../src/gazetteer/data/office-holders.data.ts";
import { OFFICES } from "../../src/gazetteer/data/offices.data.ts";
import { PLACES } from "../../src/gazetteer/data/places.data.ts";
import { entryAt, FORM_TABLES, formAt, visitForms } from "../../src/gazetteer/form-tables.ts";
import { drawerAt, OTHER_DRAWER } from "../../src/gazetteer/name-drawers.ts";
import { nameIndex } from "../../src/gazetteer/name-index.ts";
import { nameKey } from "../../src/gazetteer/name-key.ts";
import { findPlace, labelOf, nameInRow, placeInRow, rowsUnder } from "../../src/gazetteer/places.ts";
import { tableRows } from "../../src/gazetteer/table-rows.ts";
import { tokenise } from "../../src/gazetteer/tokenise.ts";
import { findJurisdiction } from "../../src/subject/jurisdiction.ts";

const placeRows = [...PLACES.matchAll(/^[^#].*$/gm)].map(({ index }) => index);
const places = placeRows.map(placeInRow);

describe("the table of places", () => {
  it("has a valid code of its own for every place", () => {
    const codes = places.map(({ code }) => code);
    expect(codes.filter((code) => findJurisdiction(code)?.code !== code)).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("finds every place by its code", () => {
    expect(places.filter((place) => findPlace(place.code) !== place)).toEqual([]);
  });

  it("holds every place under the letters of its folded name", () => {
    const labels = [...PLACES.matchAll(/^#(.*)$/gm)].map(([, label = ""]) => label);
    const strays = labels.flatMap((label) =>
      rowsUnder(label)
        .map(nameInRow)
        .filter((name) => labelOf(nameKey(name)) !== label),
    );
    expect(strays).toEqual([]);
    expect(labels.flatMap(rowsUnder).length).toBe(places.length);
    expect(rowsUnder("zzz")).toEqual([]);
  });

  it("has all 3,144 counties of the United States with their federal codes", () => {
    const counties = places.filter(({ isCounty }) => isCounty);
    expect(counties.length).toBeGreaterThan(3000);
    expect(counties.filter(({ fips }) => !/^\d{5}$/.test(fips ?? ""))).toEqual([]);
  });

  it("has points on the globe", () => {
    for (const { point } of places) {
      const [lat, lon] = point ?? [0, 0];
      expect(Math.abs(lat)).toBeLessThanOrEqual(90);
      expect(Math.abs(lon)).toBeLessThanOrEqual(180);
    }
  });

  it.each([
    ["US-WI/madison", "Madison", "55025"],
    ["US-NY/new-york", "New York City", "36061"],
    ["US-WA/king-county", "King County", "53033"],
    ["US-MO/st-louis", "St. Louis", "29510"],
  ])("finds %s", (code, name, fips) => {
    expect(findPlace(code)).toMatchObject({ name, fips });
    expect(findPlace(code)?.name).toBe(name);
    expect(findPlace(code)?.point?.length).toBe(2);
  });

  it.each([
    "GB-ENG/manchester",
    "CA-ON/toronto",
    "FR-IDF/paris",
    "IN-KA/bengaluru",
    "BR-SP/sao-paulo",
    "AU-VIC/melbourne",
  ])("files %s under the subdivision below the country", (code) => {
    expect(findPlace(code)?.parent).toBe(code.split("/")[0]);
  });

  it.each(["US-WI", "US", "EU", "US-WI/nowhere", "", "/", "US-ZZ/madison"])("knows no place %j", (code) => {
    expect(findPlace(code)).toBeUndefined();
  });
});

describe("the tables of names", () => {
  it("hold keys as the gazetteer folds them", () => {
    for (const [, ...keys] of tableRows(AREA_NAMES)) for (const key of keys) expect(nameKey(key)).toBe(key);
  });

  it("fold names the short way as the long one does", () => {
    for (const { name } of places) {
      expect(nameKey(name)).toBe(
        tokenise(name)
          .map(({ word }) => word)
          .join(" "),
      );
    }
  });

  it("stand in the drawer of their key, or among the others", () => {
    const names = FORM_TABLES.flatMap((table) => {
      const found: string[] = [];
      visitForms(table, (at) => found.push(formAt(table, at)));
      return found;
    });
    expect(names.length).toBeGreaterThan(15_000);
    const strays = names.filter(
      (name) => drawerAt(name, 0) !== OTHER_DRAWER && drawerAt(name, 0) !== drawerAt(nameKey(name), 0),
    );
    expect(strays).toEqual([]);
  });

  it("give every other name of a city a meaning in its country", () => {
    for (const [, country = "", names = ""] of tableRows(CITY_NAMES)) {
      const [name = ""] = names.split("|");
      const codes =
        nameIndex()
          .senses(nameKey(name))
          ?.flatMap((sense) => sense.codes) ?? [];
      expect(
        codes.some((code) => code.startsWith(country)),
        `${name} (${country})`,
      ).toBe(true);
    }
  });

  it.each([
    ["area aliases", AREA_ALIASES, 0],
    ["offices", OFFICES, 1],
    ["office holders", OFFICE_HOLDERS, 1],
  ])("have only codes that exist: %s", (_, table, column) => {
    const codes = tableRows(table).flatMap((row) => (row[column] ?? "").split(" "));
    expect(codes.filter((code) => findJurisdiction(code) === undefined)).toEqual([]);
  });

  it("name cities and counties by the codes of the table of places", () => {
    const codes = FORM_TABLES.flatMap((table) => {
      const found: string[] = [];
      visitForms(table, (at) => {
        const { kind, codes } = entryAt(table, at);
        if (kind !== "alias") found.push(...codes.split(" ").filter((code) => code.includes("/")));
      });
      return found;
    });
    expect(codes.length).toBeGreaterThan(1000);
    expect(codes.filter((code) => findPlace(code) === undefined)).toEqual([]);
  });

  it.each([
    ["turkey", "TR"],
    ["britain", "GB"],
    ["ivory coast", "CI"],
    ["saint paul", "US-MN/saint-paul"],
    ["st paul", "US-MN/saint-paul"],
    ["bangalore", "IN-KA/bengaluru"],
    ["munchen", "DE-BY/munich"],
    ["東 京", "JP-13"],
    ["दिल्ली", "IN-DL"],
    ["باريس", "FR-IDF/paris"],
    ["croydon", "GB-ENG/london"],
  ])("know %j as %s", (key, code) => {
    expect(
      nameIndex()
        .senses(key)
        ?.flatMap((sense) => sense.codes),
    ).toContain(code);
  });
});

describe("the table of the fitted trees", () => {
  it("asks only for features that there are", () => {
    const asked = FOREST.match(/\d+(?=:)/g)?.map(Number) ?? [];
    expect(Math.max(...asked)).toBeLessThan(FEATURES.length);
  });
});
