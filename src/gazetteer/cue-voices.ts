import { countryOf } from "./code-tree.ts";
import { type Cue, STRONG_CUE } from "./cues.ts";
import type { Reading } from "./reading.ts";
import type { Resolved } from "./resolve-mentions.ts";
import type { SourceHome } from "./source-home.ts";
import { type Voice, voiceOfSource } from "./voice.ts";
import { overlaps } from "./word-span.ts";

const CUE_ALONE = 0.6;

/**
 * What a national body without a name says: words of one country alone ("Vidhan Sabha"), or any ("a federal judge")
 * where all the places of the text lie in one country.
 */
export function cueVoices(
  readings: readonly Reading[],
  resolved: readonly Resolved[],
  home: SourceHome | undefined,
): Voice[] {
  const shared = sharedCountry(resolved);
  return readings.flatMap((reading) =>
    reading.cues.flatMap((cue) => {
      const country = countryOfCue(cue, shared, home);
      if (country === undefined || !isNational(cue) || isNamed(cue, reading, resolved)) return [];
      const weight = CUE_ALONE * reading.weight * (cue.weight / 5);
      return [voiceOfSource(country, weight, "cue")];
    }),
  );
}

function isNational({ weight, level }: Cue): boolean {
  return weight >= STRONG_CUE && level === "country";
}

function countryOfCue(
  { countries }: Cue,
  shared: string | undefined,
  home: SourceHome | undefined,
): string | undefined {
  if (countries.length === 0) return shared;
  const [own] = countries;
  if (countries.length > 1 || own === undefined) return undefined;
  const isForeign = home !== undefined && home.reach !== "global" && countryOf(home.code) !== own;
  return isForeign ? undefined : own;
}

function sharedCountry(resolved: readonly Resolved[]): string | undefined {
  const countries = new Set<string>();
  for (const { judgement, code } of resolved) {
    if (judgement.role !== "origin" && judgement.role !== "person") countries.add(countryOf(code));
  }
  return countries.size === 1 ? [...countries][0] : undefined;
}

/** A body belongs to a place that is named right beside it, or is part of an institution's name. */
export function isNamed(cue: Cue, reading: Reading, resolved: readonly Resolved[]): boolean {
  return resolved.some(
    ({ reading: where, judgement, mention }) =>
      where === reading && (judgement.cue === cue || overlaps(mention, cue)),
  );
}
