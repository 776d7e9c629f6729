import { inferJurisdictions } from "../../../src/gazetteer/infer-jurisdictions.ts";
import type { RelatedText, SourceText, StoryText } from "../../../src/gazetteer/story-text.ts";
import type { InferredJurisdiction, RunnerUp } from "../../../src/gazetteer/verdict.ts";

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

function textOf({ title, excerpt, provider, related }: Story): StoryText {
  return {
    title,
    excerpt,
    source: provider,
    related: related?.map((one) => ({ title: one.title, excerpt: one.excerpt, source: one.provider })),
  };
}
