import { FAMILY_NAMES } from "./data/family-names.data.ts";
import { GIVEN_NAMES } from "./data/given-names.data.ts";
import { tableWords } from "./table-rows.ts";

let given: ReadonlySet<string> | undefined;
let family: ReadonlySet<string> | undefined;

/** True for a common given name, whatever else it is. */
export function isGivenName(word: string): boolean {
  given ??= tableWords(GIVEN_NAMES);
  return given.has(word);
}

/** True for a common family name, whatever else it is. */
export function isFamilyName(word: string): boolean {
  family ??= tableWords(FAMILY_NAMES);
  return family.has(word);
}

/** True for a given or family name. */
export function isPersonWord(word: string): boolean {
  return isFamilyName(word) || isGivenName(word);
}
