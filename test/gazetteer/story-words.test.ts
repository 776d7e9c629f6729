import { expect, it } from "vitest";
import { readStory } from "../../src/gazetteer/reading.ts";
import { visitStoryWords } from "../../src/gazetteer/story-words.ts";

function wordsOf(title: string, excerpt?: string): string[] {
  const words: string[] = [];
  visitStoryWords(readStory({ title, excerpt }), (word, isInTitle) =>
    words.push(isInTitle ? `${word}!` : word),
  );
  return words;
}

it("visits the words of a story in their order, and says which are in its title", () => {
  expect(wordsOf("Robots dance", "They sing.")).toEqual(["robots!", "dance!", "they", "sing"]);
});

it("leaves out numbers and words without small and large letters", () => {
  expect(wordsOf("3 robots 東 dance")).toEqual(["robots!", "dance!"]);
});

it("gives a name by its kind, each time it stands there", () => {
  const [france, several] = ["<country>!", "<institution+>!"];
  expect(wordsOf("France and France dance")).toEqual([france, "and!", france, "dance!"]);
  expect(wordsOf("The Supreme Court and the Attorney General")).toEqual([
    "the!",
    several,
    "and!",
    "the!",
    several,
  ]);
});
