// Scripts that put no space between words: there a keyword may stand within other letters.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = "[\\p{L}\\p{M}\\p{N}]";

/**
 * Makes the pattern of keywords: whole words, in any case, with hyphens or spaces between them (`facial recognition`),
 * to be tried on texts in normal form C. Undefined when no keyword holds a word.
 */
export function patternOf(keywords: readonly string[]): RegExp | undefined {
  const phrases = keywords.map(phraseOf).filter((phrase) => phrase !== "");
  return phrases.length === 0 ? undefined : new RegExp(phrases.join("|"), "iu");
}

function phraseOf(keyword: string): string {
  const words = keyword
    .normalize("NFC")
    .split(/[\s\p{Dash_Punctuation}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[\\s\\p{Dash_Punctuation}]+");
  return words === "" || UNSPACED.test(keyword) ? words : `(?<!${LETTER})${words}(?!${LETTER})`;
}
