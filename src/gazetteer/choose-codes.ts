import { type Candidate, candidateOf } from "./candidate.ts";
import { featuresOf } from "./candidate-features.ts";
import { divisionOf, liesIn, parentOf } from "./code-tree.ts";
import { confidenceOf } from "./confidence.ts";
import type { LevelSigns } from "./level-signs.ts";
import { findPlace } from "./places.ts";
import type { SourceHome } from "./source-home.ts";
import type { Tenor } from "./tenor.ts";
import type { Voice } from "./voice.ts";
import type { Leaning } from "./word-leanings.ts";

/** A code with the chance that it is one of the story's. */
export interface Choice {
  readonly code: string;
  readonly confidence: number;
  readonly voices: readonly Voice[];
}

/** The codes of a story, best first, and those that came near. */
export interface Choices {
  readonly chosen: readonly Choice[];
  readonly others: readonly Choice[];
}

/** All that a story gives to choose by. */
export interface Grounds {
  readonly voices: readonly Voice[];
  readonly signs: LevelSigns;
  readonly tenor: Tenor;
  readonly leaning: Leaning;
  readonly home: SourceHome | undefined;
}

/** Rates every code that something speaks for. */
export function rateCodes({
  voices,
  signs,
  tenor,
  leaning,
  home,
}: Grounds): { candidate: Candidate; features: number[] }[] {
  const codes = new Set<string>();
  for (const { code } of voices)
    for (let at: string | undefined = code; at !== undefined; at = parentOf(at)) codes.add(at);
  return [...codes].map((code) => {
    const candidate = candidateOf(code, voices, home);
    return { candidate, features: featuresOf(candidate, signs, tenor, leaning) };
  });
}

// What the source alone says is for an editor to see, and so is a name that two countries have.
const SOURCE_ALONE = 0.75;
const SHARED_NAME = 0.45;

/** The most that voices of such a kind can make sure. */
function ceilingOf(voices: readonly Voice[]): number {
  const ofText = voices.filter(({ role }) => role !== "outlet");
  if (ofText.length === 0) return SOURCE_ALONE;
  return ofText.every(({ resolved }) => resolved?.isShared === true) ? SHARED_NAME : 1;
}

/** Chooses the likeliest of all codes that something speaks for. */
export function chooseCodes(grounds: Grounds, publish: number): Choices {
  const rated = rateCodes(grounds).map(({ candidate: { code, own, within }, features }) => ({
    code,
    confidence: Math.min(confidenceOf(features), ceilingOf([...own, ...within])),
    voices: [...own, ...within],
  }));
  return chooseAmong(rated, publish);
}

/**
 * Chooses the likeliest of some codes, never one together with a place in it. Where no single code of a chain is
 * likely enough, the chain backs off: to the deepest one in which all of it is likely enough.
 */
export function chooseAmong(choices: readonly Choice[], publish: number): Choices {
  const rated = [...choices].sort(
    (one, other) => other.confidence - one.confidence || (one.code < other.code ? -1 : 1),
  );
  const chosen: Choice[] = [];
  for (const choice of rated) {
    if (
      choice.confidence < publish ||
      chosen.some((known) => isSameChain(known.code, choice.code) || isBystander(choice, known))
    )
      continue;
    chosen.push(choice);
  }
  chosen.push(...besideInRow(chosen, rated));
  const backed = chosen.length > 0 ? chosen : backOff(rated, Math.min(1, publish + BACKED_OFF));
  return {
    chosen: backed,
    others: rated.filter(({ code }) => !backed.some((one) => liesIn(one.code, code))),
  };
}

const SURE = 0.8;
// The chances of a chain are not wholly apart, so that their sum says a little too much.
const BACKED_OFF = 0.03;

/** A story has one town of a state unless it names several in a row, or the second is beyond doubt. */
function isBystander(choice: Choice, known: Choice): boolean {
  const area = divisionOf(known.code);
  if (
    !choice.code.includes("/") ||
    !known.code.includes("/") ||
    area === undefined ||
    divisionOf(choice.code) !== area
  )
    return false;
  return choice.confidence < SURE && !choice.voices.some(({ isCoordinated }) => isCoordinated);
}

const LONGEST_ROW = 3;

/** "Israel, Mexico argue": what is said of one in a headline's row is said of the others, unless the row is a list. */
function besideInRow(chosen: readonly Choice[], rated: readonly Choice[]): Choice[] {
  return chosen.flatMap((choice) => {
    const rows = rowsOf(choice);
    const beside = rated.filter((one) => one !== choice && [...rowsOf(one)].some((row) => rows.has(row)));
    const others = beside.filter(({ code }) => !chosen.some((known) => isSameChain(known.code, code)));
    return beside.length >= LONGEST_ROW
      ? []
      : others.map((other) => ({
          ...other,
          confidence: Math.max(other.confidence, choice.confidence * 0.8),
        }));
  });
}

function rowsOf({ code, voices }: Choice): Set<number> {
  const inTitle = voices.filter(
    (voice) => voice.code === code && voice.isInTitle && voice.role === "governs",
  );
  return new Set(inTitle.flatMap(({ resolved }) => resolved?.judgement.row ?? []));
}

/** One lies in the other, as a city in its county does. */
function isSameChain(one: string, other: string): boolean {
  if (liesIn(one, other) || liesIn(other, one)) return true;
  if (parentOf(one) !== parentOf(other)) return false;
  const [place, counterpart] = [findPlace(one), findPlace(other)];
  return (
    place?.fips !== undefined && place.fips === counterpart?.fips && place.isCounty !== counterpart.isCounty
  );
}

function backOff(rated: readonly Choice[], publish: number): Choice[] {
  const [best] = rated;
  if (best === undefined) return [];
  for (let area: string | undefined = best.code; area !== undefined; area = parentOf(area)) {
    const code = area;
    const within = rated.filter((choice) => liesIn(choice.code, code));
    const confidence = Math.min(
      0.95,
      within.reduce((sum, one) => sum + one.confidence, 0),
    );
    if (confidence >= publish) return [{ code, confidence, voices: within.flatMap(({ voices }) => voices) }];
  }
  return [];
}
