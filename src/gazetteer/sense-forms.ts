import { isGivenName } from "./name-lists.ts";
import type { Sense, SenseKind } from "./sense.ts";
import { tableList } from "./table-rows.ts";

// Names of subdivisions that are descriptions, and found in every other text.
export const GENERIC_NAMES: ReadonlySet<string> = new Set([
  ...tableList(
    "central northern southern eastern western north south east west centre capital international jewish metro",
  ),
  ...tableList("north south east west central northern southern eastern western capital").map(
    (side) => `${side} region`,
  ),
  "federal district",
  "central district",
  "capital district",
  "national capital district",
]);

// What a body of a city is called behind the city's name.
export const BODY =
  /^(.+?) (?:police|police department|pd|city council|council|city hall|school district|public schools|school board|mayor|cops)$/;

// A London borough's news is London's: readers follow the city.
export const LONDON_BOROUGHS: ReadonlySet<string> = new Set(
  tableList(
    "BDG BNE BEX BEN BRY CMD CRY EAL ENF GRE HCK HMF HRY HRW HAV HIL HNS ISL KEC KTT LBH LEW MRT NWM RDB RIC SWK STN TWH WFT WND WSM",
  ).map((borough) => `GB-${borough}`),
);

/** Makes the sense of a hand-written form; its spelling tells whether it is an acronym or a short form. */
export function senseOfForm(form: string, codes: readonly string[], kind: SenseKind, size: number): Sense {
  const isAcronym = /^[A-Z0-9&.-]{2,8}$/.test(form);
  const needsStop = kind === "abbreviation" && /^[A-Z][a-z]+\.?$/.test(form);
  return {
    kind,
    codes,
    size: kind === "metonym" ? 8 : size,
    isAcronym,
    isOrdinary: false,
    endsInCapital: /(?:^|\s)\P{Ll}\S*$/u.test(form),
    ...(needsStop ? { needsStop } : {}),
  };
}

/** Leaves out what is missing and what is said twice. */
export function distinct(senses: readonly (Sense | undefined)[]): Sense[] {
  const kept: Sense[] = [];
  for (const sense of senses) {
    if (
      sense !== undefined &&
      !kept.some(({ kind, codes }) => kind === sense.kind && codes[0] === sense.codes[0])
    )
      kept.push(sense);
  }
  return kept;
}

/** A single word that is both a place and a person's name stays a place: the words around it decide. */
export function withoutShadow(all: readonly Sense[], key: string): readonly Sense[] {
  if (key.includes(" ")) return all;
  const isKnownPlace = all.some((sense) => isPlaceSense(sense) && sense.size > LARGEST_NAMESAKE);
  const senses = all.filter((sense) =>
    isKnownPlace ? sense.kind !== "person" : !isTownOfPerson(sense, all),
  );
  if (!senses.some(({ kind }) => kind === "other")) return senses;
  const isArea = senses.some(({ kind, size }) => (kind === "country" || kind === "subdivision") && size > 6);
  return isArea || isGivenName(key)
    ? senses.filter(({ kind }) => kind !== "other")
    : senses.filter(({ kind }) => kind === "other");
}

// "Lula" is a president before it is a village in Georgia.
const LARGEST_NAMESAKE = 4.6;

function isTownOfPerson({ kind }: Sense, all: readonly Sense[]): boolean {
  return kind === "city" && all.some((other) => other.kind === "person");
}

function isPlaceSense({ kind }: Sense): boolean {
  return kind === "city" || kind === "county" || kind === "subdivision" || kind === "country";
}
