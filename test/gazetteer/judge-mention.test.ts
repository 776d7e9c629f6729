import { describe, expect, it } from "vitest";
import { judgeMention } from "../../src/gazetteer/judge-mention.ts";
import { type Reading, readStory } from "../../src/gazetteer/reading.ts";

/** Gives the role of the last name of a text. */
function roleOfLast(title: string): string | undefined {
  const [reading] = readStory({ title }) as [Reading];
  const mention = reading.mentions.at(-1);
  return mention && judgeMention(reading, mention, undefined).role;
}

describe("the name of a people", () => {
  it.each([
    "The app arrives in French",
    "The app arrives in French, German, and Japanese",
    "The app arrives in French, German and Japanese",
    "The app arrives in French and German",
    "The app is translated from Japanese, says its maker",
  ])("is a language behind a word of speech: %j", (text) => {
    expect(roleOfLast(text)).toBe("origin");
  });

  it.each([
    "The app speaks of boats, French, and more",
    "The app is sold in shops, French, and more",
    "The app arrives in Paris French, and more",
    "What is it translated to? Japanese, and more",
  ])("is none behind others: %j", (text) => {
    expect(roleOfLast(text)).toBe("topic");
  });
});
