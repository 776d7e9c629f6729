import { standardCodes } from "../subject/standard-codes.ts";

const parents = new Map<string, string>();

/** Gives the code above (`US-WI/madison` -> `US-WI` -> `US`); undefined above a country, the EU and INT. */
export function parentOf(code: string): string | undefined {
  if (code.length < 4) return undefined;
  const known = parents.get(code);
  if (known !== undefined) return known;
  const slash = code.indexOf("/");
  const parent = slash >= 0 ? code.slice(0, slash) : (standardCodes().get(code)?.parent ?? code.slice(0, 2));
  parents.set(code, parent);
  return parent;
}

/** Gives the country (or union) of a code. */
export function countryOf(code: string): string {
  return code === "INT" ? code : code.slice(0, 2);
}

/** Gives the first-level subdivision of a code; undefined for a country. */
export function divisionOf(code: string): string | undefined {
  const above = parentOf(code);
  if (above === undefined) return undefined;
  return parentOf(above) === undefined && !code.includes("/") ? code : divisionOf(above);
}

/** True when the code lies in the other or is the same. */
export function liesIn(code: string, area: string): boolean {
  if (code === area) return true;
  if (code.charCodeAt(0) !== area.charCodeAt(0) || code.charCodeAt(1) !== area.charCodeAt(1)) return false;
  if (area.length === 2) return code !== "INT";
  const above = parentOf(code);
  return above !== undefined && liesIn(above, area);
}

/** Gives the deepest code in which all the codes lie; undefined where they lie in several countries. */
export function sharedArea(codes: readonly string[]): string | undefined {
  let area = codes[0];
  while (area !== undefined && !codes.every((code) => liesIn(code, area ?? ""))) area = parentOf(area);
  return area;
}
