import type { Choice } from "./choose-codes.ts";
import type { StoryText } from "./story-text.ts";
import type { Evidence, EvidenceKind } from "./verdict.ts";
import type { Voice } from "./voice.ts";

const MOST = 6;

/** Gives what speaks for a choice, the strongest first, each once though it may count for several reasons. */
export function evidenceOf({ voices }: Choice, story: StoryText): Evidence[] {
  const sorted = [...voices].sort((one, other) => other.weight - one.weight);
  const spans = sorted.slice(0, MOST).flatMap((voice) => spansOf(voice, story));
  return spans.filter((span, at) => spans.findIndex((other) => areSame(span, other)) === at);
}

function areSame(one: Evidence, other: Evidence): boolean {
  const isSameSpan = one.start === other.start && one.end === other.end && one.field === other.field;
  return isSameSpan && one.kind === other.kind && one.text === other.text;
}

function spansOf({ resolved, words, kind }: Voice, story: StoryText): Evidence[] {
  if (words !== undefined) return [spanOf(words, kind)];
  if (resolved === undefined) {
    const text = story.source?.domain ?? story.source?.name ?? "";
    return text === "" ? [] : [{ text, field: "source", start: 0, end: text.length, kind }];
  }
  const { reading, mention, qualifier } = resolved;
  const own = spanOf({ reading, ...mention }, kind);
  return qualifier === undefined ? [own] : [own, spanOf({ reading, ...qualifier }, "qualifier")];
}

function spanOf({ reading, first, last }: NonNullable<Voice["words"]>, kind: EvidenceKind): Evidence {
  const start = reading.tokens[first]?.start ?? 0;
  const end = reading.tokens[last]?.end ?? start;
  return { text: reading.text.slice(start, end), field: reading.field, start, end, kind };
}
