import { placeInRow } from "./places.ts";
import { tableWords } from "./table-rows.ts";

export type SenseKind =
  | "city"
  | "county"
  | "subdivision"
  | "country"
  | "union"
  | "demonym"
  | "institution"
  | "metonym"
  | "nickname"
  | "region"
  | "abbreviation"
  | "postal"
  | "person"
  | "surname"
  | "other";

/** One thing that a name may mean. Several codes: only the context tells which one it is. */
export interface Sense {
  readonly kind: SenseKind;
  readonly codes: readonly string[];
  /** How well known: decimal logarithm of the population of a city; 8 or so for a country or a US state. */
  readonly size: number;
  /** Written in capitals throughout, or it is another word (ICE, WHO, US). */
  readonly isAcronym: boolean;
  /** A short form that is one only with its full stop ("Mass.", "Man."), or after the name of a place in it. */
  readonly needsStop?: boolean;
  /** Of an institution: "law", "police", "agency" and so on. */
  readonly nature?: string | undefined;
  /** The place in its name is one of several: "Vancouver police". */
  readonly isContested?: boolean;
  /** Its last word is written with a capital: "AI Office", not "Assemblée nationale". */
  readonly endsInCapital?: boolean;
  /** A name that small letters do not hide: an office in a language that writes it so. */
  readonly isAnyCase?: boolean;
  /** An ordinary English word too: a name only where the context says so. */
  readonly isOrdinary: boolean;
}

const COUNTY_SIZE = 3.4;

/** A county is named less than a city of its size, but Cook County is that of Chicago. */
function sizeOfCounty(size: number): number {
  return COUNTY_SIZE + Math.max(0, size - 4.5) * 0.6;
}

/** Makes the sense of a place in a row of the table. */
export function senseOfRow(row: number, isOrdinary: boolean): Sense {
  const place = placeInRow(row);
  return place.isCounty
    ? {
        kind: "county",
        codes: [place.code],
        size: sizeOfCounty(place.size),
        isAcronym: false,
        isOrdinary: false,
      }
    : { kind: "city", codes: [place.code], size: place.size, isAcronym: false, isOrdinary };
}

// Territories that share their name with better known things, and whose news is rare.
const LITTLE_KNOWN = tableWords(
  "JE GG IM NU NR TV TK WF YT RE MQ GP BL MF PM SX BQ CW AW AI VG MS KY TC FK GS SH IO CX CC NF PN HM BV TF UM AX SJ GU AS MP VI FO AQ PW MH FM NC PF CK KI",
);
const NAMED_OFTEN: Readonly<Record<string, number>> = {
  US: 8,
  GB: 8,
  CA: 7.6,
  AU: 7.6,
  IN: 7.2,
  DE: 7,
  ES: 6.5,
  IT: 6.5,
  CN: 6.5,
  BE: 6.5,
  ZA: 6.3,
  FR: 6.2,
  BR: 6.2,
  MX: 6.2,
  JP: 6,
  PK: 6,
  AT: 6,
  RU: 5.8,
  UA: 5.8,
  NL: 5.8,
  AR: 5.5,
  NG: 5.5,
  CH: 5.5,
  ID: 5.5,
  MY: 5.5,
  NZ: 5.5,
};
const OTHER_DIVISION = 5;
const CITY_DIVISION = 7;
// Subdivisions that are a large city, known by its name.
const CITY_DIVISIONS = tableWords(
  "AE-DU AR-C AT-9 BE-BRU CN-BJ CN-CQ CN-SH CN-TJ CO-DC CZ-10 DE-BE DE-HH EG-C HU-BU ID-JK IN-DL IQ-BG IR-23 JP-13 KE-30 KR-11 NG-LA RS-00 IN-CH TR-06 TR-35 CH-BS KR-26 BY-HM MX-CMX MY-14 NO-03 PE-LMA RO-B RU-MOW RU-SPE TH-10 TR-34 TW-TPE UA-30 US-DC VN-HN VN-SG",
);

/** True for a subdivision that is a city with a government of both kinds: Berlin, Delhi, Seoul. */
export function isCityDivision(code: string): boolean {
  return CITY_DIVISIONS.has(code);
}

/** Gives how well known a country or a subdivision is. */
export function sizeOfArea(code: string): number {
  if (code === "EU" || code === "INT") return 8.6;
  if (code.length === 2) return LITTLE_KNOWN.has(code) ? 5 : 8.3;
  if (code.startsWith("GB-") && code.length === 6 && !/^GB-(?:ENG|SCT|WLS|NIR)$/.test(code)) return 5.4;
  if (CITY_DIVISIONS.has(code)) return CITY_DIVISION;
  return NAMED_OFTEN[code.slice(0, 2)] ?? OTHER_DIVISION;
}

/** Names the kind of a code from its form. */
export function kindOfCode(code: string): "city" | "county" | "subdivision" | "country" | "union" {
  if (code.includes("/")) return code.endsWith("-county") || code.endsWith("-parish") ? "county" : "city";
  if (code === "EU" || code === "INT") return "union";
  return code.length === 2 ? "country" : "subdivision";
}

const NO_PLACE = new Set<SenseKind>(["institution", "person", "surname", "other"]);

/** True for a sense that is a place's name or that of its people. */
export function isPlaceKind(kind: SenseKind | undefined): boolean {
  return kind !== undefined && !NO_PLACE.has(kind);
}
