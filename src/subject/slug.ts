/**
 * What the letters that Unicode does not decompose into an ASCII letter and a mark are written as. Part of the URL
 * contract: add, never change.
 */
export const UNDECOMPOSED: Readonly<Record<string, string>> = {
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

// Slugs name folders, and no file system takes a name of more than 255 bytes.
const MOST_BYTES = 200;
const MOST_BYTES_PER_UNIT = 3;

/**
 * Makes the slug of a name: folded to ASCII where possible, lower case, words joined by `-`, cut at 200 bytes. Letters
 * and digits of other scripts stay as they are. Empty when the name holds no letter and no digit.
 */
export function slugify(name: string): string {
  return fitFolderName(ASCII.test(name) ? slugifyAscii(name) : slugifyUnicode(name));
}

// Most names are plain, and the tables of all scripts take milliseconds to make ready.
const ASCII = /^[ -~]*$/;

function slugifyAscii(name: string): string {
  return name
    .replaceAll("'", "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

function slugifyUnicode(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/['’ʼ]|\p{Variation_Selector}|\p{Enclosing_Mark}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðłþıħŋ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/(?<=\p{Script=Latin})\p{Mark}+|(?<![\p{Letter}\p{Mark}\p{Number}])\p{Mark}+/gu, "")
    .normalize("NFC")
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}

function fitFolderName(slug: string): string {
  if (slug.length * MOST_BYTES_PER_UNIT <= MOST_BYTES) return slug;
  const { read } = new TextEncoder().encodeInto(slug, new Uint8Array(MOST_BYTES));
  return slug.slice(0, read).replace(/-$/, "");
}

/** True when the text is already a slug as `slugify` makes it. */
export function isSlug(text: string): boolean {
  return text !== "" && slugify(text) === text;
}
