import { UNDECOMPOSED } from "../subject/slug.ts";

const LETTERS = 26;
/** The 26 letters, and the end of a word. */
const SIGNS = LETTERS + 1;
const COMBINING_MARKS = /[\u0300-\u036f]/g;
const LAST_LATIN = 0x2ff;

/** The drawer of names that begin with something else: digits, chains of letters (L.A.), apostrophes. */
export const OTHER_DRAWER: number = LETTERS * SIGNS * SIGNS;
const FIRST_OF_SCRIPTS = OTHER_DRAWER + 1;

const folded = new Map<number, number>();
const ofScripts = new Map<string, number>();

/**
 * Gives the number of the drawer of a name that begins somewhere in a text: the first three letters of its first word,
 * or all of a shorter one, without their diacritics; one character of another script. A name and its key are in the
 * same drawer, unless the name's is `OTHER_DRAWER`.
 */
export function drawerAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code > LAST_LATIN) return drawerOfScript(text.charAt(at).toLowerCase());
  const first = letterOf(code);
  const next = text.charCodeAt(at + 1);
  if (first < 0) return OTHER_DRAWER;
  if (endsWord(next)) return (first * SIGNS + LETTERS) * SIGNS;
  const second = letterOf(next);
  const last = text.charCodeAt(at + 2);
  const third = endsWord(last) || last === STOP ? LETTERS : letterOf(last);
  return second < 0 || third < 0 ? OTHER_DRAWER : (first * SIGNS + second) * SIGNS + third;
}

function drawerOfScript(character: string): number {
  const known = ofScripts.get(character);
  if (known !== undefined) return known;
  const drawer = FIRST_OF_SCRIPTS + ofScripts.size;
  ofScripts.set(character, drawer);
  return drawer;
}

const STOP = 46;

/** Space, hyphen, tab, line end, bar, end of the text. */
function endsWord(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 45 || code === 124 || Number.isNaN(code);
}

/** Counts the letters from 0, capital or small, with diacritics or without; -1 for anything else. */
function letterOf(code: number): number {
  const letter = (code | 32) - 97;
  if (letter >= 0 && letter < LETTERS) return letter;
  return (code > 0xbf && code <= LAST_LATIN) || (code >= 0x1e00 && code <= 0x1eff) ? foldedLetter(code) : -1;
}

function foldedLetter(code: number): number {
  const known = folded.get(code);
  if (known !== undefined) return known;
  const lower = String.fromCharCode(code).toLowerCase();
  const bare = UNDECOMPOSED[lower] ?? lower.normalize("NFD").replace(COMBINING_MARKS, "");
  const letter = /^[a-z]$/.test(bare) ? bare.charCodeAt(0) - 97 : -1;
  folded.set(code, letter);
  return letter;
}
