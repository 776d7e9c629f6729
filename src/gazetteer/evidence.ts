import type { Choice } from "./choose-codes.ts";
import type { StoryText } from "./story-text.ts";
import type { Evidence } from "./verdict.ts";
import type { Voice } from "./weigh-evidence.ts";

const MOST = 6;

/** Gives what speaks for a choice, the strongest first. */
export function evidenceOf({ voices }: Choice, story: StoryText): Evidence[] {
  const sorted = [...voices].sort((one, other) => other.weight - one.weight);
  return sorted.slice(0, MOST).flatMap((voice) => spansOf(voice, story));
}

function spansOf({ resolved, kind }: Voice, story: StoryText): Evidence[] {
  if (resolved === undefined) {
    const text = story.source?.domain ?? story.source?.name ?? "";
    return text === "" ? [] : [{ text, field: "source", start: 0, end: text.length, kind }];
  }
  const { reading, mention, qualifier } = resolved;
  const start = reading.tokens[mention.first]?.start ?? 0;
  const end = reading.tokens[mention.last]?.end ?? start;
  const own: Evidence = { text: reading.text.slice(start, end), field: reading.field, start, end, kind };
  if (qualifier === undefined) return [own];
  const from = reading.tokens[qualifier.first]?.start ?? end;
  const to = reading.tokens[qualifier.last]?.end ?? from;
  return [
    own,
    { text: reading.text.slice(from, to), field: reading.field, start: from, end: to, kind: "qualifier" },
  ];
}
