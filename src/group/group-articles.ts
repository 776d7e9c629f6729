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
  const rows = new Map<string, Map<string, Cell>>();
  const rowOf = (topic?: Topic) => getOrMake(rows, topic?.slug ?? "", () => new Map<string, Cell>());
  const cellOf = (row: Map<string, Cell>, topic?: Topic, jurisdiction?: Jurisdiction) =>
    getOrMake(row, jurisdiction?.code ?? "", () => ({ topic, jurisdiction, articles: [] }));
  for (const topic of [undefined, ...topics]) cellOf(rowOf(topic), topic);
  for (const article of articles.toSorted(compareNewestFirst)) {
    const filed = filing(article);
    for (const topic of [undefined, ...filed.topics]) {
      const row = rowOf(topic);
      for (const jurisdiction of [undefined, ...filed.jurisdictions])
        cellOf(row, topic, jurisdiction).articles.push(article);
    }
  }
  return [...rows.values()].flatMap((row) => Array.from(row.values(), groupOf)).sort(compareGroups);
}

/** Orders groups by the slug of their topic, then by the code of their jurisdiction; what has none comes first. */
export function compareGroups(a: Group, b: Group): number {
  return (
    compareTexts(a.topic?.slug ?? "", b.topic?.slug ?? "") ||
    compareTexts(a.jurisdiction?.code ?? "", b.jurisdiction?.code ?? "")
  );
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A copy takes no more memory than needed: a list that grew has room for half as many more. */
function groupOf({ topic, jurisdiction, articles }: Cell): Group {
  return { topic, jurisdiction, articles: articles.slice() };
}

type Cell = Group & { articles: Article[] };

function getOrMake<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

/** Orders articles newest first; equal times by id, so that the order never depends on files. */
export function compareNewestFirst(a: Article, b: Article): number {
  return b.published - a.published || (a.id < b.id ? -1 : 1);
}
