import type { Article } from "../article/article.ts";
import type { Moment } from "../time/moment.ts";
import type { Ledger, LedgerArticle } from "./ledger.ts";

/** What is known of an article at this build. */
export interface ArticleState {
  readonly article: Article;
  readonly memory: LedgerArticle | undefined;
  readonly hash: string;
  /** Slugs of all topics and codes of all jurisdictions that it is filed under now. */
  readonly topics: readonly string[];
  readonly jurisdictions: readonly string[];
}

/**
 * Gives when what is published of an article last changed. A first publication changed when its author says; an edit
 * when its author says so anew, else now. Never before publication, never backwards.
 */
function changeOf(
  { article, memory, hash }: Pick<ArticleState, "article" | "memory" | "hash">,
  now: Moment,
): Moment {
  const { updated = Number.POSITIVE_INFINITY } = article;
  const earliest = Math.max(article.published, memory?.changed ?? 0);
  if (updated <= now && updated > earliest) return updated;
  if (memory === undefined) return article.published;
  return memory.hash === hash ? earliest : Math.max(earliest, now);
}

/**
 * Records what is published now: known articles keep their line, new ones follow by date, those that are gone are
 * withdrawn and remembered.
 */
export function recordArticles(
  states: readonly ArticleState[],
  ledger: Ledger,
  now: Moment,
): LedgerArticle[] {
  const byId = new Map(states.map((state) => [state.article.id, state]));
  const known = ledger.articles.map((memory) => {
    const state = byId.get(memory.id);
    byId.delete(memory.id);
    return state === undefined ? withdraw(memory, now) : recordLive(state, now);
  });
  const fresh = [...byId.values()].sort(
    ({ article: a }, { article: b }) => a.published - b.published || (a.id < b.id ? -1 : 1),
  );
  return [...known, ...fresh.map((state) => recordLive(state, now))];
}

const NO_PAGES: LedgerArticle["archives"] = Object.freeze({});

/** Records one article that is published now. One of which nothing has changed keeps the very record that it has. */
export function recordLive(state: ArticleState, now: Moment): LedgerArticle {
  const { article, memory, hash, topics, jurisdictions } = state;
  const record: LedgerArticle = {
    id: article.id,
    urls: latestLast(memory?.urls ?? [], article.address),
    paths: latestLast(memory?.paths ?? [], article.path),
    first: memory?.first ?? article.published,
    changed: changeOf(state, now),
    hash,
    withdrawn: undefined,
    topics,
    jurisdictions,
    archives: memory?.archives ?? NO_PAGES,
  };
  return memory !== undefined && isSameRecord(memory, record) ? memory : record;
}

function isSameRecord(a: LedgerArticle, b: LedgerArticle): boolean {
  return (
    a.changed === b.changed &&
    a.hash === b.hash &&
    a.withdrawn === b.withdrawn &&
    areSameTexts(a.urls, b.urls) &&
    areSameTexts(a.paths, b.paths) &&
    areSameTexts(a.topics, b.topics) &&
    areSameTexts(a.jurisdictions, b.jurisdictions)
  );
}

function areSameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}

/** Records one article that is gone. */
export function withdraw(memory: LedgerArticle, now: Moment): LedgerArticle {
  return memory.withdrawn === undefined
    ? { ...memory, withdrawn: Math.max(now, memory.changed), archives: {} }
    : memory;
}

// Put together by concat, which takes no more memory than needed: spread leaves room for sixteen more in each record.
function latestLast(earlier: readonly string[], latest: string): readonly string[] {
  return earlier.filter((text) => text !== latest).concat(latest);
}
