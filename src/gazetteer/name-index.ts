import { standardCodes } from "../subject/standard-codes.ts";
import { parentOf } from "./code-tree.ts";
import { ORDINARY_WORDS } from "./data/ordinary-words.data.ts";
import { PLACES } from "./data/places.data.ts";
import { entryAt, FORM_TABLES, type FormEntry, type FormTable, formAt, visitForms } from "./form-tables.ts";
import { nameKey } from "./name-key.ts";
import { NamePool } from "./name-pool.ts";
import { findPlace, nameInRow, type Place, placeInRow } from "./places.ts";
import { kindOfCode, type Sense, senseOfRow, sizeOfArea } from "./sense.ts";
import { BODY, distinct, GENERIC_NAMES, LONDON_BOROUGHS, senseOfForm, withoutShadow } from "./sense-forms.ts";
import { tableList, tableWords } from "./table-rows.ts";

/** A table of names with the number from which on its names count. */
interface Shelf {
  readonly table: FormTable;
  readonly first: number;
}

/** Every name of the gazetteer, folded, with what it may mean; and how long a name beginning with a word can be. */
export class NameIndex {
  /** Numbers below the length of the table of places are its rows; then come the areas, then the other tables. */
  readonly #pool = new NamePool((ref) => this.#nameOf(ref));
  readonly #areas: FormEntry[] = [];
  readonly #shelves: Shelf[] = [];
  readonly #senses = new Map<string, readonly Sense[]>();
  readonly #ordinary = tableWords(ORDINARY_WORDS);

  constructor() {
    this.#addAreas();
    let first = PLACES.length + this.#areas.length;
    for (const table of FORM_TABLES) {
      this.#addTable(table, first);
      first += table.text.length;
    }
  }

  /** Gives the greatest number of words in a name that begins with this one; 0 when none does. */
  longest(word: string): number {
    return this.#pool.longest(word);
  }

  /** Gives the greatest number of words in a name that begins with these two; 0 when none does. */
  longestAfter(twoWords: string): number {
    return this.#pool.longestAfter(twoWords);
  }

  /** True for a folded name whose first word has been asked for with `longest`. */
  isName(key: string): boolean {
    return this.#pool.isFiled(key);
  }

  /** Gives what a folded name may mean; undefined when it is no name. */
  senses(key: string): readonly Sense[] | undefined {
    const known = this.#senses.get(key);
    if (known !== undefined) return known;
    const senses = this.#readSenses(key);
    if (senses !== undefined) this.#senses.set(key, senses);
    return senses;
  }

  #readSenses(key: string): readonly Sense[] | undefined {
    const refs = this.#pool.refs(key);
    if (refs.length === 0 || GENERIC_NAMES.has(key)) return undefined;
    const isOrdinary = this.#ordinary.has(key);
    const senses = distinct(
      refs.map((ref) => (isPlace(ref) ? senseOfRow(ref, isOrdinary) : this.#senseOfEntry(ref, isOrdinary))),
    );
    return withoutShadow(this.#withNamesakes(senses, key), key);
  }

  /** "Vancouver police" may be that of any Vancouver; "St. Louis County" is a county before it is an institution. */
  #withNamesakes(senses: readonly Sense[], key: string): readonly Sense[] {
    if (senses.some(({ kind }) => kind === "county"))
      return senses.filter(({ kind }) => kind !== "institution");
    const place = senses.some(({ kind }) => kind === "institution") ? BODY.exec(key)?.[1] : undefined;
    const rows =
      place === undefined
        ? []
        : this.#pool.refs(place).filter((ref) => isPlace(ref) && !placeInRow(ref).isCounty);
    if (rows.length === 0) return senses;
    return distinct([
      ...senses.map((sense) => ({ ...sense, isContested: true })),
      ...rows.map((row) => senseOfRow(row, false)),
    ]);
  }

  #addAreas(): void {
    for (const { code, name, parent } of standardCodes().values()) {
      if (code === "INT" || !isNamedAlone(code, name, parent)) continue;
      this.#addArea(code, name);
      if (name.includes("&")) this.#addArea(code, name.replaceAll("&", "and"));
    }
  }

  #addArea(codes: string, form: string): void {
    this.#pool.add(form, 0, PLACES.length + this.#areas.length);
    this.#areas.push({ kind: "area", codes, form });
  }

  #addTable(table: FormTable, first: number): void {
    this.#shelves.push({ table, first });
    visitForms(table, (at) => this.#pool.add(table.text, at, first + at));
    if (table.isOfPersons === true) visitForms(table, (at) => this.#addSurname(table, first, at));
  }

  /** Full names speak for themselves; a bare surname only where the text or the source names the state too. */
  #addSurname(table: FormTable, first: number, at: number): void {
    const name = formAt(table, at);
    const surname = name.lastIndexOf(" ") + 1;
    if (surname > 0 && !/^(?:Jr|[IV]+)$/.test(name.slice(surname)))
      this.#pool.add(table.text, at + surname, first + at + surname);
  }

  #nameOf(ref: number): string {
    if (isPlace(ref)) return nameInRow(ref);
    const { table, first } = this.#shelfOf(ref) ?? {};
    return table === undefined
      ? (this.#areas[ref - PLACES.length]?.form ?? "")
      : formAt(table, ref - (first ?? 0));
  }

  #entryOf(ref: number): FormEntry | undefined {
    const shelf = this.#shelfOf(ref);
    return shelf === undefined ? this.#areas[ref - PLACES.length] : entryAt(shelf.table, ref - shelf.first);
  }

  #shelfOf(ref: number): Shelf | undefined {
    return this.#shelves.findLast(({ first }) => first <= ref);
  }

  #senseOfEntry(ref: number, isOrdinary: boolean): Sense | undefined {
    const entry = this.#entryOf(ref);
    if (entry === undefined) return undefined;
    const { kind, codes, form, nature } = entry;
    if (kind === "area") return this.#senseOfArea(codes, form, isOrdinary);
    if (kind === "alias") return this.#senseOfAlias(codes, form);
    const list = tableList(codes);
    if (kind === "name")
      return list[0] === undefined
        ? undefined
        : senseOfForm(form, list, kindOfCode(list[0]), this.#sizeOf(list[0]));
    const sense = senseOfForm(form, list, kind, this.#sizeOf(list[0]));
    return nature === undefined ? sense : { ...sense, nature, isAnyCase: nature === "office" };
  }

  #senseOfArea(code: string, name: string, isOrdinary: boolean): Sense | undefined {
    if (LONDON_BOROUGHS.has(code))
      return { kind: "city", codes: ["GB-ENG/london"], size: 5.4, isAcronym: false, isOrdinary };
    const isCouncil = parentOf(code)?.includes("-") === true;
    if (isCouncil && this.#placesNamed(nameKey(name), code.slice(0, 2)).length > 0) return undefined;
    return { kind: kindOfCode(code), codes: [code], size: sizeOfArea(code), isAcronym: false, isOrdinary };
  }

  /** Another name of a city: the largest of its English name in the country, or the subdivision that is the city. */
  #senseOfAlias(target: string, form: string): Sense | undefined {
    const country = target.slice(0, 2);
    const key = nameKey(target.slice(3));
    const place = this.#placesNamed(key, country)[0];
    if (place !== undefined) return senseOfForm(form, [place.code], kindOfCode(place.code), place.size);
    const area =
      this.#areaNamed(key, country) ?? (standardCodes().has(target.slice(3)) ? target.slice(3) : undefined);
    return area === undefined ? undefined : senseOfForm(form, [area], "subdivision", sizeOfArea(area));
  }

  #areaNamed(key: string, country: string): string | undefined {
    const entries = this.#pool.refs(key).flatMap((ref) => (isPlace(ref) ? [] : (this.#entryOf(ref) ?? [])));
    return entries.find(({ kind, codes }) => kind === "area" && codes.startsWith(`${country}-`))?.codes;
  }

  /** The places of a name in a country, the largest first. */
  #placesNamed(key: string, country: string): Place[] {
    const rows = this.#pool.refs(key).filter(isPlace);
    const places = rows.map(placeInRow).filter(({ parent }) => parent.startsWith(country));
    return places.sort((one, other) => other.size - one.size);
  }

  #sizeOf(code: string | undefined): number {
    if (code === undefined) return 0;
    if (!code.includes("/")) return sizeOfArea(code);
    return Math.max(5, findPlace(code)?.size ?? 5);
  }
}

function isPlace(ref: number): boolean {
  return ref < PLACES.length;
}

// Second-level subdivisions are names only where English news names them: councils of the United Kingdom, Irish
// counties, and French departments whose name is no ordinary word ("Seine-Saint-Denis").
function isNamedAlone(code: string, name: string, parent: string | undefined): boolean {
  if (parent === undefined || !parent.includes("-")) return true;
  if (code.startsWith("GB-") || code.startsWith("IE-")) return true;
  return code.startsWith("FR-") && name.includes("-");
}

let index: NameIndex | undefined;

/** Gives the index, built at first use: a publication that infers nothing never loads it. */
export function nameIndex(): NameIndex {
  index ??= new NameIndex();
  return index;
}
