import { slugify } from "../subject/slug.ts";
import { PLACES } from "./data/places.data.ts";

/** A city or a US county of the gazetteer. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly parent: string;
  readonly point: readonly [lat: number, lon: number] | undefined;
  /** The decimal logarithm of its population; 0 for a county. */
  readonly size: number;
  /** Federal code of a US county, or of the county in which a US city lies: five digits. */
  readonly fips: string | undefined;
  readonly isCounty: boolean;
}

/** The rows of the table by number, and where each parent's rows begin and end. */
export interface PlaceTable {
  readonly rows: readonly string[];
  readonly ranges: ReadonlyMap<string, readonly [first: number, end: number]>;
}

// Cities whose code is the short name that everybody uses, not GeoNames' long one.
const SLUGS: Readonly<Record<string, string>> = { "new-york-city": "new-york" };

// The digits of US states in FIPS codes, in the order of the postal codes below.
const STATE_DIGITS = statesByDigits(
  `01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA 26MI
  27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT 50VT 51VA
  53WA 54WV 55WI 56WY`,
);

let table: PlaceTable | undefined;
const byRow = new Map<number, Place>();
const byCode = new Map<string, Place | undefined>();

/** Gives the table, split at first use. */
export function placeTable(): PlaceTable {
  table ??= readTable();
  return table;
}

/** Reads the place in a row of the table. */
export function placeInRow(row: number): Place {
  const known = byRow.get(row);
  if (known !== undefined) return known;
  const place = readPlace(placeTable().rows[row] ?? "", parentOfRow(row));
  byRow.set(row, place);
  return place;
}

/** Finds the place of a code (`US-WI/madison`, `US-WA/king-county`); undefined for a state, a country, an unknown place. */
export function findPlace(code: string): Place | undefined {
  if (!byCode.has(code)) byCode.set(code, searchPlace(code));
  return byCode.get(code);
}

function searchPlace(code: string): Place | undefined {
  const [parent = "", slug] = code.split("/");
  const range = placeTable().ranges.get(parent);
  if (slug === undefined || range === undefined) return undefined;
  const initial = slug[0];
  for (let row = range[0]; row < range[1]; row++) {
    const letter = placeTable().rows[row]?.replace("+", "")[0]?.toLowerCase() ?? "";
    if ((letter === initial || letter > "z") && placeInRow(row).code === code) return placeInRow(row);
  }
  return undefined;
}

function readTable(): PlaceTable {
  const rows = PLACES.split("\n");
  const ranges = new Map<string, readonly [number, number]>();
  let parent = "";
  let first = 0;
  rows.forEach((row, number) => {
    if (!row.startsWith("#")) return;
    if (parent !== "") ranges.set(parent, [first, number]);
    parent = row.slice(1);
    first = number + 1;
  });
  ranges.set(parent, [first, rows.length]);
  return { rows, ranges };
}

function parentOfRow(row: number): string {
  const { rows } = placeTable();
  let above = row;
  while (above > 0 && rows[above]?.startsWith("#") !== true) above--;
  return rows[above]?.slice(1) ?? "";
}

function readPlace(row: string, parent: string): Place {
  const [written = "", lat = "", lon = "", size = "", county = ""] = row.split("\t");
  const isCounty = written.startsWith("+");
  const name = isCounty ? written.slice(1) : written;
  const slug = slugify(name);
  return {
    code: `${parent}/${SLUGS[slug] ?? slug}`,
    name,
    parent,
    point: lat === "" ? undefined : [Number(lat), Number(lon)],
    size: Number(size) / 10,
    fips: county === "" ? undefined : `${STATE_DIGITS.get(parent) ?? ""}${county}`,
    isCounty,
  };
}

function statesByDigits(list: string): Map<string, string> {
  return new Map(list.split(/\s+/).map((state) => [`US-${state.slice(2)}`, state.slice(0, 2)]));
}
