import { UNDECOMPOSED } from "../subject/slug.ts";

const PLAIN = /^[a-z0-9]+$/;
const UNDECOMPOSED_LETTERS = /[ßæœøđðłþıħŋ]/g;
const LATIN_MARKS = /(?<=\p{Script=Latin})\p{Mark}+/gu;
const ASCII = /^[!-~]+$/;
const APOSTROPHES = /['’ʼʻ‘`]/g;

/** Folds one word for comparison: lower case, without the diacritics of Latin letters and without apostrophes. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  if (ASCII.test(lower)) return lower.replace(APOSTROPHES, "");
  const bare = lower.normalize("NFKD").replace(LATIN_MARKS, "").replace(APOSTROPHES, "").normalize("NFC");
  return bare.replace(UNDECOMPOSED_LETTERS, (letter) => UNDECOMPOSED[letter] ?? letter);
}
