import {
  ACTIONS,
  CITY_WORDS,
  COLLEGE_WORDS,
  DEPLOYMENT_WORDS,
  LAW_WORDS,
  OBJECT_WORDS,
  ORIGIN_WORDS,
  PERSON_WORDS,
  PRIVATE_WORDS,
  PRODUCT_WORDS,
  VENUE_WORDS,
} from "./context-words.ts";
import type { Cue, CueLevel } from "./cues.ts";
import type { Mention } from "./find-mentions.ts";
import { isPersonName } from "./person-names.ts";
import type { Reading } from "./reading.ts";
import type { Sense } from "./sense.ts";
import type { Token } from "./tokenise.ts";

/**
 * What a place does in its sentence. `governs`: a public body, a law, or the place acts. `topic`: it is named, no
 * more. `venue`: something happens there. `object`: something is aimed at it. `origin`: somebody comes from there.
 * `member`: a legislator's home. `college`: a university's name.
 */
export type Role =
  | "governs"
  | "topic"
  | "venue"
  | "object"
  | "origin"
  | "member"
  | "college"
  | "person"
  | "dateline";

export interface Judgement {
  readonly role: Role;
  /** Level of the public body named with it. */
  readonly level?: CueLevel | undefined;
  readonly cue?: Cue | undefined;
  /** Acts by a verb of its own ("Beijing tightens"), as a capital does that stands for its government. */
  readonly hasVerb?: boolean;
  /** Another capitalised word follows or precedes: perhaps part of a longer name. */
  readonly isPartOfName?: boolean;
  /** One of several that are named side by side: "Texas and Florida". */
  readonly isCoordinated?: boolean;
  /** The mentions of one row have one number. */
  readonly row?: number;
}

const REACH = 4;
const STOPS = new Set(
  "of for in to on by with as and that over after but who which at from or nor than when while amid if because the a an".split(
    " ",
  ),
);

/** Judges what a mention does in its sentence. */
export function judgeMention(reading: Reading, mention: Mention): Judgement {
  const { tokens } = reading;
  if (mention.senses[0]?.kind === "institution" || mention.senses[0]?.kind === "person")
    return { role: "governs" };
  if (isPersonName(reading, mention))
    return { role: mention.senses.some(({ kind }) => kind === "surname") ? "governs" : "person" };
  if (isDateline(reading, mention)) return { role: "dateline" };
  if (isPartyTag(tokens, mention.first)) return { role: "member" };
  const isPartOfName = isPartOfLongerName(reading, mention);
  const judged = fromWordsAfter(reading, mention) ?? fromWordsBefore(reading, mention);
  if (judged === undefined) return { role: "topic", isPartOfName };
  return { ...judged, isPartOfName: isPartOfName && judged.role !== "governs" && judged.role !== "college" };
}

function fromWordsAfter(reading: Reading, { last, first, senses }: Mention): Judgement | undefined {
  const { tokens } = reading;
  const isLocal = senses.some(({ kind }) => kind === "city" || kind === "subdivision");
  const isNational = senses[0]?.kind === "demonym" || senses[0]?.kind === "country";
  const sentence = tokens[last]?.sentence;
  for (let at = last + 1; at <= last + REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || isBreak(token)) return undefined;
    const distance = at - last;
    if (distance === 1 && token.gap === "hyphen" && ORIGIN_WORDS.has(token.word)) return { role: "origin" };
    if (distance === 1 && COLLEGE_WORDS.has(token.word) && token.shape !== "lower")
      return { role: "college" };
    const other = reading.mentions.find((mention) => mention.first === at);
    if (other !== undefined && isSharedOffice(other)) return { role: "governs", level: "subdivision" };
    if (distance > 1 && other !== undefined) return undefined;
    if (isNational && (PRODUCT_WORDS.has(token.word) || PERSON_WORDS.has(token.word)))
      return { role: "origin" };
    if (isLocal && DEPLOYMENT_WORDS.has(token.word)) return { role: "governs", level: "city" };
    const judged = judgeWord(reading, at, distance, tokens[first - 1]);
    if (judged !== undefined) return judged;
    if (STOPS.has(token.word)) return undefined;
  }
  return undefined;
}

/** True for a body that many governments have: "Supreme Court" after "Texas" is that of Texas. */
export function isSharedOffice({ senses }: Mention): boolean {
  return senses[0]?.kind === "institution" && senses[0].codes.length > 2;
}

function judgeWord(
  reading: Reading,
  at: number,
  distance: number,
  before: Token | undefined,
): Judgement | undefined {
  const token = reading.tokens[at];
  if (token === undefined) return undefined;
  const isLaw = LAW_WORDS.has(token.word);
  const cue = reading.cues.find(
    ({ first, last, weight }) => first <= at && at <= last && (weight >= 2 || isLaw),
  );
  if (cue !== undefined) {
    const isSeat = /^(?:senators?|sens?|reps?|congress(?:man|woman|men|ional)|representatives?)$/.test(
      token.word,
    );
    return isSeat ? { role: "member", cue } : { role: "governs", level: cue.level, cue };
  }
  const isStart = token.word === "start" && !/^ups?$/.test(reading.tokens[at + 1]?.word ?? "");
  if (PRIVATE_WORDS.has(token.word) && !isStart) return { role: "origin" };
  if (isLaw) return { role: "governs", level: CITY_WORDS.has(token.word) ? "city" : undefined };
  const isSubject =
    before === undefined ||
    !(VENUE_WORDS.has(before.word) || OBJECT_WORDS.has(before.word) || before.word === "by");
  if (distance <= 2 && isSubject && ACTIONS.has(token.word)) return { role: "governs", hasVerb: true };
  return undefined;
}

function fromWordsBefore(reading: Reading, { first, last, senses }: Mention): Judgement | undefined {
  const { tokens } = reading;
  const before = tokens[first - 1];
  const token = tokens[first];
  if (before === undefined || token === undefined || before.sentence !== token.sentence) return undefined;
  if (COLLEGE_WORDS.has(tokens[first - 2]?.word ?? "") && /^(?:of|at)$/.test(before.word))
    return { role: "college" };
  if (/^(?:of|from)$/.test(before.word) && isLegislator(tokens, first - 1)) return { role: "member" };
  const joins = /^(?:of|in|for|at|across|the|de|di|do|da|du|von|en)$/.test(before.word);
  const nearby = joins
    ? bodyBefore(reading, before.word === "the" ? first - 2 : first - 1, senses)
    : adjacentBody(reading, first - 1);
  if (nearby !== undefined) return nearby;
  if (before.word === "by") return { role: "governs" };
  if (VENUE_WORDS.has(before.word)) return { role: "venue" };
  if (OBJECT_WORDS.has(before.word))
    return tokens[last]?.isPossessive === true ? undefined : { role: "object" };
  return undefined;
}

/** "Police in Delhi", "the government of India", "mayor of London". */
function bodyBefore(reading: Reading, joint: number, senses: readonly Sense[]): Judgement | undefined {
  const { tokens, cues } = reading;
  const sentence = tokens[joint]?.sentence;
  for (let at = joint - 1; at >= Math.max(0, joint - 3); at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return undefined;
    const office = reading.mentions.find((mention) => mention.last === at);
    if (office !== undefined && at === joint - 1 && isSharedOffice(office)) return { role: "governs" };
    const cue = cues.find(({ first, last, weight }) => first <= at && at <= last && weight >= 3);
    // "A federal judge in Seattle" is no judge of Seattle's.
    const isCapital = senses.some(
      ({ kind, codes }) => kind === "metonym" || kind === "country" || codes[0]?.length === 2,
    );
    if (cue !== undefined && cue.level === "country" && !isCapital) return { role: "venue" };
    if (cue !== undefined) return { role: "governs", level: cue.level, cue };
    if (LAW_WORDS.has(token.word) && at === joint - 1) return { role: "governs" };
    if (STOPS.has(token.word)) return undefined;
  }
  return undefined;
}

/** "Gov. California" is not written; "City of Detroit", "Mayor of", "state Wisconsin" and "prefeitura São Paulo" are. */
function adjacentBody({ cues }: Reading, at: number): Judgement | undefined {
  const cue = cues.find(({ last, weight }) => last === at && weight >= 4);
  return cue === undefined ? undefined : { role: "governs", level: cue.level, cue };
}

function isLegislator(tokens: readonly Token[], joint: number): boolean {
  const before = tokens[joint - 1];
  return (
    before !== undefined &&
    /^(?:democrat|republican|senator|lawmaker|congressman|congresswoman|democrats|republicans)$/.test(
      before.word,
    )
  );
}

/** "D-Mass.", "R-Texas": the home of a legislator. */
function isPartyTag(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return (
    before !== undefined &&
    /^(?:d|r|i|dem|rep|gop)$/.test(before.word) &&
    before.shape !== "lower" &&
    tokens[first]?.gap === "hyphen"
  );
}

const DATELINE =
  /^(?:,?\s*[A-Z][\p{L}.]{1,15}){0,2}(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?\s*(?:\((?:AP|Reuters|AFP|UPI|CN|KSTP|TNS|Bloomberg|CNN|ANI|PTI|Xinhua|[A-Z]{2,6})\)\s*[—–-]*|\s[—–]|\s?--|\s-)\s/u;

function isDateline({ text, tokens, field }: Reading, { first, last }: Mention): boolean {
  if (first > 0) return false;
  const end = tokens[last]?.end ?? 0;
  const isSpelt = DATELINE.test(text.slice(end, end + 70));
  return isSpelt && (!field.endsWith("title") || text.slice(0, end) === text.slice(0, end).toUpperCase());
}

/** In sentence case a capitalised neighbour that is no word of government makes a longer name: "Austin Energy". */
function isPartOfLongerName(reading: Reading, { first, last }: Mention): boolean {
  if (reading.lettering !== "sentence") return false;
  const after = reading.tokens[last + 1];
  const before = reading.tokens[first - 1];
  const isFollowed =
    after !== undefined &&
    after.gap === "space" &&
    isCapital(after) &&
    reading.tokens[last]?.isPossessive === false;
  if (isFollowed && !isKnown(reading, last + 1) && after.sentence === reading.tokens[last]?.sentence)
    return true;
  if (before === undefined || !isCapital(before) || reading.tokens[first]?.gap !== "space") return false;
  const opensSentence = first === 1 || reading.tokens[first - 2]?.sentence !== before.sentence;
  return !opensSentence && !isKnown(reading, first - 1) && !DIRECTIONS.has(before.word);
}

const DIRECTIONS = new Set(
  "north south east west central northern southern eastern western greater downtown upper lower inner mid the metro new".split(
    " ",
  ),
);
const CALENDAR = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december".split(
    " ",
  ),
);

function isKnown({ tokens, cues, mentions }: Reading, at: number): boolean {
  const word = tokens[at]?.word ?? "";
  return (
    LAW_WORDS.has(word) ||
    ACTIONS.has(word) ||
    CALENDAR.has(word) ||
    COLLEGE_WORDS.has(word) ||
    cues.some((cue) => cue.first <= at && at <= cue.last) ||
    mentions.some((mention) => mention.first <= at && at <= mention.last)
  );
}

function isCapital({ shape }: Token): boolean {
  return shape === "capital" || shape === "capitals";
}

function isBreak({ gap }: Token): boolean {
  return gap === "stop" || gap === "comma" || gap === "dash" || gap === "bracket";
}
