import { type ArticleReading, parseArticle } from "../../src/article/parse-article.ts";
import { articleText } from "../article-text.ts";

export const DAY = 24 * 60 * 60;
/** When histories begin: 1 February 2026. */
export const START = Date.UTC(2026, 1, 1) / 1000;

/** What differs between the articles of a history; days are of 2026. */
export interface StoryFields {
  readonly title: string;
  readonly day: number;
  readonly updated: number | undefined;
  readonly topics: string;
  readonly places: string | undefined;
  readonly url: number;
}

/** Gives a day of 2026, counted from 1, as authors write dates. */
export function dateOf(day: number): string {
  return new Date(Date.UTC(2026, 0, day)).toISOString();
}

/** Writes the text of an article file, with more fields as YAML. */
export function storyText(
  { title, day, updated, topics, places, url }: StoryFields,
  more: Readonly<Record<string, string>> = {},
): string {
  return articleText({
    title,
    webUrl: `https://e.com/${url}`,
    publishedDateTime: dateOf(day),
    topics,
    ...(updated !== undefined && { updatedDateTime: dateOf(updated) }),
    ...(places !== undefined && { jurisdictions: places }),
    ...more,
  });
}

/** Reads files as a content folder does: what has not changed is the reading that it was. */
export function readingsBy(): (files: ReadonlyMap<string, string>) => ReadonlyMap<string, ArticleReading> {
  const known = new Map<string, ArticleReading>();
  return (files) =>
    new Map(
      [...files].map(([path, text]) => {
        const key = `${path}\n${text}`;
        const reading = known.get(key) ?? parseArticle(path, Buffer.from(text));
        known.set(key, reading);
        return [path, reading];
      }),
    );
}
