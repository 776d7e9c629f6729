import { isDateline } from "./datelines.ts";
import type { Mention } from "./find-mentions.ts";
import type { Judgement } from "./judgement.ts";
import { isPartOfLongerName } from "./longer-names.ts";
import { isPersonName } from "./person-names.ts";
import type { Reading } from "./reading.ts";
import { tableWords } from "./table-rows.ts";
import type { Token } from "./tokenise.ts";
import { judgeByWordsAfter } from "./words-after.ts";
import { judgeByWordsBefore } from "./words-before.ts";

const SPOKEN_OF = tableWords("fake about like on of deepfake ai");
const LANGUAGE_WORDS = tableWords("in into speak speaks spoken fluent flawless perfect from to translated");

/** Judges what a mention does in its sentence; the qualifier is the state or country named with it. */
export function judgeMention(reading: Reading, mention: Mention, qualifier: Mention | undefined): Judgement {
  const [sense] = mention.senses;
  if (sense?.kind === "person" && isSpokenOf(reading, mention)) return { role: "object" };
  if (sense?.kind === "institution" || sense?.kind === "person") return roleOfBody(reading, mention);
  if (isPersonName(reading, mention)) {
    return { role: mention.senses.some(({ kind }) => kind === "surname") ? "governs" : "person" };
  }
  if (isDateline(reading, mention)) return { role: "dateline" };
  if (isPartyTag(reading, mention)) return { role: "member" };
  if (sense?.kind === "demonym" && isLanguage(reading, mention)) return { role: "origin" };
  const isPartOfName = isPartOfLongerName(reading, mention);
  const judged = judgeByWordsAfter(reading, mention, qualifier) ?? judgeByWordsBefore(reading, mention);
  if (judged === undefined) return { role: "topic", isPartOfName };
  return { ...judged, isPartOfName: isPartOfName && judged.role !== "governs" && judged.role !== "college" };
}

function roleOfBody(reading: Reading, mention: Mention): Judgement {
  return { role: isFormer(reading, mention) ? "origin" : "governs" };
}

const FORMER = tableWords("ex former one-time onetime");

/** "Ex-NSA chief", "former Obama aide": neither acts any more. */
function isFormer({ tokens }: Reading, { first }: Mention): boolean {
  const before = tokens[first - 1];
  return before !== undefined && before.sentence === tokens[first]?.sentence && FORMER.has(before.word);
}

/** "D-Mass.", "R-Texas": the home of a legislator. */
function isPartyTag({ tokens }: Reading, { first }: Mention): boolean {
  const before = tokens[first - 1];
  if (before === undefined || before.shape === "lower" || tokens[first]?.gap !== "hyphen") return false;
  return /^(?:d|r|i|dem|rep|gop)$/.test(before.word);
}

/** "A video of Obama", "fake Obama": spoken of, not acting. */
function isSpokenOf({ tokens }: Reading, { first, last }: Mention): boolean {
  const before = tokens[first - 1];
  if (before === undefined || before.sentence !== tokens[first]?.sentence) return false;
  return tokens[last]?.isPossessive !== true && SPOKEN_OF.has(before.word);
}

/** "Arrives in French, German and Japanese": a language, and so are those of its row. */
function isLanguage({ tokens }: Reading, { first, last }: Mention): boolean {
  let at = first - 1;
  while (tokens[at]?.word === "and" || (tokens[at]?.shape === "capital" && isJoint(tokens[at + 1]))) at--;
  const after = tokens[last + 1];
  const isAlone =
    after === undefined ||
    after.sentence !== tokens[last]?.sentence ||
    after.gap === "comma" ||
    after.word === "and";
  return (
    isAlone && LANGUAGE_WORDS.has(tokens[at]?.word ?? "") && tokens[at]?.sentence === tokens[first]?.sentence
  );
}

function isJoint(token: Token | undefined): boolean {
  return token?.gap === "comma" || token?.word === "and";
}
