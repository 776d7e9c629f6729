import { standardCodes } from "../subject/standard-codes.ts";
import { parentOf } from "./code-tree.ts";
import { AREA_ALIASES } from "./data/area-aliases.data.ts";
import { AREA_NAMES } from "./data/area-names.data.ts";
import { CITY_NAMES } from "./data/city-names.data.ts";
import { DEMONYMS } from "./data/demonyms.data.ts";
import { INSTITUTIONS } from "./data/institutions.data.ts";
import { NICKNAMES } from "./data/nicknames.data.ts";
import { NON_PLACES } from "./data/non-places.data.ts";
import { OFFICE_HOLDERS } from "./data/office-holders.data.ts";
import { OFFICES } from "./data/offices.data.ts";
import { ORDINARY_WORDS } from "./data/ordinary-words.data.ts";
import { nameKey } from "./name-key.ts";
import { NamePool } from "./name-pool.ts";
import { findPlace, type Place, placeInRow, placeTable } from "./places.ts";
import { kindOfCode, type Sense, type SenseKind, senseOfRow, sizeOfArea } from "./sense.ts";
import { BODY, distinct, GENERIC_NAMES, LONDON_BOROUGHS, senseOfForm, withoutShadow } from "./sense-forms.ts";
import { tableRows, tableWords } from "./table-rows.ts";

/** A row of a hand-written table: what a name means, read only when the name is met. */
interface Entry {
  /** `area`: a standard code's own name, `name`: another one of it, `alias`: another name of a city. */
  readonly kind: SenseKind | "area" | "name" | "alias";
  readonly codes: string;
  readonly form: string;
  readonly nature?: string | undefined;
}

/** Every name of the gazetteer, folded, with what it may mean; and how long a name beginning with a word can be. */
export class NameIndex {
  /** Numbers below the count of place rows are such rows, those above are entries. */
  readonly #pool: NamePool;
  readonly #entries: Entry[] = [];
  readonly #senses = new Map<string, readonly Sense[]>();
  readonly #ordinary = tableWords(ORDINARY_WORDS);
  readonly #placeRows = placeTable().rows.length;

  constructor() {
    const { rows } = placeTable();
    this.#pool = new NamePool((ref) =>
      ref < rows.length ? nameInRow(rows[ref] ?? "") : (this.#entries[ref - rows.length]?.form ?? ""),
    );
    this.#addPlaces();
    this.#addAreas();
    for (const [code = "", forms = ""] of tableRows(AREA_ALIASES)) this.#addForms(forms, code, "name");
    for (const [english = "", country = "", names = ""] of tableRows(CITY_NAMES))
      this.#addForms(names, `${country} ${english}`, "alias");
    for (const [forms = "", codes = ""] of tableRows(DEMONYMS)) this.#addForms(forms, codes, "demonym");
    for (const [forms = "", codes = "", kind = ""] of tableRows(NICKNAMES))
      this.#addForms(forms, codes, kind as SenseKind);
    for (const [forms = "", codes = "", nature] of tableRows(INSTITUTIONS))
      this.#addForms(forms, codes, "institution", nature);
    for (const [forms = "", codes = ""] of tableRows(OFFICES))
      this.#addForms(forms, codes, "institution", "office");
    for (const [forms = "", codes = ""] of tableRows(OFFICE_HOLDERS)) this.#addPersons(forms, codes);
    for (const [forms = "", codes = ""] of tableRows(NON_PLACES)) this.#addForms(forms, codes, "other");
  }

  /** Gives the greatest number of words in a name that begins with this one; 0 when none does. */
  longest(word: string): number {
    return this.#pool.longest(word);
  }

  /** Gives the greatest number of words in a name that begins with these two; 0 when none does. */
  longestAfter(twoWords: string): number {
    return this.#pool.longestAfter(twoWords);
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
      refs.map((ref) =>
        ref < this.#placeRows ? senseOfRow(ref, isOrdinary) : this.#senseOfEntry(ref, isOrdinary),
      ),
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
        : this.#pool.refs(place).filter((ref) => ref < this.#placeRows && !placeInRow(ref).isCounty);
    if (rows.length === 0) return senses;
    return distinct([
      ...senses.map((sense) => ({ ...sense, isContested: true })),
      ...rows.map((row) => senseOfRow(row, false)),
    ]);
  }

  #addPlaces(): void {
    const { rows } = placeTable();
    for (let number = 0; number < rows.length; number++) {
      const row = rows[number] ?? "";
      if (row.charCodeAt(0) !== HASH)
        this.#pool.add(row.charCodeAt(0) === PLUS ? row.slice(1, 4) : row, number);
    }
  }

  #addAreas(): void {
    for (const { code, name, parent } of standardCodes().values()) {
      if (code === "INT" || !isNamedAlone(code, name, parent)) continue;
      this.#addEntry(name, { kind: "area", codes: code, form: name });
      if (name.includes("&"))
        this.#addEntry(name.replaceAll("&", "and"), { kind: "area", codes: code, form: name });
    }
    for (const [code = "", ...keys] of tableRows(AREA_NAMES))
      for (const key of keys) this.#addEntry(key, { kind: "area", codes: code, form: key });
  }

  #addForms(forms: string, codes: string, kind: Entry["kind"], nature?: string): void {
    for (const written of forms.split("|")) {
      const form = written.replace(/^the |:[a-z]+$/g, "");
      this.#addEntry(form, { kind, codes, form, nature });
    }
  }

  /** Full names speak for themselves; a bare surname only where the text or the source names the state too. */
  #addPersons(forms: string, codes: string): void {
    this.#addForms(forms, codes, "person");
    for (const name of forms.split("|")) {
      const surname = name.slice(name.lastIndexOf(" ") + 1);
      if (surname !== name && !/^(?:Jr|[IV]+)$/.test(surname))
        this.#addEntry(surname, { kind: "surname", codes, form: surname });
    }
  }

  #addEntry(name: string, entry: Entry): void {
    this.#pool.add(name, this.#placeRows + this.#entries.length);
    this.#entries.push(entry);
  }

  #senseOfEntry(ref: number, isOrdinary: boolean): Sense | undefined {
    const entry = this.#entries[ref - this.#placeRows];
    if (entry === undefined) return undefined;
    const { kind, codes, form, nature } = entry;
    if (kind === "area") return this.#senseOfArea(codes, form, isOrdinary);
    if (kind === "alias") return this.#senseOfAlias(codes, form);
    const list = codes
      .split(" ")
      .filter((code) => code !== "")
      .map((code) => this.#ownCode(code));
    if (kind === "name")
      return list[0] === undefined || !standardCodes().has(list[0].split("/")[0] ?? "")
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
    const entries = this.#pool.refs(key).flatMap((ref) => this.#entries[ref - this.#placeRows] ?? []);
    return entries.find(({ kind, codes }) => kind === "area" && codes.startsWith(`${country}-`))?.codes;
  }

  /** A hand-written code of a city may name another parent than the gazetteer's: the gazetteer's is the one. */
  #ownCode(code: string): string {
    const [parent = "", slug] = code.split("/");
    if (slug === undefined || slug.endsWith("-county")) return code;
    const places = this.#placesNamed(slug.replaceAll("-", " "), parent.slice(0, 2));
    const same = places.find((place) => place.parent === parent) ?? places[0];
    if (same !== undefined) return same.code;
    return kindOfCode(parent) === "subdivision" && sizeOfArea(parent) === 7 ? parent : code;
  }

  /** The places of a name in a country, the largest first. */
  #placesNamed(key: string, country: string): Place[] {
    const rows = this.#pool.refs(key).filter((ref) => ref < this.#placeRows);
    const places = rows.map(placeInRow).filter(({ parent }) => parent.startsWith(country));
    return places.sort((one, other) => other.size - one.size);
  }

  #sizeOf(code: string | undefined): number {
    if (code === undefined) return 0;
    if (!code.includes("/")) return sizeOfArea(code);
    return Math.max(5, findPlace(code)?.size ?? 5);
  }
}

const HASH = "#".charCodeAt(0);
const PLUS = "+".charCodeAt(0);

function nameInRow(row: string): string {
  return row.slice(row.charCodeAt(0) === PLUS ? 1 : 0, row.indexOf("\t"));
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
