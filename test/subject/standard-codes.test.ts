import { expect, it } from "vitest";
import { standardCodes } from "../../src/subject/standard-codes.ts";

it("has all countries of ISO 3166-1, the European Union and international bodies", () => {
  const countries = [...standardCodes().keys()].filter((code) => !code.includes("-"));
  expect(countries).toHaveLength(249 + 2);
});

it.each([
  ["US-WI", "Wisconsin", "US"],
  ["GB-ENG", "England", "GB"],
  ["MK-814", "Centar", "MK"],
  ["FR-IDF", "Île-de-France", "FR"],
  ["DE-BY", "Bavaria", "DE"],
])("has %s, %s, in %s", (code, name, parent) => {
  expect(standardCodes().get(code)).toMatchObject({ code, name, parent });
});

it("gives names without the marks of footnotes", () => {
  const marked = [...standardCodes().values()].filter(({ name }) => /[²³†*()[\]]/.test(name));
  expect(marked).toEqual([]);
});

it("gives every code a name and a parent that exists", () => {
  const broken = [...standardCodes().values()].filter(
    ({ name, parent }) => name.trim() === "" || (parent !== undefined && !standardCodes().has(parent)),
  );
  expect(broken).toEqual([]);
});
