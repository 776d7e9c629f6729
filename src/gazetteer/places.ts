import { slugify } from "../subject/slug.ts";
import { PLACE_PARENTS } from "./data/place-parents.data.ts";
import { PLACES } from "./data/places.data.ts";
import { tableList } from "./table-rows.ts";

/** A city or a US county of the gazetteer. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly parent: string;
  readonly point: readonly [lat: number, lon: number] | undefined;
  /** The decimal logarithm of its population; for a county, of that of its cities; 0 when it has none. */
  readonly size: number;
  /** Federal code of a US county, or of the county in which a US city lies: five digits. */
  readonly fips: string | undefined;
  readonly isCounty: boolean;
}

const HASH = 35;
const PLUS = 43;

// Cities whose code is the short name that everybody uses, not GeoNames' long one.
const SLUGS: Readonly<Record<string, string>> = { "new-york-city": "new-york" };

// The digits of US states in FIPS codes, in the order of the postal codes below.
const STATE_DIGITS = statesByDigits(
  `01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA 26MI
  27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT 50VT 51VA
  53WA 54WV 55WI 56WY`,
);

const BASE = 36;
const LONGEST_LABEL = 3;

let parents: readonly string[] | undefined;
let counties: ReadonlyMap<string, string> | undefined;
const byRow = new Map<number, Place>();
const byCode = new Map<string, Place | undefined>();

/** Gives under which letters a folded name stands in the table: the first three of its first word. */
export function labelOf(key: string): string {
  const space = key.indexOf(" ");
  return key.slice(0, space < 0 || space > LONGEST_LABEL ? LONGEST_LABEL : space);
}

/** Gives where the rows of the names begin that stand under some letters; none when there are none. */
export function rowsUnder(label: string): number[] {
  const rows: number[] = [];
  const heading = findHeading(label);
  if (heading === undefined) return rows;
  for (let row = endOfRow(heading) + 1; row < PLACES.length; row = endOfRow(row) + 1) {
    if (PLACES.charCodeAt(row) === HASH) break;
    rows.push(row);
  }
  return rows;
}

/** Searches the heading of some letters by halving the table, which stands in their order. */
function findHeading(label: string): number | undefined {
  let low = 0;
  let high = PLACES.length;
  while (low < high) {
    const heading = headingBetween((low + high) >> 1, low, high);
    const end = endOfRow(heading);
    const found = PLACES.slice(heading + 1, end);
    if (found === label) return heading;
    if (found < label) low = nextHeading(end);
    else high = heading;
  }
  return undefined;
}

/** The first heading from the middle on, else the first of all in between. */
function headingBetween(middle: number, low: number, high: number): number {
  const next = nextHeading(middle);
  return next < high ? next : low;
}

function nextHeading(from: number): number {
  const next = PLACES.indexOf("\n#", from);
  return next < 0 ? PLACES.length : next + 1;
}

/** Gives the name in the row that begins somewhere in the table. */
export function nameInRow(row: number): string {
  return PLACES.slice(PLACES.charCodeAt(row) === PLUS ? row + 1 : row, PLACES.indexOf("\t", row));
}

/** Reads the place in the row that begins somewhere in the table. */
export function placeInRow(row: number): Place {
  const known = byRow.get(row);
  if (known !== undefined) return known;
  const place = readPlace(PLACES.slice(row, endOfRow(row)));
  byRow.set(row, place);
  return place;
}

/** Finds the place of a code (`US-WI/madison`, `US-WA/king-county`); undefined for a state, a country, an unknown place. */
export function findPlace(code: string): Place | undefined {
  if (!byCode.has(code)) byCode.set(code, searchPlace(code));
  return byCode.get(code);
}

/** Gives where a city or county lies, in degrees; undefined when the gazetteer does not know. */
export function placePoint(code: string): Place["point"] {
  return findPlace(code)?.point;
}

/** Finds the county in which a city of the United States lies; undefined where it is unknown or the city is its own. */
export function countyOf(code: string): string | undefined {
  const city = findPlace(code);
  if (city?.fips === undefined || city.isCounty) return undefined;
  counties ??= readCounties();
  return counties.get(city.fips);
}

function readCounties(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (let at = PLACES.indexOf("\n+"); at >= 0; at = PLACES.indexOf("\n+", at + 1)) {
    const county = placeInRow(at + 1);
    if (county.fips !== undefined) codes.set(county.fips, county.code);
  }
  return codes;
}

function searchPlace(code: string): Place | undefined {
  const slug = code.split("/")[1];
  if (slug === undefined || slug === "") return undefined;
  // "L'Aquila" is one word in the slug and two in the key, "Ta‘izz" the other way round.
  const labels = [labelOf(slug.replaceAll("-", " ")), slug.charAt(0), labelOf(slug.replaceAll("-", ""))];
  for (const label of labels) {
    const row = rowsUnder(label).find((one) => placeInRow(one).code === code);
    if (row !== undefined) return placeInRow(row);
  }
  return undefined;
}

function endOfRow(row: number): number {
  const end = PLACES.indexOf("\n", row);
  return end < 0 ? PLACES.length : end;
}

function readPlace(row: string): Place {
  const [written = "", number = "", point = "", size = "", county = ""] = row.split("\t");
  const isCounty = written.startsWith("+");
  const name = isCounty ? written.slice(1) : written;
  const slug = slugify(name);
  const parent = parentOfNumber(number);
  return {
    code: `${parent}/${SLUGS[slug] ?? slug}`,
    name,
    parent,
    point: readPoint(point),
    size: Number(size) / 10,
    fips: county === "" ? undefined : `${STATE_DIGITS.get(parent) ?? ""}${county}`,
    isCounty,
  };
}

function parentOfNumber(number: string): string {
  parents ??= tableList(PLACE_PARENTS);
  return parents[Number.parseInt(number, BASE)] ?? "";
}

function readPoint(digits: string): readonly [number, number] | undefined {
  if (digits === "") return undefined;
  const north = Number.parseInt(digits.slice(0, 3), BASE) - 9000;
  const east = Number.parseInt(digits.slice(3), BASE) - 18000;
  return [north / 100, east / 100];
}

function statesByDigits(list: string): Map<string, string> {
  return new Map(list.split(/\s+/).map((state) => [`US-${state.slice(2)}`, state.slice(0, 2)]));
}
