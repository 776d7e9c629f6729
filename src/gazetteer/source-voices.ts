import { countryOf, divisionOf, parentOf } from "./code-tree.ts";
import type { Cue, CueLevel } from "./cues.ts";
import type { Reading } from "./reading.ts";
import type { Resolved } from "./resolve-mentions.ts";
import { kindOfCode } from "./sense.ts";
import type { SourceHome } from "./source-home.ts";
import type { Voice } from "./weigh-evidence.ts";

// "The city council", "lawmakers": somebody's government, and an unnamed one is mostly the reader's own.
const UNNAMED = 0.8;
const REACH: Readonly<Record<SourceHome["reach"], number>> = { local: 1, national: 0.8, global: 0 };
const LOCAL_ALONE = 0.3;
const CUE_ALONE = 0.6;

/** What the source says of the place: weak alone, more where the text names a public body without its place. */
export function sourceVoices(
  readings: readonly Reading[],
  resolved: readonly Resolved[],
  home: SourceHome | undefined,
): Voice[] {
  const voices = cueVoices(readings, resolved, home);
  if (home === undefined || home.reach === "global") return strongest(voices);
  for (const reading of readings) {
    if (reading.field.startsWith("related")) continue;
    for (const cue of reading.cues) {
      if (isNamed(cue, reading, resolved) || (home.reach === "national" && cue.weight < 3)) continue;
      const code = codeAtLevel(home, cue.level);
      if (code === undefined || (cue.countries.length > 0 && !cue.countries.includes(code.slice(0, 2))))
        continue;
      const reach = reachAt(home, cue.level);
      const weight = UNNAMED * reach * reading.weight * (cue.weight / 5) * (cue.weight < 3 ? 0.5 : 1);
      voices.push(voiceOf(code, weight, reading.field === "title"));
    }
  }
  const best = strongest(voices);
  return home.reach === "local"
    ? [...best, { ...voiceOf(home.code, LOCAL_ALONE, false), isAlone: true }]
    : best;
}

/**
 * What a national body without a name says: words of one country alone ("Vidhan Sabha"), or any ("a federal judge")
 * where all the places of the text lie in one country.
 */
function cueVoices(
  readings: readonly Reading[],
  resolved: readonly Resolved[],
  home: SourceHome | undefined,
): Voice[] {
  const countries = new Set(
    resolved
      .filter(({ judgement }) => judgement.role !== "origin" && judgement.role !== "person")
      .map(({ code }) => countryOf(code)),
  );
  const shared = countries.size === 1 ? [...countries][0] : undefined;
  const isForeign = (country: string) =>
    home !== undefined && home.reach !== "global" && countryOf(home.code) !== country;
  return readings.flatMap((reading) =>
    reading.cues.flatMap((cue) => {
      const [own] = cue.countries;
      const country =
        cue.countries.length === 1 && own !== undefined && !isForeign(own)
          ? own
          : cue.countries.length === 0
            ? shared
            : undefined;
      if (reading.field.startsWith("related") || country === undefined) return [];
      if (cue.weight < 3 || cue.level !== "country" || isNamed(cue, reading, resolved)) return [];
      return [
        {
          ...voiceOf(country, CUE_ALONE * reading.weight * (cue.weight / 5), reading.field === "title"),
          kind: "cue" as const,
        },
      ];
    }),
  );
}

// A local paper's "federal funds" is a local story's money.
function reachAt(home: SourceHome, of: CueLevel): number {
  return home.reach === "local" && (of === "country" || of === "union") ? 0.5 : REACH[home.reach];
}

function voiceOf(code: string, weight: number, isInTitle: boolean): Voice {
  return { code, weight, role: "outlet", kind: "outlet", voter: "source", isInTitle, margin: 9 };
}

function strongest(voices: readonly Voice[]): Voice[] {
  const byCode = new Map<string, Voice>();
  for (const voice of voices)
    if (voice.weight > (byCode.get(voice.code)?.weight ?? 0)) byCode.set(voice.code, voice);
  return [...byCode.values()];
}

/** A body belongs to a place that is named right beside it, or is part of an institution's name. */
function isNamed(cue: Cue, reading: Reading, resolved: readonly Resolved[]): boolean {
  return resolved.some(
    ({ reading: where, judgement, mention }) =>
      where === reading &&
      (judgement.cue === cue || (mention.first <= cue.last && cue.first <= mention.last)),
  );
}

function codeAtLevel(home: SourceHome, level: CueLevel): string | undefined {
  if (level === "union") return home.code.startsWith("EU") ? "EU" : undefined;
  if (level === "country") return home.code.slice(0, 2);
  if (home.reach !== "local") return undefined;
  if (level === "subdivision") return divisionOf(home.code);
  if (kindOfCode(home.code) === "city" || kindOfCode(home.code) === "county") return home.code;
  return divisionOf(home.code) ?? parentOf(home.code);
}
