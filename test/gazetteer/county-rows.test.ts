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
  ["ST. JOHN THE BAPTIST AND JEFFERSON PARISHES", ["st john the baptist parish 0-3", "jefferson parish 5-5"]],
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
  "San, Mateo and Napa counties",
  "Derby and Napa counties",
  "Butte and Plumas parishes",
])("finds none in %j", (text) => {
  expect(rowIn(text)).toEqual([]);
});

it("leaves out what else a county's name means", () => {
  const row = findCountyRows(tokenise("Norfolk and Indian River counties"));
  expect(row.map(({ senses }) => senses.map(({ kind, codes }) => `${kind} ${codes}`))).toEqual([
    ["county US-MA/norfolk-county"],
    ["county US-FL/indian-river-county"],
  ]);
});
