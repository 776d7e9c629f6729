import { drawerAt, OTHER_DRAWER } from "./name-drawers.ts";
import { nameKey } from "./name-key.ts";
import { labelOf, rowsUnder } from "./places.ts";

// Words that begin no name, so that "the" is not looked for again; a server must not remember them without end.
const MOST_REMEMBERED = 100_000;
const PREFIXES: readonly [long: string, short: string][] = [
  ["saint ", "st "],
  ["fort ", "ft "],
  ["mount ", "mt "],
];
const WRITTEN_PREFIXES: readonly [written: string, otherDrawer: number][] = [
  ["Saint ", drawerAt("st", 0)],
  ["St. ", drawerAt("saint", 0)],
  ["St ", drawerAt("saint", 0)],
  ["Fort ", drawerAt("ft", 0)],
  ["Mount ", drawerAt("mt", 0)],
];
const OTHER_LABELS: Readonly<Record<string, string>> = {
  sai: "st",
  st: "sai",
  for: "ft",
  ft: "for",
  mou: "mt",
  mt: "mou",
};
const NONE: readonly number[] = [];
const NOTHING = -1;
// So many names and more are known; the chains need not grow while they are put in.
const ENOUGH = 1 << 15;

/**
 * Names and the numbers of what they mean, found by folded name. The places wait in their table, twenty thousand other
 * names unfolded in drawers, all by their first letters: a text opens only what its own words begin with, which makes
 * loading fast.
 */
export class NamePool {
  readonly #nameOf: (ref: number) => string;
  // Each drawer is a chain through the items: its first, its last, and behind each item the next.
  readonly #heads: number[] = new Array<number>(OTHER_DRAWER).fill(NOTHING);
  readonly #tails: number[] = new Array<number>(OTHER_DRAWER).fill(NOTHING);
  #items = new Int32Array(ENOUGH);
  #next = new Int32Array(ENOUGH);
  #count = 0;
  readonly #refs = new Map<string, number[]>();
  readonly #longest = new Map<string, number>();
  readonly #starts = new Map<string, number>();
  readonly #opened = new Set<string>();
  #isSorted = false;

  constructor(nameOf: (ref: number) => string) {
    this.#nameOf = nameOf;
  }

  /** Puts the number of a name, which begins somewhere in a text, into the name's drawer. */
  add(text: string, at: number, ref: number): void {
    this.#put(drawerAt(text, at), ref);
    const initial = text.charCodeAt(at);
    if (initial !== 83 && initial !== 70 && initial !== 77) return;
    const prefix = WRITTEN_PREFIXES.find(([written]) => text.startsWith(written, at));
    if (prefix !== undefined) this.#put(prefix[1], ref);
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

  /** True for a key of a name whose first word has been asked for with `longest`. */
  isFiled(key: string): boolean {
    return this.#refs.has(key);
  }

  /** Gives the numbers filed under a key, in the order in which they were added. */
  refs(key: string): readonly number[] {
    const known = this.#refs.get(key);
    if (known !== undefined) return known;
    this.#openFor(key);
    return this.#refs.get(key) ?? NONE;
  }

  #put(drawer: number, ref: number): void {
    const item = this.#count++;
    if (item === this.#items.length) this.#grow();
    this.#items[item] = ref;
    this.#next[item] = NOTHING;
    const tail = this.#tails[drawer] ?? NOTHING;
    if (tail < 0) this.#heads[drawer] = item;
    else this.#next[tail] = item;
    this.#tails[drawer] = item;
  }

  #grow(): void {
    const [items, next] = [this.#items, this.#next];
    this.#items = new Int32Array(items.length * 2);
    this.#next = new Int32Array(next.length * 2);
    this.#items.set(items);
    this.#next.set(next);
  }

  /** Empties a drawer. */
  #take(drawer: number): number[] {
    const refs: number[] = [];
    for (let item = this.#heads[drawer] ?? NOTHING; item >= 0; item = this.#next[item] ?? NOTHING)
      refs.push(this.#items[item] ?? 0);
    this.#heads[drawer] = NOTHING;
    this.#tails[drawer] = NOTHING;
    return refs;
  }

  #openFor(key: string): void {
    if (!this.#isSorted) this.#sortOthers();
    const label = labelOf(key);
    if (!this.#opened.has(label)) this.#openPlaces(label);
    const drawer = drawerAt(key, 0);
    if ((this.#heads[drawer] ?? NOTHING) >= 0) this.#open(drawer);
  }

  #openPlaces(label: string): void {
    const other = OTHER_LABELS[label];
    const rows = other === undefined ? rowsUnder(label) : [...rowsUnder(label), ...rowsUnder(other)];
    // No row may be filed twice; where there are none, it only saves looking again.
    if (rows.length > 0 || this.#opened.size < MOST_REMEMBERED) this.#opened.add(label);
    for (const row of rows) this.#fileForms(row, (key) => labelOf(key) === label);
  }

  /** The few names that begin with a mark or a chain of letters (L.A.) go where their keys belong. */
  #sortOthers(): void {
    this.#isSorted = true;
    for (const ref of this.#take(OTHER_DRAWER)) this.#put(drawerAt(nameKey(this.#nameOf(ref)), 0), ref);
  }

  #open(drawer: number): void {
    for (const ref of this.#take(drawer)) this.#fileForms(ref, (key) => drawerAt(key, 0) === drawer);
  }

  /** Files a name and its other form, each if it belongs to what is being opened. */
  #fileForms(ref: number, isHere: (key: string) => boolean): void {
    const key = nameKey(this.#nameOf(ref));
    const other = otherForm(key);
    if (isHere(key)) this.#file(key, ref);
    if (other !== undefined && isHere(other)) this.#file(other, ref);
  }

  #file(key: string, ref: number): void {
    if (key === "") return;
    const known = this.#refs.get(key);
    if (known !== undefined) {
      known.push(ref);
      return;
    }
    this.#refs.set(key, [ref]);
    const space = key.indexOf(" ");
    if (space < 0) {
      if (!this.#longest.get(key)) this.#longest.set(key, 1);
      return;
    }
    const words = key.split(" ");
    const first = key.slice(0, space);
    this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, words.length));
    const start = `${first} ${words[1]}`;
    this.#starts.set(start, Math.max(this.#starts.get(start) ?? 0, words.length));
  }
}

/** "Saint Paul" is "St. Paul" too, and the other way round. */
function otherForm(key: string): string | undefined {
  for (const [long, short] of PREFIXES) {
    if (key.startsWith(long)) return short + key.slice(long.length);
    if (key.startsWith(short)) return long + key.slice(short.length);
  }
  return undefined;
}
