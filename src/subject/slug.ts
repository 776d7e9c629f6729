// Letters that Unicode does not decompose into an ASCII letter and a mark. Part of the URL contract: add, never change.
const FOLDED: Readonly<Record<string, string>> = {
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

/**
 * Makes the slug of a name: folded to ASCII where possible, lower case, words joined by `-`. Letters and digits of
 * other scripts stay as they are. Empty when the name holds no letter and no digit.
 */
export function slugify(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[ßæœøđðłþıħŋ]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/(?<=\p{Script=Latin})\p{Mark}+/gu, "")
    .normalize("NFC")
    .replace(/['’ʼ]/g, "")
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}

/** True when the text is already a slug as `slugify` makes it. */
export function isSlug(text: string): boolean {
  return text !== "" && slugify(text) === text;
}
