import { foldWord } from "./fold-word.ts";
import { tableWords } from "./table-rows.ts";

/** How a word is written: only capitalised words can be names, and acronyms are written in capitals throughout. */
export type Shape = "lower" | "capital" | "capitals" | "number" | "caseless";

/** What stands between a word and the one before it. */
export type Gap = "start" | "space" | "hyphen" | "comma" | "bracket" | "dash" | "stop" | "other";

/** A word of a text; `start` and `end` are UTF-16 offsets in the text as it was given. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  readonly gap: Gap;
  /** A full stop follows that belongs to the word ("Wis.", "U.S."). */
  readonly isAbbreviated: boolean;
  /** Written with 's or s'. */
  readonly isPossessive: boolean;
  /** Counts from 0: the title is one, an excerpt may have several. */
  readonly sentence: number;
}

// A chain of single letters with full stops (U.S., D.C.), or letters and digits with inner apostrophes.
// Scripts without spaces are taken character by character: their names are found as rows of characters.
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]|(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?|[\p{L}\p{N}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}\p{M}])*(?:['’ʼʻ‘][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
// The same for texts in Latin letters alone: without the tables of all scripts it is ten times as quick to make ready.
const LATIN_WORD =
  /(?<![A-Za-z0-9ª²³µ¹º¼-¾À-ÖØ-öø-ʯḀ-ỿ])[A-Za-zªµºÀ-ÖØ-öø-ʯḀ-ỿ](?:\.[A-Za-zªµºÀ-ÖØ-öø-ʯḀ-ỿ])+(?![A-Za-z0-9ª²³µ¹º¼-¾À-ÖØ-öø-ʯḀ-ỿ])\.?|[A-Za-z0-9ª²³µ¹º¼-¾À-ÖØ-öø-ʯḀ-ỿ]+(?:['’ʼʻ‘][A-Za-z0-9ª²³µ¹º¼-¾À-ÖØ-öø-ʯḀ-ỿ]+)*/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: Latin begins with the control characters
const IS_LATIN = /^[\u0000-\u02af\u1e00-\u1effʼʻ‘’“”–—…]*$/;
const ABBREVIATIONS = tableWords(
  `st ste mt ft gov sen rep reps sens lt dr mr mrs ms jr sr inc co corp ltd no vs dept gen sgt capt det supt rev hon
  atty prof pres jan feb mar apr aug sept sep oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md
  mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ont alta sask man que u.s`,
);

/** True for a word that may be a name, or a part of one. */
export function isCapitalised({ shape }: Token): boolean {
  return shape === "capital" || shape === "capitals";
}

/** Splits a text into words; the same text always gives the same ones, whatever it holds. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = IS_LATIN.test(text) ? LATIN_WORD : WORD;
  let sentence = 0;
  let last: Token | undefined;
  for (const match of text.matchAll(pattern)) {
    const gap = last === undefined ? "start" : gapBetween(text, last, match.index);
    if (gap === "stop") sentence++;
    for (const token of tokensOf(text, match[0], match.index, gap, sentence)) {
      tokens.push(token);
      last = token;
    }
  }
  return tokens;
}

function tokensOf(text: string, written: string, start: number, gap: Gap, sentence: number): Token[] {
  const cut = HAS_APOSTROPHE.test(written) ? lengthOfElision(written) : 0;
  if (cut === 0) return [tokenOf(text, written, start, gap, sentence)];
  return [
    tokenOf(text, written.slice(0, cut - 1), start, gap, sentence),
    tokenOf(text, written.slice(cut), start + cut, "space", sentence),
  ];
}

const POSSESSIVE = /['’]s$/i;
const HAS_APOSTROPHE = /['’]/;

/** "L'Aquila", "dell'Interno": the article before the apostrophe is a word of its own. */
function lengthOfElision(written: string): number {
  const elided = /^(?:[^\d'’]|[dn]ell|all|qu|sull)['’](?=[^\d'’]{2})/i.exec(written);
  return elided === null ? 0 : elided[0].length;
}

function tokenOf(text: string, written: string, start: number, gap: Gap, sentence: number): Token {
  const possessive = POSSESSIVE.test(written);
  const bare = possessive ? written.slice(0, -2) : written;
  const isChain = bare.includes(".");
  const word = foldWord(isChain ? bare.replaceAll(".", "") : bare);
  const end = start + bare.length;
  return {
    word,
    start,
    end,
    shape: shapeOf(isChain ? bare.replaceAll(".", "") : bare),
    gap,
    isAbbreviated: isChain || text[end] === ".",
    isPossessive: possessive || (bare.endsWith("s") && (text[end] === "'" || text[end] === "’")),
    sentence,
  };
}

function shapeOf(written: string): Shape {
  const first = written[0] ?? "";
  const lower = first.toLowerCase();
  if (first === lower) {
    // "eSafety" is a name.
    if (first !== first.toUpperCase()) return /^\p{Lu}\p{Ll}/u.test(written.slice(1)) ? "capital" : "lower";
    return first >= "0" && first <= "9" ? "number" : "caseless";
  }
  return written.length > 1 && written === written.toUpperCase() ? "capitals" : "capital";
}

function gapBetween(text: string, last: Token, start: number): Gap {
  const from = last.end + (last.isPossessive && text[last.end + 1]?.toLowerCase() === "s" ? 2 : 0);
  const between = text.slice(from, start);
  if (between === " " || between === "") return "space";
  if (between === "-" || between === "‑") return "hyphen";
  if (/[?!;:\n]|\.{2}|…/.test(between)) return "stop";
  const hasComma = /[,、،]/.test(between);
  if (between.includes(".") && !hasComma && isSentenceEnd(text, last, start)) return "stop";
  if (hasComma) return "comma";
  if (/[—–|]|\s-+\s|--/.test(between)) return "dash";
  if (/[()[\]]/.test(between)) return "bracket";
  return /^[.'’‘“”"\s]+$/.test(between) ? "space" : "other";
}

/** A full stop ends the sentence unless the word is a known abbreviation or what follows is not capitalised. */
function isSentenceEnd(text: string, last: Token, start: number): boolean {
  const next = text[start] ?? "";
  const followsSmall = next === next.toLowerCase() && next !== next.toUpperCase();
  if (followsSmall || ABBREVIATIONS.has(last.word)) return false;
  const isInitial = last.end - last.start === 1 && last.isAbbreviated;
  return !isInitial && !text.slice(last.start, last.end).includes(".");
}
