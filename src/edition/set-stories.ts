import type { Article } from "../article/article.ts";
import { lastChange } from "../feed/make-entry.ts";
import { filingBy } from "../group/file-article.ts";
import type { Filing, Placement } from "../group/group.ts";
import type { TopicCatalogue } from "../group/topic-catalogue.ts";
import type { Settings } from "../site/settings.ts";
import type { Moment } from "../time/moment.ts";
import type { Memory } from "./memory.ts";
import type { StandingType } from "./standing-type.ts";
import { Story } from "./story.ts";

/** Makes the function that files articles: each once while its places and the catalogue of topics are the same. */
export function keptFiling(
  catalogue: Pick<TopicCatalogue, "topics" | "find">,
  placementsOf: (article: Article) => readonly Placement[],
  { filed, texts }: StandingType,
): (article: Article) => Filing {
  const file = filingBy(catalogue, placementsOf);
  // The catalogue finds topics by their own names only, so this says all of it.
  const topics = texts.same("topics", JSON.stringify(catalogue.topics));
  return (article) =>
    filed.of(article, [topics, placementsOf(article)], (before) => {
      const filing = file(article);
      // A new topic somewhere is no reason to render this article anew.
      return before !== undefined && JSON.stringify(before) === JSON.stringify(filing) ? before : filing;
    });
}

/** Makes the function that files each article once; `known` are those that were filed before. */
export function filingOnce(
  filing: (article: Article) => Filing,
  known: WeakMap<Article, Filing>,
): (article: Article) => Filing {
  return (article) => {
    const filed = known.get(article) ?? filing(article);
    known.set(article, filed);
    return filed;
  };
}

interface StoriesSource {
  readonly filing: (article: Article) => Filing;
  readonly memory: Pick<Memory, "hashOf">;
  readonly settings: Settings;
  readonly now: Moment;
}

/** Makes the function that gives an article's story: the same one while everything in its entry is the same. */
export function keptStories(
  { filing, memory, settings: { author, baseUrl, language }, now }: StoriesSource,
  { stories, matter, attic, texts, cuttings }: StandingType,
): (article: Article) => Story {
  const settings = { author, baseUrl, language };
  const written = texts.same("entry settings", JSON.stringify(settings));
  return (article) => {
    const filed = filing(article);
    return stories.of(article, [filed, lastChange(article, now), written], () => {
      const contentHash = memory.hashOf(article);
      return new Story(article, filed, { contentHash, settings, now, matter, attic, cuttings });
    });
  };
}
