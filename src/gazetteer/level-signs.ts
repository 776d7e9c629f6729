import { BUSINESS_WORDS, COURT_WORDS, LAW_WORDS, WORLD_WORDS } from "./context-words.ts";
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

/** How much a story speaks of government, of business, of courts and of the world, 0 to 1 each. */
export interface Tenor {
  readonly government: number;
  readonly business: number;
  readonly court: number;
  readonly world: number;
  /** It has more words than a headline. */
  readonly hasLead: boolean;
}

const ENOUGH = 6;
const ENOUGH_OF_FEW = 3;

/** Reads the tenor of a story's own texts. */
export function tenorOf(readings: readonly Reading[]): Tenor {
  const own = readings.filter(({ field }) => !field.startsWith("related"));
  let [government, business, court, world] = [0, 0, 0, 0];
  for (const { tokens, cues, mentions } of own) {
    for (const { word } of tokens) {
      if (LAW_WORDS.has(word)) government++;
      if (BUSINESS_WORDS.has(word)) business++;
      if (COURT_WORDS.has(word)) court++;
      if (WORLD_WORDS.has(word)) world++;
    }
    for (const { weight } of cues) if (weight >= 3) government++;
    for (const { senses } of mentions) if (senses[0]?.kind === "institution") government++;
  }
  return {
    government: Math.min(1, government / ENOUGH),
    business: Math.min(1, business / ENOUGH),
    court: Math.min(1, court / ENOUGH_OF_FEW),
    world: Math.min(1, world / ENOUGH_OF_FEW),
    hasLead: own.length > 1,
  };
}
