import { isDateline } from "./datelines.ts";
import type { Mention } from "./find-mentions.ts";
import type { Judgement } from "./judgement.ts";
import { isPartOfLongerName } from "./longer-names.ts";
import { isPersonName } from "./person-names.ts";
import type { Reading } from "./reading.ts";
import { judgeByWordsAfter } from "./words-after.ts";
import { judgeByWordsBefore } from "./words-before.ts";

/** Judges what a mention does in its sentence. */
export function judgeMention(reading: Reading, mention: Mention): Judgement {
  const [sense] = mention.senses;
  if (sense?.kind === "institution" || sense?.kind === "person") return { role: "governs" };
  if (isPersonName(reading, mention)) {
    return { role: mention.senses.some(({ kind }) => kind === "surname") ? "governs" : "person" };
  }
  if (isDateline(reading, mention)) return { role: "dateline" };
  if (isPartyTag(reading, mention)) return { role: "member" };
  const isPartOfName = isPartOfLongerName(reading, mention);
  const judged = judgeByWordsAfter(reading, mention) ?? judgeByWordsBefore(reading, mention);
  if (judged === undefined) return { role: "topic", isPartOfName };
  return { ...judged, isPartOfName: isPartOfName && judged.role !== "governs" && judged.role !== "college" };
}

/** "D-Mass.", "R-Texas": the home of a legislator. */
function isPartyTag({ tokens }: Reading, { first }: Mention): boolean {
  const before = tokens[first - 1];
  if (before === undefined || before.shape === "lower" || tokens[first]?.gap !== "hyphen") return false;
  return /^(?:d|r|i|dem|rep|gop)$/.test(before.word);
}
