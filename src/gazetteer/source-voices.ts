import { divisionOf, parentOf } from "./code-tree.ts";
import { cueVoices, isNamed } from "./cue-voices.ts";
import { type Cue, type CueLevel, STRONG_CUE } from "./cues.ts";
import { countyOf } from "./places.ts";
import type { Reading } from "./reading.ts";
import type { Resolved } from "./resolve-mentions.ts";
import { kindOfCode } from "./sense.ts";
import type { SourceHome } from "./source-home.ts";
import { tableWords } from "./table-rows.ts";
import type { Tenor } from "./tenor.ts";
import { type Voice, voiceOfSource } from "./voice.ts";

// "The city council", "lawmakers": somebody's government, and an unnamed one is mostly the reader's own.
const UNNAMED = 0.8;
const REACH: Readonly<Record<SourceHome["reach"], number>> = { local: 1, national: 0.8, global: 0 };
const LOCAL_ALONE = 0.3;
const NATIONAL_ALONE = 0.2;

/** What the source says of the place: weak alone, more where the text names a public body without its place. */
export function sourceVoices(
  readings: readonly Reading[],
  resolved: readonly Resolved[],
  home: SourceHome | undefined,
  tenor: Tenor,
): Voice[] {
  const voices = cueVoices(readings, resolved, home);
  const near = home?.reach === "local" ? home : (homeByDateline(resolved) ?? home);
  if (near === undefined || near.reach === "global") return strongest(voices);
  for (const reading of readings) {
    const unnamed = reading.cues.filter((cue) => !isNamed(cue, reading, resolved));
    const here = unnamed.map((cue) => (near.reach === "national" ? cueIn(near.code, cue, reading) : cue));
    voices.push(...here.flatMap((cue) => voiceOfCue(cue, reading, near) ?? []));
  }
  const best = strongest(voices);
  const alone = weightAlone(home, tenor);
  if (home !== undefined && alone > 0) best.push({ ...voiceOfSource(home.code, alone), isAlone: true });
  return best;
}

/** A local paper's home may be meant by anything, a national one's only by words of government. */
function weightAlone(home: SourceHome | undefined, { government }: Tenor): number {
  if (home?.reach === "local") return LOCAL_ALONE;
  return home?.reach === "national" && government > 0 ? NATIONAL_ALONE : 0;
}

/** "BOSTON (AP) — The city council": an agency's report is at home where its dateline is, unless that is Washington. */
function homeByDateline(resolved: readonly Resolved[]): SourceHome | undefined {
  const dateline = resolved.find(
    ({ judgement, code }) =>
      judgement.role === "dateline" && divisionOf(code) !== undefined && code !== "US-DC",
  );
  return dateline === undefined ? undefined : { code: dateline.code, reach: "local", isGiven: false };
}

// One force for the whole country: "police" is the nation's.
const NATIONAL_POLICE = tableWords(
  "NZ HK SG IE DK NO SE FI IL KE ZA NG GH UG PH TH LK BD MY JM TT FJ MT CY EE LV LT IS",
);
const NATIONAL_POLICE_WEIGHT = 4;

/** What a cue is worth where the country is known: its police may be the nation's. */
function cueIn(country: string, cue: Cue, { tokens }: Reading): Cue {
  const isPolice = cue.level === "city" && tokens[cue.first]?.word === "police" && cue.first === cue.last;
  return isPolice && NATIONAL_POLICE.has(country)
    ? { ...cue, level: "country", weight: NATIONAL_POLICE_WEIGHT }
    : cue;
}

function voiceOfCue(cue: Cue, reading: Reading, home: SourceHome): Voice | undefined {
  const isStrong = cue.weight >= STRONG_CUE;
  if (home.reach === "national" && !isStrong) return undefined;
  const code = codeAtLevel(home, cue.level);
  if (code === undefined || !holdsIn(cue, code.slice(0, 2))) return undefined;
  const certainty = (cue.weight / 5) * (isStrong ? 1 : 0.5);
  const weight = UNNAMED * reachAt(home, cue.level) * reading.weight * certainty;
  return voiceOfSource(code, weight);
}

function holdsIn({ countries }: Cue, country: string): boolean {
  return countries.length === 0 || countries.includes(country);
}

// A local paper's "federal funds" is a local story's money.
function reachAt(home: SourceHome, of: CueLevel): number {
  return home.reach === "local" && (of === "country" || of === "union") ? 0.5 : REACH[home.reach];
}

function strongest(voices: readonly Voice[]): Voice[] {
  const byCode = new Map<string, Voice>();
  for (const voice of voices) {
    if (voice.weight > (byCode.get(voice.code)?.weight ?? 0)) byCode.set(voice.code, voice);
  }
  return [...byCode.values()];
}

function codeAtLevel(home: SourceHome, level: CueLevel): string | undefined {
  if (level === "union") return home.code.startsWith("EU") ? "EU" : undefined;
  if (home.code === "EU") return undefined;
  if (level === "country") return home.code.slice(0, 2);
  if (home.reach !== "local") return undefined;
  if (level === "subdivision") return divisionOf(home.code);
  if (level === "county" && kindOfCode(home.code) === "city") return countyOf(home.code) ?? home.code;
  if (kindOfCode(home.code) === "city" || kindOfCode(home.code) === "county") return home.code;
  return divisionOf(home.code) ?? parentOf(home.code);
}
