import type { CueLevel } from "./cues.ts";
import type { Reading } from "./reading.ts";

/** What the story's words of government say of the level, 0 to 1 each, wherever they stand. */
export type LevelSigns = Readonly<Record<CueLevel, number>>;

/** Reads what the words of government in a story say of its level, the title more than the rest. */
export function levelSigns(readings: readonly Reading[]): LevelSigns {
  const signs = { city: 0, county: 0, subdivision: 0, country: 0, union: 0 };
  for (const { cues, weight, field } of readings) {
    if (field.startsWith("related")) continue;
    for (const { level, weight: strength } of cues)
      signs[level] = Math.max(signs[level], (strength / 5) * Math.max(0.6, weight));
  }
  return signs;
}
