import { type Anchor, anchorBonus, findAnchors, isVouched } from "./anchors.ts";
import { liesIn, sharedArea } from "./code-tree.ts";
import { joinRows } from "./coordination.ts";
import type { Mention } from "./find-mentions.ts";
import type { Judgement } from "./judgement.ts";
import type { LevelSigns } from "./level-signs.ts";
import type { Meaning } from "./meanings.ts";
import { type OpenMention, openMentions } from "./open-mention.ts";
import { isOfficeSurname } from "./person-names.ts";
import { countyOf } from "./places.ts";
import type { Reading } from "./reading.ts";
import { homeBonus, scoreMeaning } from "./score-meaning.ts";
import { kindOfCode, type Sense, type SenseKind } from "./sense.ts";
import type { SourceHome } from "./source-home.ts";

/** A mention with the one code that it means here. */
export interface Resolved {
  readonly reading: Reading;
  readonly mention: Mention;
  readonly judgement: Judgement;
  readonly code: string;
  readonly kind: Exclude<SenseKind, "surname">;
  /** How far the choice is ahead of the next that is not in the same chain; 9 when there is no other. */
  readonly margin: number;
  readonly size: number;
  readonly nature: string | undefined;
  /** The text names its state or country, or the source is at home there. */
  readonly hasSupport: boolean;
  /** The state or country named with it: "Cambridge, Mass." */
  readonly qualifier?: Mention | undefined;
  /** Places of this name in other countries are as well known. */
  readonly isShared?: boolean;
}

interface Ranked extends Meaning {
  readonly score: number;
}

const SAME_NAME_BEFORE = 3;
const NO_RIVAL = 9;
const LEAST_MARGIN = 0.25;
// About twice the population: less tells nobody which Springfield is meant.
const AS_WELL_KNOWN = 0.35;

/** Resolves every mention of a story: qualifiers first, then what the clear ones say about the others, then the source. */
export function resolveMentions(
  readings: readonly Reading[],
  signs: LevelSigns,
  home: SourceHome | undefined,
): Resolved[] {
  const open = joinRows(readings.flatMap((reading) => openMentions(reading, home, signs)));
  const anchors = findAnchors(open);
  const chosen = new Map<string, string>();
  return open.flatMap((one) => {
    const ranked = rank(one, anchors, home, chosen.get(one.mention.key));
    const resolved = resolve(one, ranked, anchors, home);
    if (resolved === undefined) return [];
    if (!chosen.has(one.mention.key)) chosen.set(one.mention.key, resolved.code);
    return [resolved];
  });
}

/** Ranks what a mention may mean; the same name means the same place throughout a story. */
function rank(
  open: OpenMention,
  anchors: readonly Anchor[],
  home: SourceHome | undefined,
  before: string | undefined,
): Ranked[] {
  const { reading, mention, meanings } = open;
  const isSurname = meanings.some(({ sense }) => sense.kind === "surname");
  const mayBeOfficial = isSurname && isOfficeSurname(reading, mention);
  const possible = meanings.filter(
    ({ code, sense }) => sense.kind !== "surname" || (mayBeOfficial && isVouched(code, open, anchors, home)),
  );
  // Most names mean one thing, and need not be compared with anything.
  if (possible.length === 1) return possible.map(({ code, sense }) => ({ code, sense, score: 0 }));
  return possible
    .map((meaning) => {
      const { code, sense } = meaning; // Spread, they took a quarter of all time (measured).
      const score = scoreMeaning(meaning, open, anchors, home);
      return { code, sense, score: code === before ? score + SAME_NAME_BEFORE : score };
    })
    .sort((one, other) => other.score - one.score);
}

function resolve(
  { reading, mention, judgement, qualifier }: OpenMention,
  ranked: readonly Ranked[],
  anchors: readonly Anchor[],
  home: SourceHome | undefined,
): Resolved | undefined {
  const [best] = ranked;
  if (best === undefined) return undefined;
  const { sense } = best;
  const namesakes = placesAsWellKnown(best, ranked);
  const shared = sharedArea(namesakes);
  const isOneOfSeveral = namesakes.length > 1;
  const code = isOneOfSeveral && shared !== undefined ? shared : codeOfBody(best, judgement, reading);
  const rival = ranked.find((other) => !liesIn(other.code, code) && !liesIn(code, other.code));
  const margin = rival === undefined ? NO_RIVAL : best.score - rival.score;
  // Two parliaments are equally likely: say nothing.
  if (sense.kind === "institution" && sense.isContested !== true && margin < LEAST_MARGIN) return undefined;
  const hasSupport = anchorBonus(code, anchors, mention.key) > 0.9 || homeBonus(code, home) > 2;
  const { size, nature } = sense;
  return {
    reading,
    mention,
    judgement,
    code,
    kind: code === best.code || isOneOfSeveral ? kindOf(sense, code) : kindOfCode(code),
    margin,
    qualifier,
    size,
    nature,
    hasSupport,
    isShared: shared === undefined,
  };
}

/** Gives the place and those of its name that are about as likely: a bare "Springfield" is somewhere in the country. */
function placesAsWellKnown(best: Ranked, ranked: readonly Ranked[]): string[] {
  if (best.sense.kind !== "city") return [best.code];
  return ranked
    .filter(({ sense, score }) => sense.kind === "city" && best.score - score < AS_WELL_KNOWN)
    .map(({ code }) => code);
}

/** "Sacramento sheriff": that of the county in which the city lies. */
function codeOfBody({ code, sense }: Ranked, { role, cue }: Judgement, { tokens }: Reading): string {
  const isSheriff = cue !== undefined && /^sheriffs?$/.test(tokens[cue.first]?.word ?? "");
  return isSheriff && role === "governs" && sense.kind === "city" ? (countyOf(code) ?? code) : code;
}

function kindOf({ kind }: Sense, code: string): Resolved["kind"] {
  if (kind === "surname") return "person";
  return kind === "metonym" && kindOfCode(code) === "city" ? "nickname" : kind;
}
