import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inferJurisdictions } from "../../src/gazetteer/infer-jurisdictions.ts";
import type { RelatedText, SourceText } from "../../src/gazetteer/story-text.ts";
import { type Example, type Score, scoreExamples } from "./evaluation/score.ts";

interface LabelledStory extends Example {
  readonly title: string;
  readonly excerpt?: string;
  readonly provider?: SourceText;
  readonly related?: readonly (RelatedText & { readonly provider?: SourceText })[];
}

function scoreOf(set: string): Score {
  const lines = readFileSync(new URL(`evaluation/${set}.jsonl`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  const stories = lines.map((line): LabelledStory => JSON.parse(line));
  const predictions = stories.map(({ id, title, excerpt, provider, related }) => ({
    id,
    ...inferJurisdictions({
      title,
      excerpt,
      source: provider,
      related: related?.map((one) => ({ title: one.title, excerpt: one.excerpt, source: one.provider })),
    }),
  }));
  return scoreExamples(stories, predictions);
}

describe.each(["test", "fresh"])("the stories of %s, which nothing is fitted to", (set) => {
  let known: Score | undefined;
  const score = () => {
    known ??= scoreOf(set);
    return known;
  };

  it("are filed where a reader would, or a level above", () => {
    expect(score().setF1).toBeGreaterThan(0.88);
    expect(score().rollUpSetF1).toBeGreaterThan(0.92);
  });

  it("are left without a jurisdiction when they have none", () => {
    expect(score().abstention).toBeGreaterThan(0.94);
  });

  it("are right about as often as the confidence says", () => {
    expect(score().calibrationError).toBeLessThan(0.1);
  });
});
