import { expect, it } from "vitest";
import { sortByName } from "../../src/subject/sort-by-name.ts";
import { standardCodes } from "../../src/subject/standard-codes.ts";

const sorted = (names: readonly string[]) => sortByName(names, (name) => name);

it.each([
  [
    ["zoning", "Åland Islands", "Albania", "Ålesund", "albany"],
    ["Åland Islands", "Albania", "albany", "Ålesund", "zoning"],
  ],
  [
    ["San Juan", "Sanibel", "San José", "San Jose"],
    ["San Jose", "San José", "San Juan", "Sanibel"],
  ],
  [
    ["Œuvre", "Oder", "Og"],
    ["Oder", "Œuvre", "Og"],
  ],
  [
    ["Новости", "AI", "人工知能", "5G"],
    ["5G", "AI", "Новости", "人工知能"],
  ],
])("sorts %j as a reader looks for them", (names, order) => {
  expect(sorted(names)).toEqual(order);
});

it("leaves no order to chance where names differ in nothing but capitals or punctuation", () => {
  expect(sorted(["e-mail", "E-Mail", "!", "?", "E mail"])).toEqual(
    sorted(["?", "E mail", "!", "E-Mail", "e-mail"]),
  );
});

it("sorts the names of countries as English indexes have them", () => {
  const names = [...standardCodes().values()].flatMap(({ code, name }) => (code.includes("-") ? [] : [name]));
  expect(names.length).toBeGreaterThan(200);
  expect(sorted(names)).toEqual(names.toSorted(new Intl.Collator("en").compare));
});
