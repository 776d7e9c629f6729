import { AREA_ALIASES } from "./data/area-aliases.data.ts";
import { AREA_NAMES } from "./data/area-names.data.ts";
import { CITY_NAMES } from "./data/city-names.data.ts";
import { DEMONYMS } from "./data/demonyms.data.ts";
import { INSTITUTIONS } from "./data/institutions.data.ts";
import { NICKNAMES } from "./data/nicknames.data.ts";
import { NON_PLACES } from "./data/non-places.data.ts";
import { OFFICE_HOLDERS } from "./data/office-holders.data.ts";
import { OFFICES } from "./data/offices.data.ts";
import type { SenseKind } from "./sense.ts";

/** What a name means, as a row of a table says it. */
export interface FormEntry {
  /** `area`: a standard code's own name, `name`: another one of it, `alias`: another name of a city. */
  readonly kind: SenseKind | "area" | "name" | "alias";
  readonly codes: string;
  readonly form: string;
  readonly nature?: string | undefined;
}

/** A table of names: in which columns they stand, and what a row with such a form means. */
export interface FormTable {
  readonly text: string;
  readonly columns: readonly [first: number, last: number];
  readonly entryOf: (form: string, row: readonly string[]) => FormEntry;
  /** Bare surnames are names too. */
  readonly isOfPersons?: boolean;
}

const FIRST = [0, 0] as const;

/** All tables of names but that of places, in the order in which their meanings count. */
export const FORM_TABLES: readonly FormTable[] = [
  {
    text: AREA_NAMES,
    columns: [1, 99],
    entryOf: (form, [codes = ""]) => ({ kind: "area", codes, form }),
  },
  {
    text: AREA_ALIASES,
    columns: [1, 1],
    entryOf: (form, [codes = ""]) => ({ kind: "name", codes, form }),
  },
  {
    text: CITY_NAMES,
    columns: [2, 2],
    entryOf: (form, [name = "", country = ""]) => ({ kind: "alias", codes: `${country} ${name}`, form }),
  },
  { text: DEMONYMS, columns: FIRST, entryOf: (form, [, codes = ""]) => ({ kind: "demonym", codes, form }) },
  {
    text: NICKNAMES,
    columns: FIRST,
    entryOf: (form, [, codes = "", kind = ""]) => ({ kind: kind as SenseKind, codes, form }),
  },
  {
    text: INSTITUTIONS,
    columns: FIRST,
    entryOf: (form, [, codes = "", nature]) => ({ kind: "institution", codes, form, nature }),
  },
  {
    text: OFFICES,
    columns: FIRST,
    entryOf: (form, [, codes = ""]) => ({ kind: "institution", codes, form, nature: "office" }),
  },
  {
    text: OFFICE_HOLDERS,
    columns: FIRST,
    isOfPersons: true,
    entryOf: (form, [, codes = ""]) => ({ kind: "person", codes, form }),
  },
  { text: NON_PLACES, columns: FIRST, entryOf: (form, [, codes = ""]) => ({ kind: "other", codes, form }) },
];

const SPACE = 32;
const HASH = 35;

/** Calls `visit` with where each name of a table begins; no name is cut out of the text yet, which is what takes time. */
export function visitForms({ text, columns: [first, last] }: FormTable, visit: (at: number) => void): void {
  for (let row = 0; row < text.length; ) {
    const end = endOfLine(text, row);
    if (text.charCodeAt(row) !== HASH) visitRow(text.slice(row, end), first, last, row, visit);
    row = end + 1;
  }
}

function visitRow(
  row: string,
  first: number,
  last: number,
  offset: number,
  visit: (at: number) => void,
): void {
  let from = 0;
  for (let column = 0; column <= last && from <= row.length; column++) {
    const tab = row.indexOf("\t", from);
    const end = tab < 0 ? row.length : tab;
    if (column >= first) visitColumn(row, from, end, offset, visit);
    from = end + 1;
  }
}

function visitColumn(
  row: string,
  from: number,
  end: number,
  offset: number,
  visit: (at: number) => void,
): void {
  for (let at = from; at < end; ) {
    visit(offset + (row.startsWith("the ", at) ? at + 4 : at));
    const bar = row.indexOf("|", at);
    at = bar < 0 || bar >= end ? end : bar + 1;
  }
}

const FORM = /[^\t\n|]*/y;

/** Gives the name that begins somewhere in a table. */
export function formAt({ text }: FormTable, at: number): string {
  FORM.lastIndex = at;
  return FORM.exec(text)?.[0] ?? "";
}

/** Reads what the name means that begins somewhere in a table; within a person's name begins the surname. */
export function entryAt(table: FormTable, at: number): FormEntry {
  const { text } = table;
  const row = text.slice(text.lastIndexOf("\n", at) + 1, endOfLine(text, at)).split("\t");
  const entry = table.entryOf(formAt(table, at), row);
  const isSurname = table.isOfPersons === true && text.charCodeAt(at - 1) === SPACE;
  return isSurname ? { ...entry, kind: "surname" } : entry;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
