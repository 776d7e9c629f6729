import { BUSINESS_WORDS, COURT_WORDS, LAW_WORDS, WORLD_WORDS } from "./context-words.ts";
import { STRONG_CUE } from "./cues.ts";
import type { Reading } from "./reading.ts";

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
  const counts = { government: 0, business: 0, court: 0, world: 0 };
  for (const reading of readings) countWords(reading, counts);
  const { government, business, court, world } = counts;
  return {
    government: Math.min(1, government / ENOUGH),
    business: Math.min(1, business / ENOUGH),
    court: Math.min(1, court / ENOUGH_OF_FEW),
    world: Math.min(1, world / ENOUGH_OF_FEW),
    hasLead: readings.length > 1,
  };
}

type Counts = Record<"government" | "business" | "court" | "world", number>;

/** Counts once for all tables: every word of a story is looked at. */
function countWords({ tokens, cues, mentions }: Reading, counts: Counts): void {
  for (const { word } of tokens) {
    if (LAW_WORDS.has(word)) counts.government++;
    if (BUSINESS_WORDS.has(word)) counts.business++;
    if (COURT_WORDS.has(word)) counts.court++;
    if (WORLD_WORDS.has(word)) counts.world++;
  }
  counts.government += cues.filter(({ weight }) => weight >= STRONG_CUE).length;
  counts.government += mentions.filter(({ senses }) => senses[0]?.kind === "institution").length;
}
