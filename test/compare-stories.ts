import { textOfHtml } from "../src/markup/safe-html.ts";
import type { Story } from "./published-folder.ts";

/** What is compared of each story. */
export const STORY_PROPERTIES = ["title", "id", "published", "link", "author", "content", "image"] as const;
export type StoryProperty = (typeof STORY_PROPERTIES)[number];

/** A story as a reader holds it; what it does not hold is not there. Dates are RFC 3339, content is HTML. */
export type SeenStory = Readonly<Partial<Record<StoryProperty, string | undefined>>>;

/** Two lists in the order of their ids, for readers that sort for themselves. */
export function byId<Each extends { readonly id?: string | undefined }>(stories: readonly Each[]): Each[] {
  return stories.toSorted((a, b) => ((a.id ?? "") < (b.id ?? "") ? -1 : 1));
}

/** The stories, one for each that is seen in the same order, of which a property is seen otherwise than it was written. */
export function findMisread(
  seen: readonly SeenStory[],
  stories: readonly Story[],
  property: StoryProperty,
): readonly { readonly story: Story; readonly seen: string | undefined }[] {
  const isShown =
    property === "image" && seen.every(({ image }) => image === undefined) ? isPictured : undefined;
  const isRight = isShown ?? COMPARISONS[property] ?? isSame;
  return stories.flatMap((story, index) => {
    const found = seen[index] ?? {};
    return isRight(found, story, property) ? [] : [{ story, seen: found[property] }];
  });
}

type Comparison = (seen: SeenStory, story: Story, property: StoryProperty) => boolean;

const isSame: Comparison = (seen, story, property) => seen[property] === story[property];

const COMPARISONS: Readonly<Partial<Record<StoryProperty, Comparison>>> = {
  // Readers write HTML anew; what counts is what is read in it.
  content: ({ content = "" }, story) => wordsOf(content) === wordsOf(story.content),
  image: ({ image = "" }, story) => image === story.image,
};

const isPictured: Comparison = ({ content = "" }, { image }) =>
  image === "" || decodeAmpersands(content).includes(image);

function wordsOf(html: string): string {
  return textOfHtml(html).replace(/[\s\u200b\ufeff]+/gu, "");
}

function decodeAmpersands(html: string): string {
  return html.replaceAll(/&(?:amp|#38|#x26);/gi, "&");
}
