import { slugify } from "../subject/slug.ts";

const PLAIN = /^[a-z0-9]+$/;
// Composed letters that Unicode does not take apart; slugify knows them. Everything else only loses its marks.
const UNDECOMPOSED = /[ßæœøđðłþıħŋ]/;
const LATIN_MARKS = /(?<=\p{Script=Latin})\p{Mark}+/gu;
const APOSTROPHES = /['’ʼ‘`]/g;

/** Folds one word for comparison: lower case, without the diacritics of Latin letters and without apostrophes. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = lower.normalize("NFKD").replace(LATIN_MARKS, "").replace(APOSTROPHES, "").normalize("NFC");
  return UNDECOMPOSED.test(bare) ? slugify(bare) : bare;
}
