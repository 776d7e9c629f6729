import { describe, expect, it } from "vitest";
import { answerOf, featuresOf, signsOf } from "./answers/answer-of.ts";
import { readAnswers } from "./answers/read-answers.ts";

// After a change that is meant: npm run answers, and read the difference.
describe("the gazetteer's answer, with its words and its confidence,", () => {
  it.each(readAnswers("answers.txt"))("to $story.id: $story.title", ({ story, answer }) => {
    expect(answerOf(story)).toBe(answer);
  });
});

describe("what the rules see, before anything weighs it,", () => {
  it.each(readAnswers("signs.txt"))("in $story.id: $story.title", ({ story, answer }) => {
    expect(signsOf(story)).toBe(answer);
  });
});

describe("the features by which codes are weighed", () => {
  it.each(readAnswers("features.txt"))("in $story.id: $story.title", ({ story, answer }) => {
    expect(featuresOf(story)).toBe(answer);
  });
});
