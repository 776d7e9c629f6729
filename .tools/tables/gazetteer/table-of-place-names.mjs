import { nameOfSlug } from "../../../.compiled/subject/place-name.js";
import { slugify } from "../../../.compiled/subject/slug.js";

// Their own scripts are others: marks are a transliteration's there ("Ardabīl"), and papers leave them out.
const OTHER_SCRIPTS = new Set(
  `AE AF AM BD BG BH BT BY CN EG ER ET GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MK MM MN MO MV NP OM PK
  PS QA RU SA SD SY TH TJ TW UA YE`.split(/\s+/),
);

/** Gives the rows of the table of names that slugs do not tell: what places lie in, and their names. */
export function tableOfPlaceNames(byParent) {
  const rows = [...byParent].flatMap(([area, places]) => {
    const odd = namesIn(area, places).filter((name) => nameOfSlug(slugify(name)) !== name);
    return odd.length === 0 ? [] : [`${area}\t${odd.sort().join("|")}`];
  });
  // A reader looks for an area between two ends of lines.
  return ["", ...rows.sort(), ""];
}

function namesIn(area, places) {
  const names = new Set(places.map(({ name }) => name.replace(/^\+/, "")));
  return [...names].map((name) => (OTHER_SCRIPTS.has(area.slice(0, 2)) ? withoutMarks(name) : name));
}

function withoutMarks(name) {
  return name.normalize("NFKD").replace(/[\p{M}‘’ʼ']/gu, "");
}
