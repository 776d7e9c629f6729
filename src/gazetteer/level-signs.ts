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
  const words = own.flatMap(({ tokens }) => tokens.map(({ word }) => word));
  const count = (table: ReadonlySet<string>) => words.filter((word) => table.has(word)).length;
  const bodies = own.flatMap(({ cues, mentions }) => [
    ...cues.filter(({ weight }) => weight >= 3),
    ...mentions.filter(({ senses }) => senses[0]?.kind === "institution"),
  ]);
  return {
    government: Math.min(1, (count(LAW_WORDS) + bodies.length) / ENOUGH),
    business: Math.min(1, count(BUSINESS_WORDS) / ENOUGH),
    court: Math.min(1, count(COURT_WORDS) / ENOUGH_OF_FEW),
    world: Math.min(1, count(WORLD_WORDS) / ENOUGH_OF_FEW),
    hasLead: own.length > 1,
  };
}
