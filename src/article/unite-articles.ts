import { type Problem, problemOf } from "../problem/problem.ts";
import type { Article } from "./article.ts";

interface United {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/**
 * Makes one article of files that tell the same story: those which share an address (web, original or AMP) or an id.
 * The best one (quality, then newer, then first path) stays, each other one is reported. The order is by path.
 */
export function uniteArticles(candidates: readonly Article[]): United {
  const owners = new Map<string, Article>();
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for (const article of candidates.toSorted(compareWorth)) {
    const keys = [`id ${article.id}`, ...article.sameAs];
    const key = keys.find((candidate) => owners.has(candidate));
    const owner = key === undefined ? undefined : owners.get(key);
    if (key === undefined || owner === undefined) {
      articles.push(article);
      for (const own of keys) owners.set(own, article);
    } else {
      problems.push(duplicateOf(article, owner, key));
    }
  }
  return { articles: articles.sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

function compareWorth(a: Article, b: Article): number {
  return b.quality - a.quality || newest(b) - newest(a) || (a.path < b.path ? -1 : 1);
}

function newest({ published, updated = published }: Article): number {
  return Math.max(published, updated);
}

function duplicateOf(article: Article, owner: Article, key: string): Problem {
  const isSameAddress = !key.startsWith("id ") || owner.sameAs.includes(key.slice(3));
  const what = isSameAddress
    ? `tells the same story as ${owner.path} (${key.replace(/^id /, "")})`
    : `has the id of ${owner.path}`;
  return problemOf({
    file: article.path,
    place: { line: article.lines.webUrl, column: 1 },
    code: isSameAddress ? "article-duplicate" : "id-duplicate",
    message: `${what}; the better or newer one is published`,
  });
}
