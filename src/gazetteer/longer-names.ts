import type { Mention } from "./find-mentions.ts";
import type { Reading } from "./reading.ts";
import { tableWords } from "./table-rows.ts";
import { isCapitalised } from "./tokenise.ts";
import { holdsWord } from "./word-span.ts";

const DIRECTIONS = tableWords(
  "north south east west central northern southern eastern western greater downtown upper lower inner mid the metro new",
);
const CALENDAR =
  tableWords(`monday tuesday wednesday thursday friday saturday sunday january february march april june
  july august september october november december`);

/** In sentence case a capitalised neighbour that is no word of government makes a longer name: "Austin Energy". */
export function isPartOfLongerName(reading: Reading, { first, last }: Mention): boolean {
  return reading.lettering === "sentence" && (isContinued(reading, last) || isBegunBefore(reading, first));
}

function isContinued(reading: Reading, last: number): boolean {
  const token = reading.tokens[last];
  const after = reading.tokens[last + 1];
  if (token === undefined || after === undefined || token.isPossessive) return false;
  return after.gap === "space" && isCapitalised(after) && !isKnown(reading, last + 1);
}

function isBegunBefore(reading: Reading, first: number): boolean {
  const { tokens } = reading;
  const before = tokens[first - 1];
  if (before === undefined || !isCapitalised(before) || tokens[first]?.gap !== "space") return false;
  const opensSentence = tokens[first - 2]?.sentence !== before.sentence;
  return !opensSentence && !isKnown(reading, first - 1) && !DIRECTIONS.has(before.word);
}

function isKnown({ tokens, cues, mentions }: Reading, at: number): boolean {
  const word = tokens[at]?.word ?? "";
  return (
    CALENDAR.has(word) ||
    cues.some((cue) => holdsWord(cue, at)) ||
    mentions.some((mention) => holdsWord(mention, at))
  );
}
