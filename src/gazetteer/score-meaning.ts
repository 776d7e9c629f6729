import { type Anchor, anchorBonus } from "./anchors.ts";
import { countryOf, divisionOf, liesIn } from "./code-tree.ts";
import type { Cue } from "./cues.ts";
import type { Meaning } from "./meanings.ts";
import { metonymSize } from "./metonyms.ts";
import type { OpenMention } from "./open-mention.ts";
import { kindOfCode, type Sense, type SenseKind } from "./sense.ts";
import type { SourceHome } from "./source-home.ts";
import { tableWords } from "./table-rows.ts";

const INSTITUTION = 8;
const CONTESTED = 6.2;
const SURNAME = 5.2;
const IN_ROW = 1.5;
// Albany in New York is better known than its namesake of the same size in Georgia.
const CAPITAL = 0.4;
const CAPITAL_IN_ROW = 4.5;

/**
 * Scores what a mention may mean: how well known it is, whether it fits the words beside it, the other names of the
 * text and the source. All are on the scale of a city's size: 1 is ten times the population.
 */
export function scoreMeaning(
  meaning: Meaning,
  open: OpenMention,
  anchors: readonly Anchor[],
  home: SourceHome | undefined,
): number {
  const { code, sense } = meaning;
  return (
    sizeOf(meaning, open) +
    countryPrior(code, sense) +
    levelBonus(code, sense, open) +
    anchorBonus(code, anchors, open.mention.key) +
    homeBonus(code, home)
  );
}

function sizeOf({ code, sense }: Meaning, open: OpenMention): number {
  if (sense.kind === "institution") return sense.isContested === true ? CONTESTED : INSTITUTION;
  if (sense.kind === "surname") return SURNAME;
  if (sense.kind === "metonym") return metonymSize(open, code.length === 2);
  return sense.kind === "city" && isCapital(code, open) ? sense.size + CAPITAL : sense.size;
}

function isCapital(code: string, { mention }: OpenMention): boolean {
  return mention.senses.some(
    ({ kind, codes }) => kind === "metonym" && codes.some((area) => liesIn(code, area)),
  );
}

// English-language news is mostly about these; without other signs an ambiguous name means theirs.
const PRIOR: Readonly<Record<string, number>> = {
  US: 0.7,
  GB: 0.4,
  CA: 0.4,
  AU: 0.4,
  IN: 0.3,
  IE: 0.2,
  NZ: 0.2,
};

function countryPrior(code: string, { kind }: Sense): number {
  return kind === "city" || kind === "institution" ? (PRIOR[countryOf(code)] ?? 0) : 0;
}

// The national papers of these are read, and write, about everywhere.
const WORLD_PRESS = tableWords("US GB EU");

/** Gives how much the source's home speaks for a code. */
export function homeBonus(code: string, home: SourceHome | undefined): number {
  if (home === undefined || home.reach === "global" || countryOf(code) !== countryOf(home.code)) return 0;
  if (code === home.code && code.includes("/")) return 3.8;
  const division = divisionOf(home.code);
  if (division !== undefined && divisionOf(code) === division) return home.reach === "local" ? 3.4 : 2.4;
  return WORLD_PRESS.has(countryOf(home.code)) ? 0.8 : 1.6;
}

/** "Police" makes it a city, "lawmakers" a state, a row of states another state. */
function levelBonus(code: string, sense: Sense, open: OpenMention): number {
  const { judgement, meanings, neighbour } = open;
  if (meanings.length < 2) return 0;
  if (neighbour !== undefined && neighbour !== "city") return rowBonus(code, sense, neighbour);
  if (judgement.role === "governs") return governingBonus(code, sense, open);
  if (judgement.role !== "dateline" && judgement.role !== "venue") return 0;
  if (kindOfCode(code) === "city" || sense.kind === "country") return 0.5;
  if (judgement.role === "venue") return -0.5;
  return sense.kind === "metonym" && code.length === 2 ? 0.2 : -1;
}

/** In a row of countries or capitals a capital's name is its government's. */
function rowBonus(code: string, { kind }: Sense, neighbour: SenseKind): number {
  const isOfGovernments = neighbour === "country" || neighbour === "metonym";
  if (isOfGovernments && kind === "metonym" && code.length === 2) return CAPITAL_IN_ROW;
  return kind === neighbour ? IN_ROW : 0;
}

function governingBonus(code: string, sense: Sense, open: OpenMention): number {
  const { level, cue } = open.judgement;
  if (level === undefined) return 0;
  const kind = kindOfCode(code);
  const where = countryFit(code, cue);
  if (level === "city") return where + cityFit(code, sense, open);
  if (level === "county") return where + (kind === "county" ? 1.5 : -0.2);
  if (level === "subdivision") return where + (kind === "subdivision" ? 1.2 : -0.8);
  return where + (kind === "country" || kind === "union" ? 0.8 : 0);
}

function countryFit(code: string, cue: Cue | undefined): number {
  if (cue === undefined || cue.countries.length === 0) return 0;
  return cue.countries.includes(countryOf(code)) ? 0.7 : -0.4;
}

/** "New York police" is the city's; "Ontario police" is the province's, not that of Ontario in California. */
function cityFit(code: string, { size }: Sense, { meanings }: OpenMention): number {
  const kind = kindOfCode(code);
  if (kind === "city") return 1.2;
  if (meanings.some((other) => other.code !== code && liesIn(other.code, code))) return -0.6;
  return kind === "subdivision" && size > 6 ? 0.6 : -1;
}
