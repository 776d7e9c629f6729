import leven from "leven";
import { slugify } from "./slug.ts";
import { standardCodes } from "./standard-codes.ts";

// What people write for a country whose code is another.
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ["uk", "GB"],
  ["usa", "US"],
];

// No code and no name is longer; comparing takes a time that grows with the text.
const LONGEST = 64;

let codesByName: ReadonlyMap<string, string> | undefined;

/**
 * Gives the valid code that an author most likely meant: one whose name was written instead ("Wisconsin"), one of
 * the same country ("US-WX"), or the code with the fewest changed letters; always the same one for the same text.
 */
export function nearestCode(text: string): string {
  const [area = "", place = ""] = text.trim().slice(0, LONGEST).split("/");
  const nearest = codeNamed(area) ?? closest(area.toUpperCase());
  const slug = slugify(place);
  return slug === "" ? nearest : codeOfPlace(nearest, slug);
}

// "US/wi-madison" is how the address of US-WI/madison looks, "US/wi" how that of US-WI does.
function codeOfPlace(parent: string, slug: string): string {
  const [first = "", ...rest] = slug.split("-");
  const subdivision = `${parent}-${first}`.toUpperCase();
  if (!standardCodes().has(subdivision)) return `${parent}/${slug}`;
  return rest.length > 0 ? `${subdivision}/${rest.join("-")}` : subdivision;
}

function codeNamed(name: string): string | undefined {
  codesByName ??= nameCodes();
  return codesByName.get(slugify(name));
}

/** Of two with one name (Georgia) the first stays: the country. */
function nameCodes(): ReadonlyMap<string, string> {
  const codes = new Map(OTHER_NAMES);
  for (const { code, name } of standardCodes().values()) {
    const slug = slugify(name);
    if (!codes.has(slug)) codes.set(slug, code);
  }
  return codes;
}

function closest(text: string): string {
  const country = text.slice(0, text.indexOf("-"));
  const codes = [...standardCodes().keys()];
  const siblings = text.includes("-") ? codes.filter((code) => code.startsWith(`${country}-`)) : [];
  let best = "INT";
  let fewest = Number.POSITIVE_INFINITY;
  for (const code of siblings.length > 0 ? siblings : codes) {
    const changes = leven(text, code);
    if (changes < fewest) [best, fewest] = [code, changes];
  }
  return best;
}
