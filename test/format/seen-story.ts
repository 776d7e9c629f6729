import type { SeenStory } from "../compare-stories.ts";
import type { ReadStory } from "./independent-parser.ts";

/** Gives what a parser found as all readers tell it: with its date in RFC 3339. */
export function seenStory({ published, ...story }: ReadStory): SeenStory {
  if (published === undefined) return story;
  return { ...story, published: new Date(published).toISOString().replace(".000Z", "Z") };
}
