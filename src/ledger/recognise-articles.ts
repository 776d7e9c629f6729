import type { Article } from "../article/article.ts";
import { type Problem, problemOf } from "../problem/problem.ts";
import type { Ledger, LedgerArticle } from "./ledger.ts";

/** Articles under the ids they have for ever, each with what is remembered of it. */
export interface Recognition {
  readonly articles: readonly Article[];
  readonly memories: ReadonlyMap<Article, LedgerArticle>;
  readonly problems: readonly Problem[];
}

type Sign = (article: Article) => readonly string[];
type Trace = (memory: LedgerArticle) => readonly string[];

/**
 * Signs by which an article is known again, the surest first: the id an author gave it, its present address, any
 * address it has had (so the title, file and folder may change), its present file (so the address may change).
 */
const SIGNS: readonly (readonly [Sign, Trace])[] = [
  [({ id }) => [id], ({ id }) => [id]],
  [({ sameAs }) => sameAs.slice(0, 1).map(withoutScheme), ({ urls }) => urls.slice(-1).map(withoutScheme)],
  [({ sameAs }) => sameAs.map(withoutScheme), ({ urls }) => urls.map(withoutScheme)],
  [({ path }) => [path], ({ paths }) => paths.slice(-1)],
];

/** Gives each article the id under which it was first published; a new one never gets an id that is taken. */
export function recogniseArticles(articles: readonly Article[], ledger: Ledger): Recognition {
  const memories = matchMemories(articles, ledger.articles);
  const taken = new Set(ledger.articles.map(({ id }) => id));
  const known = new Map<Article, LedgerArticle>();
  const problems: Problem[] = [];
  const identified = articles.map((article) => {
    const memory = memories.get(article);
    if (memory === undefined) return { ...article, id: claimFreeId(article.id, taken) };
    if (isOwnId(article) && article.id !== memory.id) problems.push(idChange(article, memory.id));
    const same = { ...article, id: memory.id };
    known.set(same, memory);
    return same;
  });
  return { articles: identified, memories: known, problems };
}

/** An address without what changes by itself: the scheme, and `www.`. */
function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, "");
}

function matchMemories(
  articles: readonly Article[],
  remembered: readonly LedgerArticle[],
): Map<Article, LedgerArticle> {
  const matched = new Map<Article, LedgerArticle>();
  const claimed = new Set<LedgerArticle>();
  for (const [signsOf, tracesOf] of SIGNS) {
    const unclaimed = remembered.filter((memory) => !claimed.has(memory));
    const byTrace = new Map(
      unclaimed.flatMap((memory) => tracesOf(memory).map((trace) => [trace, memory] as const)),
    );
    for (const article of articles) {
      const candidates = matched.has(article) ? [] : signsOf(article).map((sign) => byTrace.get(sign));
      const memory = candidates.find((found) => found !== undefined && !claimed.has(found));
      if (memory === undefined) continue;
      matched.set(article, memory);
      claimed.add(memory);
    }
  }
  return matched;
}

/** True when an author chose the id: it is not the address from which ids are derived. */
function isOwnId({ id, sameAs }: Article): boolean {
  return id !== sameAs[0];
}

function claimFreeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}#${number}`;
  taken.add(free);
  return free;
}

function idChange({ path, id, lines }: Article, published: string): Problem {
  const message = `id ${JSON.stringify(id)} differs from ${JSON.stringify(published)}, under which the article is published; the old one stays`;
  return problemOf({ file: path, place: { line: lines.webUrl, column: 1 }, code: "id-changed", message });
}
