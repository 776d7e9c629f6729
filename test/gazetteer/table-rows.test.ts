import { expect, it } from "vitest";
import { tableList, tableRows, tableWords } from "../../src/gazetteer/table-rows.ts";

it("splits a table into its rows, without comments and empty lines", () => {
  expect(tableRows("a\tb\n\n# a comment\nc\n")).toEqual([["a", "b"], ["c"]]);
});

it("splits words at white space, in their order, once each in a set", () => {
  expect(tableList(" b\n  a  b ")).toEqual(["b", "a", "b"]);
  expect([...tableWords(" b\n  a  b ")]).toEqual(["b", "a"]);
});
