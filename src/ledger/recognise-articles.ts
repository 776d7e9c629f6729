import { withoutScheme } from "../article/address-number.ts";
import type { Article } from "../article/article.ts";
import { restyleArticle } from "../article/shelved-article.ts";
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
  [({ address }) => [withoutScheme(address)], ({ urls }) => urls.slice(-1).map(withoutScheme)],
  [({ address, sameAs }) => [address, ...sameAs].map(withoutScheme), ({ urls }) => urls.map(withoutScheme)],
  [({ path }) => [path], ({ paths }) => paths.slice(-1)],
];

/**
 * Gives each article the id under which it was first published; a new one never gets an id that is taken. `rename`
 * gives an article under another id; one that has its id already is handed on as it is.
 */
export function recogniseArticles(
  articles: readonly Article[],
  ledger: Ledger,
  rename: Rename = (article, id) => restyleArticle(article, { id }),
): Recognition {
  const matched = matchMemories(articles, ledger.articles);
  const taken = new Set(ledger.articles.map(({ id }) => id));
  const memories = new Map<Article, LedgerArticle>();
  const problems: Problem[] = [];
  const identified = articles.map((article) => {
    const memory = matched.get(article);
    const id = memory === undefined ? claimFreeId(article.id, taken) : memory.id;
    const same = article.id === id ? article : rename(article, id);
    if (memory === undefined) return same;
    if (isOwnId(article) && article.id !== id) problems.push(idChange(article, id));
    memories.set(same, memory);
    return same;
  });
  return { articles: identified, memories, problems };
}

type Rename = (article: Article, id: string) => Article;

function matchMemories(
  articles: readonly Article[],
  remembered: readonly LedgerArticle[],
): Map<Article, LedgerArticle> {
  const matched = new Map<Article, LedgerArticle>();
  const claimed = new Set<LedgerArticle>();
  let strangers = articles;
  for (const [signsOf, tracesOf] of SIGNS) {
    // Most articles are known by their id, and nobody has to look further.
    if (strangers.length === 0 || claimed.size === remembered.length) break;
    const byTrace = indexUnclaimed(remembered, claimed, tracesOf);
    strangers = strangers.filter((article) => {
      const memory = findUnclaimed(signsOf(article), byTrace, claimed);
      if (memory === undefined) return true;
      matched.set(article, memory);
      claimed.add(memory);
      return false;
    });
  }
  return matched;
}

function indexUnclaimed(
  remembered: readonly LedgerArticle[],
  claimed: ReadonlySet<LedgerArticle>,
  tracesOf: Trace,
): Map<string, LedgerArticle> {
  const byTrace = new Map<string, LedgerArticle>();
  for (const memory of remembered) {
    if (!claimed.has(memory)) for (const trace of tracesOf(memory)) byTrace.set(trace, memory);
  }
  return byTrace;
}

function findUnclaimed(
  signs: readonly string[],
  byTrace: ReadonlyMap<string, LedgerArticle>,
  claimed: ReadonlySet<LedgerArticle>,
): LedgerArticle | undefined {
  for (const sign of signs) {
    const memory = byTrace.get(sign);
    if (memory !== undefined && !claimed.has(memory)) return memory;
  }
  return undefined;
}

/** True when an author chose the id: it is not the address from which ids are derived. */
function isOwnId({ id, address }: Article): boolean {
  return id !== address;
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
