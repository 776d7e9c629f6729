import type { Article } from "../../src/article/article.ts";
import type { Ledger, LedgerArticle } from "../../src/ledger/ledger.ts";
import { article } from "../group/articles.ts";

const [FIRST, CHANGED] = [1000, 2000];

/** What is remembered of an article that `article(name)` makes, published at 1000 and changed at 2000. */
export function memoryOf(name: string, rest: Partial<LedgerArticle> = {}): LedgerArticle {
  const { id, path, address } = article(name);
  return {
    id,
    urls: [address],
    paths: [path],
    first: FIRST,
    changed: CHANGED,
    hash: "same",
    withdrawn: undefined,
    topics: ["ai"],
    jurisdictions: ["US"],
    archives: {},
    ...rest,
  };
}

/** A ledger that remembers these articles. */
export function ledgerOf(...articles: readonly LedgerArticle[]): Ledger {
  return { articles, feeds: new Map() };
}

export function urlOf(name: string): string {
  return article(name).link;
}

/** An article that `memoryOf(name)` remembers, as it was. */
export function known(name: string, rest: Partial<Article> = {}): Article {
  return article(name, { published: FIRST, ...rest });
}
