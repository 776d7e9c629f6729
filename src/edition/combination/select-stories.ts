import type { Article } from "../../article/article.ts";
import type { Story } from "../story.ts";
import type { Combination } from "./combination.ts";

/** Finds the articles that have all words of a text. */
export type FindWords = (text: string) => ReadonlySet<Article>;

/** Selects the stories of a combination; their order stays. Places and topics roll up as they do in groups. */
export function selectStories(
  stories: readonly Story[],
  combination: Combination,
  findWords: FindWords,
): readonly Story[] {
  const { texts, sources, notSources, minQuality } = combination;
  const topics = slugsOf(combination.topics);
  const places = slugsOf(combination.jurisdictions);
  const notTopics = slugsOf(combination.notTopics);
  const notPlaces = slugsOf(combination.notJurisdictions);
  const found = texts.map(findWords);
  return stories.filter(({ article, filing }) => {
    const { quality, source } = article;
    const domain = source?.domain?.toLowerCase() ?? "";
    return (
      quality >= minQuality &&
      (topics.size === 0 || hasOne(filing.topics, topics)) &&
      (places.size === 0 || hasOne(filing.jurisdictions, places)) &&
      (sources.length === 0 || sources.includes(domain)) &&
      (found.length === 0 || found.some((articles) => articles.has(article))) &&
      !hasOne(filing.topics, notTopics) &&
      !hasOne(filing.jurisdictions, notPlaces) &&
      !notSources.includes(domain)
    );
  });
}

interface Named {
  readonly slug: string;
}

function slugsOf(named: readonly Named[]): ReadonlySet<string> {
  return new Set(named.map(({ slug }) => slug));
}

function hasOne(own: readonly Named[], wanted: ReadonlySet<string>): boolean {
  return own.some(({ slug }) => wanted.has(slug));
}
