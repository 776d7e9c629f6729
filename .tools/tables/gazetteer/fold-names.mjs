/** Gives the plain small letters of a name. */
export function plain(name) {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z]+/g, " ")
    .trim();
}

/** Gives the slug of a place's name. */
export function slugOf(name) {
  return plain(
    name
      .replace(/ß/g, "ss")
      .replace(/[øØ]/g, "o")
      .replace(/[đĐð]/g, "d")
      .replace(/[łŁ]/g, "l")
      .replace(/['’ʼ‘]/g, ""),
  ).replaceAll(" ", "-");
}

const UNDECOMPOSED = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
  ħ: "h",
  ŋ: "n",
};
const foldWord = (word) =>
  word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/(?<=\p{Script=Latin})\p{Mark}+/gu, "")
    .normalize("NFC")
    .replace(/[ßæœøđðłþıħŋ]/g, (letter) => UNDECOMPOSED[letter]);

/** Gives the key under which the gazetteer looks a name up (src/gazetteer/name-key.ts; a test compares the two). */
export const keyOf = (name) =>
  (
    name
      .replace(/['’ʼ‘`]/g, " ")
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu,
      ) ?? []
  )
    .map(foldWord)
    .join(" ");
