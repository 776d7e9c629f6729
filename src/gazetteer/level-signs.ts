import { BUSINESS_WORDS, COURT_WORDS, LAW_WORDS, WORLD_WORDS } from "./context-words.ts";
import { type CueLevel, STRONG_CUE } from "./cues.ts";
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
