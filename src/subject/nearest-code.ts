import leven from "leven";
import { slugify } from "./slug.ts";
import { standardCodes } from "./standard-codes.ts";

/**
 * Gives the valid code that an author most likely meant: one whose name was written instead ("Wisconsin"), one of
 * the same country ("US-WX"), or the code with the fewest changed letters; always the same one for the same text.
 */
export function nearestCode(text: string): string {
  const [area = "", place] = text.trim().split("/");
  const nearest = codeNamed(area) ?? closest(area.toUpperCase());
  const slug = place === undefined ? "" : slugify(place);
  return slug === "" ? nearest : codeOfPlace(nearest, slug);
}

// "US/wi-madison" is how the address of US-WI/madison looks.
function codeOfPlace(parent: string, slug: string): string {
  const [first = "", ...rest] = slug.split("-");
  const subdivision = `${parent}-${first}`.toUpperCase();
  const isInside = rest.length > 0 && standardCodes().has(subdivision);
  return isInside ? `${subdivision}/${rest.join("-")}` : `${parent}/${slug}`;
}

function codeNamed(name: string): string | undefined {
  const wanted = slugify(name);
  for (const { code, name: known } of standardCodes().values()) if (slugify(known) === wanted) return code;
  return undefined;
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
