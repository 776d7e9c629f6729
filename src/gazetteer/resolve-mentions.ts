import { countryOf, divisionOf, liesIn } from "./code-tree.ts";
import type { Mention } from "./find-mentions.ts";
import { type Judgement, judgeMention } from "./judge-mention.ts";
import type { Reading } from "./reading.ts";
import { kindOfCode, type Sense, type SenseKind } from "./sense.ts";
import type { SourceHome } from "./source-home.ts";

/** A mention with the one code that it means here. */
export interface Resolved {
  readonly reading: Reading;
  readonly mention: Mention;
  readonly judgement: Judgement;
  readonly code: string;
  readonly kind: SenseKind;
  /** How far the choice is ahead of the next that is not in the same chain; 9 when there is no other. */
  readonly margin: number;
  /** Followed by the state or country it lies in: "Cambridge, Mass." */
  readonly qualifier?: Mention | undefined;
}

interface Candidate {
  readonly code: string;
  readonly sense: Sense;
}

interface Open {
  readonly reading: Reading;
  readonly mention: Mention;
  readonly judgement: Judgement;
  readonly candidates: readonly Candidate[];
  readonly qualifier: Mention | undefined;
}

/** Codes that the text names beyond doubt, with the weight of their best mention. */
type Anchors = ReadonlyMap<string, number>;

/** Resolves every mention of a story: qualifiers first, then what the clear ones say about the others, then the source. */
export function resolveMentions(readings: readonly Reading[], home: SourceHome | undefined): Resolved[] {
  const open = readings.flatMap((reading) => openMentions(reading, home));
  const anchors = findAnchors(open);
  const chosen = new Map<string, string>();
  return open.flatMap((one) => {
    const resolved = resolve(one, anchors, home, chosen.get(one.mention.key));
    if (resolved === undefined) return [];
    if (!chosen.has(one.mention.key)) chosen.set(one.mention.key, resolved.code);
    return [resolved];
  });
}

function openMentions(reading: Reading, home: SourceHome | undefined): Open[] {
  const open: Open[] = [];
  for (let at = 0; at < reading.mentions.length; at++) {
    const mention = reading.mentions[at];
    if (mention === undefined || mention.senses[0]?.kind === "other") continue;
    const qualifier = qualifierOf(reading, mention, reading.mentions[at + 1]);
    const judgement = judgeMention(reading, mention);
    const candidates = candidatesOf(reading, mention, judgement, qualifier, home);
    if (candidates.length > 0) open.push({ reading, mention, judgement, candidates, qualifier });
    if (qualifier !== undefined) at++;
  }
  return open;
}

/** The next mention qualifies this one when only a comma parts them and one of its meanings holds one of this one's. */
function qualifierOf({ tokens }: Reading, mention: Mention, next: Mention | undefined): Mention | undefined {
  const token = next === undefined ? undefined : tokens[next.first];
  if (next === undefined || token === undefined || next.first !== mention.last + 1) return undefined;
  if (token.gap !== "comma" && token.gap !== "bracket" && !(token.gap === "space" && isPlaceWithCode(next))) return undefined;
  const holds = mention.senses.some(({ codes, kind }) =>
    kind !== "institution" && codes.some((code) => next.senses.some((sense) => isArea(sense.kind) && sense.codes.some((area) => code !== area && liesIn(code, area)))),
  );
  return holds ? next : undefined;
}

function isPlaceWithCode({ senses }: Mention): boolean {
  return senses.some(({ kind }) => kind === "postal" || kind === "abbreviation");
}

function isArea(kind: SenseKind): boolean {
  return kind === "subdivision" || kind === "country" || kind === "abbreviation" || kind === "postal" || kind === "nickname" || kind === "metonym" || kind === "city" || kind === "county";
}

function candidatesOf(
  reading: Reading,
  mention: Mention,
  judgement: Judgement,
  qualifier: Mention | undefined,
  home: SourceHome | undefined,
): Candidate[] {
  const isNear = (code: string) => home !== undefined && divisionOf(home.code) !== undefined && divisionOf(code) === divisionOf(home.code);
  return mention.senses.flatMap((sense) =>
    sense.codes.flatMap((code) => {
      if (qualifier !== undefined && !qualifies(code, qualifier)) return [];
      if (qualifier === undefined && sense.kind === "postal" && !isUsablePostal(sense, code, judgement, home)) return [];
      if (qualifier === undefined && sense.isOrdinary && sense.size < 5.6 && !isSurelyName(reading, mention, judgement, isNear(code))) return [];
      return [{ code, sense }];
    }),
  );
}

function qualifies(code: string, qualifier: Mention): boolean {
  return qualifier.senses.some((sense) => sense.codes.some((area) => code !== area && liesIn(code, area)));
}

// Postal codes that are other things too; alone they count only at home.
const OTHER_ACRONYMS = new Set("ID AR VA MS IN OR ME OK HI OH PA MA MD CO DE LA AL CA CT PR MP GU AS VI SC NT SA ON".split(" "));

function isUsablePostal({ codes }: Sense, code: string, { role, cue }: Judgement, home: SourceHome | undefined): boolean {
  if (home !== undefined && divisionOf(home.code) === code) return role === "governs" || codes.length === 1;
  const isAtHome = home !== undefined && countryOf(home.code) === countryOf(code) && !home.code.includes("-");
  const isGoverning = role === "governs" && (cue === undefined || cue.weight >= 2);
  if (!isGoverning) return false;
  return OTHER_ACRONYMS.has(code.slice(3)) ? isAtHome && cue !== undefined && cue.level === "subdivision" : isAtHome || home?.reach !== "local";
}

/** A place whose name is a word: only beside a word of government, or capitalised where a word would not be. */
function isSurelyName(reading: Reading, { first, last }: Mention, { role, cue, isPartOfName }: Judgement, isNear: boolean): boolean {
  if (role === "dateline") return true;
  const isCapitalWithin = reading.lettering === "sentence" && isWithinSentence(reading, first) && reading.tokens[last]?.shape === "capital";
  if (role === "governs" && cue !== undefined && (cue.level === "city" || cue.level === "county")) {
    return cue.weight >= 2 || isNear || isCapitalWithin;
  }
  return isCapitalWithin && isPartOfName !== true && (role !== "topic" || isNear);
}

function isWithinSentence({ tokens }: Reading, first: number): boolean {
  const before = tokens[first - 1];
  return before !== undefined && before.sentence === tokens[first]?.sentence && tokens[first]?.gap !== "bracket";
}

/** Codes of mentions that can mean only one thing, or one of places in one country. */
function findAnchors(open: readonly Open[]): Anchors {
  const anchors = new Map<string, number>();
  const note = (code: string | undefined, weight: number) => {
    if (code !== undefined) anchors.set(code, Math.max(anchors.get(code) ?? 0, weight));
  };
  for (const { candidates, reading, judgement, qualifier } of open) {
    if (judgement.role === "person") continue;
    const weight = reading.weight * (judgement.role === "origin" || judgement.role === "object" ? 0.5 : 1);
    const first = candidates[0]?.code ?? "";
    const isClear = qualifier !== undefined || candidates.length === 1 || candidates.every(({ code }) => liesIn(code, first) || liesIn(first, code));
    if (isClear) note(first, weight);
    if (isClear) note(divisionOf(first), weight);
    if (isClear || candidates.every(({ code }) => countryOf(code) === countryOf(first))) note(countryOf(first), weight * 0.8);
  }
  return anchors;
}

function resolve(open: Open, anchors: Anchors, home: SourceHome | undefined, before: string | undefined): Resolved | undefined {
  const { reading, mention, judgement, candidates, qualifier } = open;
  const ranked = candidates
    .map((candidate) => ({ ...candidate, score: scoreOf(candidate, open, anchors, home) + (candidate.code === before ? 3 : 0) }))
    .sort((one, other) => other.score - one.score);
  const [best] = ranked;
  if (best === undefined) return undefined;
  const rival = ranked.find(({ code }) => !liesIn(code, best.code) && !liesIn(best.code, code));
  const margin = rival === undefined ? 9 : best.score - rival.score;
  if (best.sense.kind === "institution" && margin < 0.3) return undefined;
  const kind = best.sense.kind === "metonym" && kindOfCode(best.code) === "city" ? "nickname" : best.sense.kind;
  return { reading, mention, judgement, code: best.code, kind, margin, qualifier };
}

function scoreOf({ code, sense }: Candidate, open: Open, anchors: Anchors, home: SourceHome | undefined): number {
  const size = sense.kind === "institution" ? 8 : sense.kind === "metonym" ? sizeOfMetonym(open) : sense.size;
  return size + levelBonus(code, sense, open) + anchorBonus(code, anchors) + homeBonus(code, home);
}

// Capitals whose name alone mostly means the government.
const MOSTLY_METONYMS = new Set(
  "washington brussels beijing moscow tehran pyongyang ottawa canberra islamabad ankara hanoi riyadh damascus caracas havana minsk new delhi".split(" "),
);

function sizeOfMetonym({ mention, judgement, candidates }: Open): number {
  if (candidates.length === 1) return 8;
  const hasVerb = judgement.hasVerb === true;
  if (MOSTLY_METONYMS.has(mention.key) || mention.key === "new delhi") return hasVerb ? 8.4 : 8.1;
  return hasVerb ? 5.5 : 4;
}

function levelBonus(code: string, sense: Sense, { judgement, candidates }: Open): number {
  const { level, role, cue } = judgement;
  const kind = kindOfCode(code);
  const hasRival = candidates.length > 1;
  if (!hasRival) return 0;
  if (role === "venue" || role === "dateline") return kind === "city" ? 0.5 : sense.kind === "metonym" ? -0.6 : -0.5;
  if (role !== "governs" || level === undefined) return 0;
  const where = cue === undefined || cue.countries.length === 0 ? 0 : cue.countries.includes(countryOf(code)) ? 0.7 : -0.4;
  if (level === "city") return where + (kind === "city" ? 1.2 : kind === "subdivision" && sense.size > 6 ? -0.6 : -1);
  if (level === "county") return where + (kind === "county" ? 1.5 : -0.2);
  if (level === "subdivision") return where + (kind === "subdivision" ? 1.2 : -0.8);
  return where + (kind === "country" || kind === "union" ? 0.8 : 0);
}

function anchorBonus(code: string, anchors: Anchors): number {
  let bonus = 0;
  const division = divisionOf(code);
  for (const [area, weight] of anchors) {
    if (area !== code && area === division) bonus = Math.max(bonus, 1 + 1.8 * weight);
    else if (area === countryOf(code) && area !== code) bonus = Math.max(bonus, 0.3 + 0.9 * weight);
    else if (area !== code && liesIn(area, code)) bonus = Math.max(bonus, 1 + 1.2 * weight);
  }
  return bonus;
}

function homeBonus(code: string, home: SourceHome | undefined): number {
  if (home === undefined || home.reach === "global" || countryOf(code) !== countryOf(home.code)) return 0;
  if (code === home.code && code.includes("/")) return 3.8;
  const division = divisionOf(home.code);
  if (division !== undefined && divisionOf(code) === division) return 2.4;
  return 0.8;
}
