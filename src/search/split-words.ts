// Scripts that put no space between words.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{N}]+/gu;

let segmenter: Intl.Segmenter | undefined;

/** Gives the words of a text, folded so that spellings of one word meet: `São` is `sao`. */
export function splitWords(text: string): string[] {
  const folded = text
    .normalize("NFKD")
    .replace(/['’ʼ]/g, "")
    .replace(/\p{Mark}+/gu, "")
    .toLowerCase();
  if (!UNSPACED.test(folded)) return folded.match(WORD) ?? [];
  segmenter ??= new Intl.Segmenter("und", { granularity: "word" });
  return [...segmenter.segment(folded.normalize("NFC"))].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment] : [],
  );
}
