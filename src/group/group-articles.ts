import type { Article } from "../article/article.ts";
import type { Jurisdiction } from "../subject/jurisdiction.ts";
import type { Topic } from "../subject/topic.ts";
import type { Filing, Group } from "./group.ts";

/**
 * Groups articles: everything, each topic (also one without articles, so that people can subscribe before the first
 * story), each jurisdiction and each topic in each jurisdiction that has one. Groups are ordered by topic, then by
 * code; the articles in each newest first, equal times by id.
 */
export function groupArticles(
  articles: readonly Article[],
  topics: readonly Topic[],
  filing: (article: Article) => Filing,
): Group[] {
  const cells = new Map<string, Group & { articles: Article[] }>();
  const cellOf = (topic?: Topic, jurisdiction?: Jurisdiction) => {
    const key = `${topic?.slug ?? ""}\t${jurisdiction?.code ?? ""}`;
    const cell = cells.get(key) ?? { topic, jurisdiction, articles: [] };
    cells.set(key, cell);
    return cell;
  };
  cellOf();
  for (const topic of topics) cellOf(topic);
  for (const article of articles.toSorted(compareNewestFirst)) {
    const filed = filing(article);
    for (const topic of [undefined, ...filed.topics]) {
      for (const jurisdiction of [undefined, ...filed.jurisdictions])
        cellOf(topic, jurisdiction).articles.push(article);
    }
  }
  return [...cells.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** Orders articles newest first; equal times by id, so that the order never depends on files. */
export function compareNewestFirst(a: Article, b: Article): number {
  return b.published - a.published || (a.id < b.id ? -1 : 1);
}
