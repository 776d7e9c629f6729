import type { Mention } from "../../src/gazetteer/find-mentions.ts";
import { type Reading, readStory } from "../../src/gazetteer/reading.ts";
import type { Sense } from "../../src/gazetteer/sense.ts";

/** Reads a headline in which two bars mark a name: "Police in |Delhi| act"; the name means what is given. */
export function readMarked(
  marked: string,
  senses: readonly Sense[] = [],
): { reading: Reading; mention: Mention } {
  const [before = "", name = "", after = ""] = marked.split("|");
  const [reading] = readStory({ title: `${before}${name}${after}` });
  if (reading === undefined) throw new Error("a story has a title");
  const first = reading.tokens.findIndex(({ start }) => start >= before.length);
  const last = reading.tokens.findLastIndex(({ start }) => start < before.length + name.length);
  const words = reading.tokens.slice(first, last + 1).map(({ word }) => word);
  return { reading, mention: { first, last, key: words.join(" "), senses } };
}
