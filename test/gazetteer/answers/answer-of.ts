import { FEATURES } from "../../../src/gazetteer/candidate-features.ts";
import { rateCodes } from "../../../src/gazetteer/choose-codes.ts";
import { gatherGrounds } from "../../../src/gazetteer/gather-grounds.ts";
import { inferJurisdictions } from "../../../src/gazetteer/infer-jurisdictions.ts";
import type { Judgement } from "../../../src/gazetteer/judgement.ts";
import { type Reading, readCoverage, readStory } from "../../../src/gazetteer/reading.ts";
import type { Resolved } from "../../../src/gazetteer/resolve-mentions.ts";
import { homeOfSource } from "../../../src/gazetteer/source-home.ts";
import type { RelatedText, SourceText, StoryText } from "../../../src/gazetteer/story-text.ts";
import type { InferredJurisdiction, RunnerUp } from "../../../src/gazetteer/verdict.ts";
import type { Voice } from "../../../src/gazetteer/voice.ts";
import { LEANING_FEATURES } from "../../../src/gazetteer/word-leanings.ts";
import type { WordSpan } from "../../../src/gazetteer/word-span.ts";

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
  return `${code} ${rounded(confidence)}, but ${reason}`;
}

/** Writes what the rules see in a story, before anything weighs it: each name with what it does, each public body. */
export function signsOf(story: Story): string {
  const text = textOf(story);
  const home = homeOfSource(text.source, {});
  const readings = [...readStory(text), ...readCoverage(text)];
  const { voices, signs, tenor } = gatherGrounds(readings, home);
  const tone = Object.entries({ ...signs, ...tenor }).flatMap(([name, value]) =>
    value === 0 ? [] : [`${name} ${rounded(Number(value))}`],
  );
  return [
    `${home?.code ?? "nowhere"} ${home?.reach ?? ""}: ${tone.join(", ")}`,
    ...voices.map(lineOfVoice),
  ].join("\n");
}

/** Writes the features by which each code of a story is weighed, but for how its words lean, which is fitted too. */
export function featuresOf(story: Story): string {
  const text = textOf(story);
  const readings = [...readStory(text), ...readCoverage(text)];
  const rated = rateCodes(gatherGrounds(readings, homeOfSource(text.source, {})));
  if (rated.length === 0) return "no code";
  return rated.map(({ candidate, features }) => `${candidate.code}: ${named(features)}`).join("\n");
}

function named(features: readonly number[]): string {
  return FEATURES.slice(0, -LEANING_FEATURES.length)
    .flatMap((name, at) => (features[at] ? [`${name} ${rounded(features[at])}`] : []))
    .join(", ");
}

function lineOfVoice({ code, weight, role, kind, resolved, words, isAlone }: Voice): string {
  const said = [code, rounded(weight), role, kind, ...(isAlone === true ? ["alone"] : [])].join(" ");
  if (words !== undefined) return `${said}: ${wordsOf(words.reading, words)}`;
  if (resolved === undefined) return said;
  const { reading, mention, judgement } = resolved;
  return `${said}: ${reading.field} ${wordsOf(reading, mention)}; ${[...does(judgement, reading), ...means(resolved)].join(", ")}`;
}

function does({ level, cue, isCourt, hasVerb, isPartOfName, row }: Judgement, reading: Reading): string[] {
  return [
    ...(level === undefined ? [] : [level]),
    ...(cue === undefined ? [] : [`by ${wordsOf(reading, cue)}`]),
    ...(isCourt === true ? ["court"] : []),
    ...(hasVerb === true ? ["acts"] : []),
    ...(isPartOfName === true ? ["part of a name"] : []),
    ...(row === undefined ? [] : [`row ${row}`]),
  ];
}

function means({ reading, qualifier, margin, hasSupport, isShared, nature, size }: Resolved): string[] {
  return [
    ...(qualifier === undefined ? [] : [`of ${wordsOf(reading, qualifier)}`]),
    ...(hasSupport ? ["supported"] : []),
    ...(isShared === true ? ["shared"] : []),
    ...(nature === undefined ? [] : [nature]),
    `size ${rounded(size)}`,
    `ahead by ${rounded(margin)}`,
  ];
}

function wordsOf({ text, tokens }: Reading, { first, last }: WordSpan): string {
  return text.slice(tokens[first]?.start, tokens[last]?.end);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function textOf({ title, excerpt, provider, related }: Story): StoryText {
  return {
    title,
    excerpt,
    source: provider,
    related: related?.map((one) => ({ title: one.title, excerpt: one.excerpt, source: one.provider })),
  };
}
