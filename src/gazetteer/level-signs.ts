import { BUSINESS_WORDS, LAW_WORDS } from "./context-words.ts";
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

/** How much a story speaks of government and of business, 0 to 1 each. */
export interface Tenor {
  readonly government: number;
  readonly business: number;
}

const ENOUGH = 6;

/** Reads the tenor of a story's own texts. */
export function tenorOf(readings: readonly Reading[]): Tenor {
  let government = 0;
  let business = 0;
  for (const { tokens, cues, mentions, field } of readings) {
    if (field.startsWith("related")) continue;
    for (const { word } of tokens) {
      if (LAW_WORDS.has(word)) government++;
      if (BUSINESS_WORDS.has(word)) business++;
    }
    government += cues.filter(({ weight }) => weight >= 3).length;
    government += mentions.filter(({ senses }) => senses[0]?.kind === "institution").length;
  }
  return { government: Math.min(1, government / ENOUGH), business: Math.min(1, business / ENOUGH) };
}
