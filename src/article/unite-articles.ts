import { type Problem, problemOf } from "../problem/problem.ts";
import { numberOfAddress } from "./address-number.ts";
import type { Article } from "./article.ts";
import { otherNumbersOf } from "./shelved-article.ts";

interface United {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/**
 * Makes one article of files that tell the same story: those which share an address (web, original or AMP) or an id.
 * The best one (quality, then newer, then first path) stays, each other one is reported. The order is by path.
 */
export function uniteArticles(candidates: readonly Article[]): United {
  const shared = findShared(candidates);
  const byId = new Map<string, Article>();
  const byAddress = new Map<string, Article>();
  const left = new Set<Article>();
  const problems: Problem[] = [];
  for (const article of candidates.toSorted(compareWorth)) {
    const addresses = [...numbersOf(article)].some((number) => shared.has(number))
      ? addressesOf(article)
      : [];
    const address = addresses.find((candidate) => byAddress.has(candidate));
    const owner = byId.get(article.id) ?? (address === undefined ? undefined : byAddress.get(address));
    if (owner === undefined) {
      byId.set(article.id, article);
      for (const own of addresses) byAddress.set(own, article);
    } else {
      left.add(article);
      problems.push(duplicateOf(article, owner, byId.has(article.id) ? undefined : address));
    }
  }
  const articles = candidates.filter((article) => !left.has(article));
  return { articles: articles.sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

function addressesOf({ address, sameAs }: Article): string[] {
  return [address, ...sameAs];
}

function numbersOf(article: Article): Set<number> {
  return new Set([numberOfAddress(article.address), ...otherNumbersOf(article)]);
}

/** Finds the numbers of addresses that more than one article has: only the texts of these few need be opened. */
function findShared(articles: readonly Article[]): ReadonlySet<number> {
  const numbers = Uint32Array.from(articles.flatMap((article) => [...numbersOf(article)])).sort();
  return new Set(numbers.filter((number, index) => number === numbers[index - 1]));
}

function compareWorth(a: Article, b: Article): number {
  return b.quality - a.quality || newest(b) - newest(a) || (a.path < b.path ? -1 : 1);
}

function newest({ published, updated = published }: Article): number {
  return Math.max(published, updated);
}

/** Without an address it is the id that they share. */
function duplicateOf(article: Article, owner: Article, address: string | undefined): Problem {
  const shared = address ?? (addressesOf(owner).includes(article.id) ? article.id : undefined);
  const what =
    shared === undefined
      ? `has the id of ${owner.path}`
      : `tells the same story as ${owner.path} (${shared})`;
  return problemOf({
    file: article.path,
    place: { line: article.lines.webUrl, column: 1 },
    code: shared === undefined ? "id-duplicate" : "article-duplicate",
    message: `${what}; the better or newer one is published`,
  });
}
