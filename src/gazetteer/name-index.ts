import { standardCodes } from "../subject/standard-codes.ts";
import { parentOf } from "./code-tree.ts";
import { AREA_NAMES } from "./data/area-names.data.ts";
import { CITY_NAMES } from "./data/city-names.data.ts";
import { DEMONYMS } from "./data/demonyms.data.ts";
import { INSTITUTIONS } from "./data/institutions.data.ts";
import { NICKNAMES } from "./data/nicknames.data.ts";
import { NON_PLACES } from "./data/non-places.data.ts";
import { OFFICE_HOLDERS } from "./data/office-holders.data.ts";
import { ORDINARY_WORDS } from "./data/ordinary-words.data.ts";
import { nameKey } from "./name-key.ts";
import { isGivenName } from "./person-names.ts";
import { placeInRow, placeTable } from "./places.ts";
import { kindOfCode, type Sense, type SenseKind, senseOfRow, sizeOfArea, sizeOfCode } from "./sense.ts";
import { tableRows, tableWords } from "./table-rows.ts";

/** Every name of the gazetteer, folded, with what it may mean; and how long a name beginning with a word can be. */
export class NameIndex {
  readonly #senses = new Map<string, Sense[]>();
  readonly #rows = new Map<string, number | number[]>();
  readonly #merged = new Map<string, readonly Sense[]>();
  readonly #longest = new Map<string, number>();
  readonly #ordinary = tableWords(ORDINARY_WORDS);

  constructor() {
    this.#addPlaces();
    this.#addAreas();
    this.#addCityNames();
    for (const [forms = "", codes = ""] of tableRows(DEMONYMS)) this.#addTabled(forms, codes, "demonym");
    for (const [forms = "", codes = "", kind = ""] of tableRows(NICKNAMES)) this.#addTabled(forms, codes, kind as SenseKind);
    for (const [forms = "", codes = ""] of tableRows(INSTITUTIONS)) this.#addTabled(forms, codes, "institution");
    for (const [forms = "", codes = ""] of tableRows(OFFICE_HOLDERS)) this.#addTabled(forms, codes, "person");
    for (const [forms = "", codes = ""] of tableRows(NON_PLACES)) this.#addTabled(forms, codes, "other");
  }

  /** Gives the greatest number of words in a name that begins with this one; 0 when none does. */
  longest(word: string): number {
    return this.#longest.get(word) ?? 0;
  }

  /** Gives what a folded name may mean; undefined when it is no name. */
  senses(key: string): readonly Sense[] | undefined {
    const known = this.#merged.get(key);
    if (known !== undefined) return known;
    const rows = this.#rows.get(key);
    const named = this.#senses.get(key);
    if (rows === undefined && (named === undefined || named.length < 2)) return named;
    const isOrdinary = this.#ordinary.has(key);
    const places = (rows === undefined ? [] : typeof rows === "number" ? [rows] : rows).map((row) => senseOfRow(row, isOrdinary));
    const merged = withoutShadow([...(named ?? []), ...places], key);
    this.#merged.set(key, merged);
    return merged;
  }

  #addPlaces(): void {
    placeTable().rows.forEach((row, number) => {
      if (row.startsWith("#")) return;
      const key = nameKey(row.slice(row.startsWith("+") ? 1 : 0, row.indexOf("\t")));
      this.#addRow(key, number);
      const short = shortForm(key);
      if (short !== undefined) this.#addRow(short, number);
    });
  }

  #addRow(key: string, row: number): void {
    const known = this.#rows.get(key);
    if (known === undefined) this.#rows.set(key, row);
    else if (typeof known === "number") this.#rows.set(key, [known, row]);
    else known.push(row);
    this.#noteLength(key);
  }

  #addAreas(): void {
    for (const { code, name } of standardCodes().values()) {
      if (!isNamedAlone(code, name)) continue;
      const isCouncil = kindOfCode(code) === "subdivision" && parentOf(code)?.includes("-") === true;
      if (isCouncil && this.#hasCity(nameKey(name), code.slice(0, 2))) continue;
      this.#addArea(code, name);
      if (name.includes("&")) this.#addArea(code, name.replaceAll("&", "and"));
    }
    for (const [code = "", ...names] of tableRows(AREA_NAMES)) for (const name of names) this.#addArea(code, name);
  }

  #addArea(code: string, name: string): void {
    const key = nameKey(name);
    const isOrdinary = this.#ordinary.has(key);
    this.#add(key, { kind: kindOfCode(code), codes: [code], size: sizeOfArea(code), isAcronym: false, isOrdinary });
  }

  #hasCity(key: string, country: string): boolean {
    return this.#cityOf(key, country) !== undefined;
  }

  /** Finds the largest place of a name in a country: its row comes first in its parent's, so compare the sizes. */
  #cityOf(key: string, country: string): string | undefined {
    const rows = this.#rows.get(key);
    const places = (rows === undefined ? [] : typeof rows === "number" ? [rows] : rows).map(placeInRow);
    const own = places.filter(({ parent }) => parent.startsWith(country));
    return own.sort((one, other) => other.size - one.size)[0]?.code;
  }

  #addCityNames(): void {
    for (const [english = "", country = "", names = ""] of tableRows(CITY_NAMES)) {
      const key = nameKey(english);
      const area = this.#senses.get(key)?.find(({ codes }) => codes[0]?.startsWith(`${country}-`) === true);
      const code = this.#cityOf(key, country) ?? area?.codes[0];
      if (code === undefined) continue;
      for (const name of names.split("|")) this.#addNamed(name, [code], kindOfCode(code));
    }
  }

  #addTabled(forms: string, codes: string, kind: SenseKind): void {
    const list = codes.split(" ").filter((code) => code !== "").map((code) => this.#ownCode(code));
    for (const form of forms.split("|")) this.#addNamed(form, list, kind);
  }

  /** A hand-written code of a city may name another parent than the gazetteer's: the gazetteer's is the one. */
  #ownCode(code: string): string {
    const [parent = "", slug] = code.split("/");
    if (slug === undefined || slug.endsWith("-county")) return code;
    const rows = this.#rows.get(slug.replaceAll("-", " "));
    const places = (rows === undefined ? [] : typeof rows === "number" ? [rows] : rows).map(placeInRow);
    const same = places.find((place) => place.parent === parent);
    const own = places.filter((place) => place.parent.startsWith(parent.slice(0, 2)));
    return same?.code ?? own.sort((one, other) => other.size - one.size)[0]?.code ?? code;
  }

  #addNamed(name: string, codes: readonly string[], kind: SenseKind): void {
    const key = nameKey(name.replace(/^the (?=\p{L})/iu, ""));
    const first = codes[0];
    const size = first === undefined ? 0 : kind === "metonym" ? 8 : Math.max(5, sizeOfCode(first));
    const isAcronym = /^[A-Z0-9&.-]{2,8}$/.test(name) && name === name.toUpperCase();
    this.#add(key, { kind, codes, size, isAcronym, isOrdinary: false });
  }

  #add(key: string, sense: Sense): void {
    if (key === "") return;
    const known = this.#senses.get(key);
    if (known === undefined) this.#senses.set(key, [sense]);
    else if (!known.some(({ kind, codes }) => kind === sense.kind && codes[0] === sense.codes[0])) known.push(sense);
    this.#noteLength(key);
  }

  #noteLength(key: string): void {
    let words = 1;
    let space = key.indexOf(" ");
    const first = space < 0 ? key : key.slice(0, space);
    while (space >= 0) {
      words++;
      space = key.indexOf(" ", space + 1);
    }
    const longest = this.#longest.get(first);
    if (longest === undefined || longest < words) this.#longest.set(first, words);
  }
}

/** A single word that is both a place and a person's given name stays a place: the words around it decide. */
function withoutShadow(senses: readonly Sense[], key: string): readonly Sense[] {
  if (key.includes(" ") || !senses.some(({ kind }) => kind === "other")) return senses;
  const isArea = senses.some(({ kind }) => kind === "country" || kind === "subdivision");
  return isArea || isGivenName(key) ? senses.filter(({ kind }) => kind !== "other") : senses.filter(({ kind }) => kind === "other");
}

// Second-level subdivisions are names only where English news names them: councils of the United Kingdom, Irish
// counties, and French departments whose name is no ordinary word ("Seine-Saint-Denis").
function isNamedAlone(code: string, name: string): boolean {
  const parent = parentOf(code);
  if (parent === undefined || !parent.includes("-")) return true;
  if (code.startsWith("GB-") || code.startsWith("IE-")) return true;
  return code.startsWith("FR-") && name.includes("-");
}

function shortForm(key: string): string | undefined {
  if (key.startsWith("saint ")) return `st ${key.slice(6)}`;
  if (key.startsWith("st ")) return `saint ${key.slice(3)}`;
  if (key.startsWith("fort ")) return `ft ${key.slice(5)}`;
  if (key.startsWith("mount ")) return `mt ${key.slice(6)}`;
  return undefined;
}

let index: NameIndex | undefined;

/** Gives the index, built at first use: a publication that infers nothing never loads it. */
export function nameIndex(): NameIndex {
  index ??= new NameIndex();
  return index;
}
