import { tokenise } from "./tokenise.ts";

const SIMPLE = /^[A-Za-z][A-Za-z ]*$/;
// What the short way cannot do: apostrophes, chains of letters (U.S.), other scripts, letters without a plain form.
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with the control characters
const DIFFICULT = /[^\u0000-\u007f]|['`’‘]|(?<![A-Za-z0-9])[A-Za-z]\./;
const MARKS = /[\u0300-\u036f]/g;
const SEPARATORS = /[^a-z0-9]+/g;

/** Folds a name into the key under which it is looked up: the words of `tokenise` joined by one space. */
export function nameKey(name: string): string {
  if (SIMPLE.test(name)) return name.toLowerCase();
  const bare = name.normalize("NFD").replace(MARKS, "");
  if (!DIFFICULT.test(bare)) return bare.toLowerCase().replace(SEPARATORS, " ").trim();
  return tokenise(name)
    .map(({ word }) => word)
    .join(" ");
}
