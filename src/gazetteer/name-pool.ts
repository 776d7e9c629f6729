import { nameKey } from "./name-key.ts";

const MARKS = /[\u0300-\u036f]/g;
const TWO_LETTERS = /^[a-z]{2}/;
const OTHER = "#";
// Words that begin no name, so that "the" is not looked for again; a server must not remember them without end.
const MOST_REMEMBERED = 100_000;
const PREFIXES: readonly [long: string, short: string][] = [
  ["saint ", "st "],
  ["fort ", "ft "],
  ["mount ", "mt "],
];
const OTHER_DRAWERS: Readonly<Record<string, string>> = { sa: "st", st: "sa", fo: "ft", mo: "mt" };

/**
 * Names and the numbers of what they mean, found by folded name. Fifty thousand names wait unfolded in drawers by
 * their first letters: a text opens only the drawers of its own words, which makes loading fast.
 */
export class NamePool {
  readonly #nameOf: (ref: number) => string;
  readonly #waiting = new Map<string, number[]>();
  readonly #refs = new Map<string, number[]>();
  readonly #longest = new Map<string, number>();
  readonly #starts = new Map<string, number>();
  #isSorted = false;

  constructor(nameOf: (ref: number) => string) {
    this.#nameOf = nameOf;
  }

  /** Puts the number of a name into the name's drawer. */
  add(name: string, ref: number): void {
    const drawer = drawerOf(name);
    this.#put(drawer, ref);
    if (hasOtherForm(name)) this.#put(OTHER_DRAWERS[drawer] ?? drawer, ref);
  }

  /** Gives the greatest number of words in a name that begins with this one; 0 when none does. */
  longest(word: string): number {
    const known = this.#longest.get(word);
    if (known !== undefined) return known;
    this.#openFor(word);
    const found = this.#longest.get(word) ?? 0;
    if (found === 0 && this.#longest.size < MOST_REMEMBERED) this.#longest.set(word, 0);
    return found;
  }

  /** Gives the greatest number of words in a name that begins with these two; 0 when none does. */
  longestAfter(twoWords: string): number {
    return this.#starts.get(twoWords) ?? 0;
  }

  /** Gives the numbers filed under a key, in the order in which they were added. */
  refs(key: string): readonly number[] {
    this.#openFor(key);
    return this.#refs.get(key) ?? [];
  }

  #put(drawer: string, ref: number): void {
    const waiting = this.#waiting.get(drawer);
    if (waiting === undefined) this.#waiting.set(drawer, [ref]);
    else waiting.push(ref);
  }

  #openFor(word: string): void {
    if (!this.#isSorted) this.#sortOthers();
    this.#open(word.charCodeAt(0) > 0x2ff ? word.slice(0, 1) : word.slice(0, 2));
  }

  /** The few names that begin with a mark or a chain of letters (L.A.) go where their keys belong. */
  #sortOthers(): void {
    this.#isSorted = true;
    const others = this.#waiting.get(OTHER) ?? [];
    this.#waiting.delete(OTHER);
    for (const ref of others) {
      const key = nameKey(this.#nameOf(ref));
      this.#put(key.charCodeAt(0) > 0x2ff ? key.slice(0, 1) : key.slice(0, 2), ref);
    }
  }

  #open(drawer: string): void {
    const waiting = this.#waiting.get(drawer);
    if (waiting === undefined) return;
    this.#waiting.delete(drawer);
    for (const ref of waiting) {
      const key = nameKey(this.#nameOf(ref));
      const other = otherForm(key);
      if (key.startsWith(drawer)) this.#file(key, ref);
      if (other?.startsWith(drawer) === true) this.#file(other, ref);
    }
  }

  #file(key: string, ref: number): void {
    if (key === "") return;
    const known = this.#refs.get(key);
    if (known !== undefined) {
      known.push(ref);
      return;
    }
    this.#refs.set(key, [ref]);
    const words = key.split(" ");
    const first = words[0] ?? "";
    this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, words.length));
    if (words.length < 2) return;
    const start = `${first} ${words[1]}`;
    this.#starts.set(start, Math.max(this.#starts.get(start) ?? 0, words.length));
  }
}

/** Two folded letters; one character of another script; one drawer for names that begin with anything else. */
function drawerOf(name: string): string {
  const first = name.charCodeAt(0);
  if (first > 0x2ff) return name.slice(0, 1).toLowerCase();
  const fast = DRAWERS[letterOf(first) * LETTERS + letterOf(name.charCodeAt(1))];
  if (fast !== undefined) return fast;
  const folded = name.slice(0, 3).toLowerCase().normalize("NFD").replace(MARKS, "").slice(0, 2);
  return TWO_LETTERS.test(folded) ? folded : OTHER;
}

const LETTERS = 26;
const NO_LETTER = -LETTERS * LETTERS;
const DRAWERS = Array.from({ length: LETTERS * LETTERS }, (_, at) =>
  String.fromCharCode(97 + Math.floor(at / LETTERS), 97 + (at % LETTERS)),
);

/** Counts the letters of ASCII from 0, capital or small. */
function letterOf(code: number): number {
  const letter = (code | 32) - 97;
  return letter >= 0 && letter < LETTERS ? letter : NO_LETTER;
}

function hasOtherForm(name: string): boolean {
  const initial = name.charCodeAt(0);
  return (initial === 83 || initial === 70 || initial === 77) && /^(?:Saint|St\.?|Fort|Mount) /.test(name);
}

/** "Saint Paul" is "St. Paul" too, and the other way round. */
function otherForm(key: string): string | undefined {
  for (const [long, short] of PREFIXES) {
    if (key.startsWith(long)) return short + key.slice(long.length);
    if (key.startsWith(short)) return long + key.slice(short.length);
  }
  return undefined;
}
