import { FEATURES } from "../../../src/gazetteer/candidate-features.ts";
import { rateCodes } from "../../../src/gazetteer/choose-codes.ts";
import { gatherGrounds } from "../../../src/gazetteer/gather-grounds.ts";
import { inferJurisdictions } from "../../../src/gazetteer/infer-jurisdictions.ts";
import { readCoverage, readStory } from "../../../src/gazetteer/reading.ts";
import { homeOfSource } from "../../../src/gazetteer/source-home.ts";
import type { RelatedText, SourceText, StoryText } from "../../../src/gazetteer/story-text.ts";
import type { InferredJurisdiction, RunnerUp } from "../../../src/gazetteer/verdict.ts";
import { LEANING_FEATURES } from "../../../src/gazetteer/word-leanings.ts";

/** A line of `dev.jsonl` or `written.jsonl`. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly excerpt?: string;
  readonly provider?: SourceText;
  readonly related?: readonly (RelatedText & { readonly provider?: SourceText })[];
}

/** Writes what the gazetteer says of a story: its codes with the words that speak for each, and what came near. */
export function answerOf(story: Story): string {
  const { status, jurisdictions, runnersUp } = inferJurisdictions(textOf(story));
  return [status, ...jurisdictions.map(lineOfCode), ...runnersUp.map(lineOfRunnerUp)].join("\n");
}

function lineOfCode({ code, name, level, confidence, basis }: InferredJurisdiction): string {
  const words = basis.map(({ text, field, start, end, kind }) => `${kind} ${field} ${start}-${end} ${text}`);
  return [`${code} ${confidence} ${level} ${name}`, ...words.map((line) => `  ${line}`)].join("\n");
}

function lineOfRunnerUp({ code, confidence, reason }: RunnerUp): string {
  return `${code} ${confidence}, but ${reason}`;
}

// How the words lean is fitted: the signs are what the rules see, whatever is made of it.
const OF_RULES = FEATURES.slice(0, -LEANING_FEATURES.length);

/** Writes what the rules see for and against each code that a story speaks of, before anything weighs it. */
export function signsOf(story: Story): string {
  const text = textOf(story);
  const readings = [...readStory(text), ...readCoverage(text)];
  const rated = rateCodes(gatherGrounds(readings, homeOfSource(text.source, {})));
  return rated.map(({ candidate, features }) => `${candidate.code}: ${written(features)}`).join("\n");
}

function written(features: readonly number[]): string {
  const seen = OF_RULES.map((name, at) => [name, Math.round((features[at] ?? 0) * 1000) / 1000] as const);
  return seen.flatMap(([name, value]) => (value === 0 ? [] : [`${name} ${value}`])).join(", ");
}

function textOf({ title, excerpt, provider, related }: Story): StoryText {
  return {
    title,
    excerpt,
    source: provider,
    related: related?.map((one) => ({ title: one.title, excerpt: one.excerpt, source: one.provider })),
  };
}
