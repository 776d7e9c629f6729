import type { CueLevel } from "./cues.ts";
import type { Reading } from "./reading.ts";
import type { Token } from "./tokenise.ts";

/** What the story's words of government say of the level, 0 to 1 each, wherever they stand. */
export type LevelSigns = Readonly<Record<CueLevel, number>>;

/** From here on the text speaks of a national government. */
export const NATIONAL_SIGN = 0.35;

const WASHINGTON = 0.6;

/** "WASHINGTON (AP) — Senators": the report is on the nation's government. */
function isFromWashington([first]: readonly Token[]): boolean {
  return first?.word === "washington" && first.shape === "capitals";
}

/** Reads what the words of government in a story's own texts say of its level, the title more than the rest. */
export function levelSigns(readings: readonly Reading[]): LevelSigns {
  const signs = { city: 0, county: 0, subdivision: 0, country: 0, union: 0 };
  for (const { cues, tokens, weight } of readings) {
    if (isFromWashington(tokens)) signs.country = WASHINGTON;
    for (const { level, weight: strength } of cues)
      signs[level] = Math.max(signs[level], (strength / 5) * Math.max(0.6, weight));
  }
  return signs;
}
