import { findJurisdiction, type Jurisdiction } from "./jurisdiction.ts";

/** Gives the jurisdiction of a slug (`us-wi-madison`) or of a code in any case; undefined for what can be neither. */
export function jurisdictionOfSlug(text: string): Jurisdiction | undefined {
  const code = findJurisdiction(text);
  if (code !== undefined) return code;
  const parts = text.split("-");
  for (let end = 1; end < parts.length; end += 1) {
    const place = findJurisdiction(`${parts.slice(0, end).join("-")}/${parts.slice(end).join("-")}`);
    if (place !== undefined) return place;
  }
  return undefined;
}
