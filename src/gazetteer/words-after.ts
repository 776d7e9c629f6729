import {
  ACTIONS,
  CITY_WORDS,
  CLAUSE_WORDS,
  COLLEGE_WORDS,
  COURT_WORDS,
  DEPLOYMENT_WORDS,
  LAW_WORDS,
  OBJECT_WORDS,
  ORIGIN_WORDS,
  PERSON_WORDS,
  PRIVATE_WORDS,
  PRODUCT_WORDS,
  VENUE_WORDS,
} from "./context-words.ts";
import type { Mention } from "./find-mentions.ts";
import type { Judgement } from "./judgement.ts";
import { cueIn, isCourtIn, isSharedOffice } from "./public-bodies.ts";
import type { Reading } from "./reading.ts";
import type { Sense } from "./sense.ts";
import type { Token } from "./tokenise.ts";
import { holdsWord, overlaps } from "./word-span.ts";

const REACH = 4;

/** A word behind a mention, and how far behind. */
interface WordBehind {
  readonly reading: Reading;
  readonly mention: Mention;
  readonly at: number;
  readonly token: Token;
  readonly distance: number;
}

/** Judges a mention by the words behind it, the first that tells: "Texas | lawmakers", "Chinese AI camera | maker". */
export function judgeByWordsAfter(
  reading: Reading,
  mention: Mention,
  qualifier: Mention | undefined,
): Judgement | undefined {
  const { tokens } = reading;
  const sentence = tokens[mention.last]?.sentence;
  // "Madison, Wis., police": the state behind the place parts it from its words.
  const isQualified = qualifier !== undefined && qualifier.last > mention.last;
  const last = isQualified ? qualifier.last : mention.last;
  for (let distance = 1; distance <= REACH; distance++) {
    const at = last + distance;
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return undefined;
    if (isBreak(token) && !(isQualified && distance === 1 && token.gap === "comma")) return undefined;
    const judged = judgeWord({ reading, mention, at, token, distance });
    if (judged !== "nothing") return judged;
    if (CLAUSE_WORDS.has(token.word)) return undefined;
  }
  return undefined;
}

/** Gives what a word says, `nothing` to look at the next one, undefined when the search is over. */
function judgeWord(word: WordBehind): Judgement | "nothing" | undefined {
  const { reading, at, token, distance } = word;
  if (distance === 1 && token.gap === "hyphen" && ORIGIN_WORDS.has(token.word)) return { role: "origin" };
  if (distance === 1 && COLLEGE_WORDS.has(token.word) && token.shape !== "lower") return { role: "college" };
  if (distance === 1 && isStateCollege(word)) return { role: "college" };
  const other = reading.mentions.find(({ first }) => first === at);
  if (other !== undefined && isSharedOffice(other)) {
    // "Texas Supreme Court" is the state's own court; a court that only sits there is none of its bodies.
    return { role: "governs", level: "subdivision", cue: cueIn(reading, other) };
  }
  if (other !== undefined && distance > 1) return undefined;
  return judgeByThing(word) ?? judgeByBody(word) ?? judgeByVerb(word) ?? "nothing";
}

/** "Georgia State researchers": a university, unless a word of government follows ("Ohio State Police"). */
function isStateCollege({ reading, mention, at, token }: WordBehind): boolean {
  if (token.word !== "state" || token.shape === "lower" || token.gap !== "space") return false;
  if (!mention.senses.some(({ kind, codes }) => kind === "subdivision" && codes[0]?.startsWith("US-")))
    return false;
  const next = reading.tokens[at + 1];
  if (next === undefined || next.gap !== "space" || NAMED_WITH_STATE.has(mention.key)) return false;
  const isBody =
    LAW_WORDS.has(next.word) || reading.cues.some((cue) => overlaps(cue, { first: at, last: at + 1 }));
  return !isBody && !ACTIONS.has(next.word);
}

// To tell them from a city: "New York State", "Washington State".
const NAMED_WITH_STATE = new Set(["new york", "washington"]);

function judgeByThing({ mention: { senses }, token: { word } }: WordBehind): Judgement | undefined {
  const [sense] = senses;
  const isNational = sense?.kind === "demonym" || sense?.kind === "country";
  if (isNational && (PRODUCT_WORDS.has(word) || PERSON_WORDS.has(word))) return { role: "origin" };
  const isLocal = senses.some(({ kind }) => kind === "city" || kind === "subdivision");
  return isLocal && DEPLOYMENT_WORDS.has(word) ? { role: "governs", level: "city" } : undefined;
}

const SEATS = /^(?:senators?|sens?|reps?|congress(?:man|woman|men|ional)|representatives?)$/;

function isLocalSense({ kind, codes }: Sense): boolean {
  return kind !== "metonym" && codes[0] !== undefined && codes[0].length > 2;
}

function judgeByBody({ reading, mention, at, token: { word } }: WordBehind): Judgement | undefined {
  const isLaw = LAW_WORDS.has(word);
  const cue = reading.cues.find((one) => holdsWord(one, at) && (one.weight >= 2 || isLaw));
  if (cue !== undefined) {
    if (SEATS.test(word)) return { role: "member", cue };
    const isCourt = isCourtIn(reading, cue);
    // A "Delaware federal court" sits there and judges by the law of the land.
    const isForeign = isCourt && cue.level === "country" && mention.senses.every(isLocalSense);
    return { role: isForeign ? "venue" : "governs", level: cue.level, cue, isCourt };
  }
  if (PRIVATE_WORDS.has(word) && !isVerbStart(reading, at)) return { role: "origin" };
  if (!isLaw) return undefined;
  return {
    role: "governs",
    level: CITY_WORDS.has(word) ? "city" : undefined,
    isCourt: COURT_WORDS.has(word),
  };
}

/** "Start" is the first half of "start-up", or a verb. */
function isVerbStart({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.word === "start" && !/^ups?$/.test(tokens[at + 1]?.word ?? "");
}

function judgeByVerb({ reading, mention, token, distance }: WordBehind): Judgement | undefined {
  if (distance > 2 || !ACTIONS.has(token.word)) return undefined;
  const before = reading.tokens[mention.first - 1]?.word ?? "";
  const isSubject = !VENUE_WORDS.has(before) && !OBJECT_WORDS.has(before) && before !== "by";
  return isSubject ? { role: "governs", hasVerb: true } : undefined;
}

function isBreak({ gap }: Token): boolean {
  return gap === "comma" || gap === "dash" || gap === "bracket";
}
