import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../cli/run-bailiwick.ts";

/** Gives the path of a recipe. */
export function recipePath(name: string): string {
  return path.join(ROOT, ".recipes", name);
}

/** Gives a recipe's text with other words for some, each of which must be there. */
export function recipeText(name: string, words: Readonly<Record<string, string>> = {}): string {
  return Object.entries(words).reduce(
    (text, [word, instead]) => {
      if (!text.includes(word)) throw new Error(`${name} has no ${word}`);
      return text.replaceAll(word, instead);
    },
    readFileSync(recipePath(name), "utf8"),
  );
}
