import { expect, it } from "vitest";
import { findCountyRows } from "../../src/gazetteer/county-rows.ts";
import { tokenise } from "../../src/gazetteer/tokenise.ts";

const rowIn = (text: string) =>
  findCountyRows(tokenise(text)).map(({ key, first, last }) => `${key} ${first}-${last}`);

it.each([
  ["Butte, Plumas and Tehama counties", ["butte county 0-0", "plumas county 1-1", "tehama county 3-3"]],
  ["Sheriffs of Butte and Plumas counties", ["butte county 2-2", "plumas county 4-4"]],
  ["San Mateo and Santa Clara counties", ["san mateo county 0-1", "santa clara county 3-4"]],
  ["Orleans and Jefferson parishes", ["orleans parish 0-0", "jefferson parish 2-2"]],
])("finds the row of %j", (text, expected) => {
  expect(rowIn(text)).toEqual(expected);
});

it.each([
  "Two counties share data",
  "Tehama counties",
  "butte and plumas counties",
  "Butte or Nonsense counties",
  "Butte Plumas counties",
  "counties of Butte and Plumas",
  "Nonsense and Tehama counties",
  "Butte and Plumas parishes",
])("finds none in %j", (text) => {
  expect(rowIn(text)).toEqual([]);
});
