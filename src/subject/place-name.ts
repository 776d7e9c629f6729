import { PLACE_NAMES } from "./place-names.data.ts";
import { slugify } from "./slug.ts";

const known = new Map<string, ReadonlyMap<string, string>>();

/**
 * Gives the name of a city or county by the code of what it lies in and its slug: as it is written where a slug does
 * not tell (`McAllen`, `St. Paul`, `München`), else the words of the slug.
 */
export function placeName(area: string, slug: string): string {
  const names = known.get(area) ?? readNames(area);
  known.set(area, names);
  return names.get(slug) ?? nameOfSlug(slug);
}

function readNames(area: string): ReadonlyMap<string, string> {
  const row = `\n${area}\t`;
  const start = PLACE_NAMES.indexOf(row);
  if (start < 0) return new Map();
  const names = PLACE_NAMES.slice(start + row.length, PLACE_NAMES.indexOf("\n", start + 1)).split("|");
  return new Map(names.map((name) => [slugify(name), name]));
}

/** Makes a name of the words of a slug. */
export function nameOfSlug(slug: string): string {
  return slug
    .split("-")
    .map((word, index) => (index > 0 && SMALL_WORDS.has(word) ? word : capitalise(word)))
    .join(" ");
}

const SMALL_WORDS = new Set(["and", "de", "del", "la", "le", "of", "on", "the", "upon", "am", "sur"]);

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
