import {
  CLAUSE_WORDS,
  COLLEGE_WORDS,
  COURT_WORDS,
  LAW_WORDS,
  OBJECT_WORDS,
  VENUE_WORDS,
} from "./context-words.ts";
import { STRONG_CUE } from "./cues.ts";
import type { Mention } from "./find-mentions.ts";
import type { Judgement } from "./judgement.ts";
import { cueIn, isCourtIn, isSharedOffice } from "./public-bodies.ts";
import type { Reading } from "./reading.ts";
import type { Sense } from "./sense.ts";
import { tableWords } from "./table-rows.ts";
import { holdsWord } from "./word-span.ts";

const JOINTS = /^(?:of|in|for|at|across|the|de|di|do|da|du|von|en)$/;
const LEGISLATORS =
  /^(?:democrat|republican|senator|lawmaker|congressman|congresswoman|democrats|republicans)$/;
const REACH = 3;
const COURTS_BEFORE = tableWords(
  "landgericht oberlandesgericht verwaltungsgericht amtsgericht tribunal juzgado rechtbank",
);

/** Judges a mention by the words before it: "police in | Delhi", "banned by | Italy", "exports to | China". */
export function judgeByWordsBefore(reading: Reading, mention: Mention): Judgement | undefined {
  const { tokens } = reading;
  const { first, last } = mention;
  const before = tokens[first - 1];
  if (before === undefined || before.sentence !== tokens[first]?.sentence) return undefined;
  const { word } = before;
  const second = tokens[first - 2]?.word ?? "";
  if (COLLEGE_WORDS.has(second) && /^(?:of|at)$/.test(word)) return { role: "college" };
  if (LEGISLATORS.test(second) && /^(?:of|from)$/.test(word)) return { role: "member" };
  const joint = word === "the" ? first - 2 : first - 1;
  const body = JOINTS.test(word)
    ? bodyBefore(reading, joint, mention.senses)
    : adjacentBody(reading, first - 1);
  if (body !== undefined) return body;
  if (word === "by") return { role: "governs" };
  if (VENUE_WORDS.has(word)) return { role: "venue" };
  return OBJECT_WORDS.has(word) && tokens[last]?.isPossessive !== true ? { role: "object" } : undefined;
}

/** "Police in Delhi", "the government of India", "mayor of London". */
function bodyBefore(reading: Reading, joint: number, senses: readonly Sense[]): Judgement | undefined {
  const { tokens } = reading;
  const sentence = tokens[joint]?.sentence;
  for (let at = joint - 1; at >= Math.max(0, joint - REACH); at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return undefined;
    const body = bodyEndingAt(reading, at, senses, at === joint - 1);
    if (body !== undefined) return body;
    if (CLAUSE_WORDS.has(token.word)) return undefined;
  }
  return undefined;
}

function bodyEndingAt(
  reading: Reading,
  at: number,
  senses: readonly Sense[],
  isNext: boolean,
): Judgement | undefined {
  const { tokens, cues, mentions } = reading;
  const office = mentions.find(({ last }) => last === at);
  if (isNext && office !== undefined && isSharedOffice(office)) {
    return { role: "governs", cue: cueIn(reading, office) };
  }
  const cue = cues.find((one) => holdsWord(one, at) && one.weight >= STRONG_CUE);
  if (cue !== undefined) {
    // "A federal judge in Seattle" is no judge of Seattle's.
    const isForeign = cue.level === "country" && !senses.some(isNational);
    const isCourt = isCourtIn(reading, cue);
    return isForeign ? { role: "venue", isCourt } : { role: "governs", level: cue.level, cue, isCourt };
  }
  const word = tokens[at]?.word ?? "";
  return isNext && (LAW_WORDS.has(word) || COURT_WORDS.has(word))
    ? { role: "governs", isCourt: COURT_WORDS.has(word) }
    : undefined;
}

function isNational({ kind, codes }: Sense): boolean {
  return kind === "metonym" || codes[0]?.length === 2;
}

/** "State Wisconsin" is not written; "prefeitura São Paulo" and "Gemeente Amsterdam" are. */
function adjacentBody({ cues, tokens }: Reading, at: number): Judgement | undefined {
  const cue = cues.find(({ last, weight }) => last === at && weight >= 4);
  if (cue !== undefined) return { role: "governs", level: cue.level, cue };
  // "Landgericht Hamburg": a court that sits there.
  return COURTS_BEFORE.has(tokens[at]?.word ?? "") ? { role: "governs", isCourt: true } : undefined;
}
