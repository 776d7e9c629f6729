import MiniSearch from "minisearch";
import type { Article } from "../article/article.ts";
import { splitWords } from "./split-words.ts";

interface IndexedText {
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  readonly body: string;
  readonly coverage: string;
}

const FIELDS = ["title", "excerpt", "body", "coverage"] as const;

// Beside an address in a Markdown link, or in a tag, nobody reads the words.
const UNREAD = /\]\([^()]*\)|<[^<>]*>|https?:\/\/\S+/g;

/**
 * The words of articles: title, excerpt, body and coverage. Its state follows the articles: an update takes in what is
 * new or another object than before, and forgets what is gone.
 */
export class SearchIndex {
  readonly #index = new MiniSearch<IndexedText>({
    fields: [...FIELDS],
    tokenize: splitWords,
    processTerm: (term) => term,
    searchOptions: { combineWith: "AND" },
    autoVacuum: true,
  });
  readonly #known = new Map<string, Article>();

  /** Takes in the articles that are published now. */
  update(articles: readonly Article[]): void {
    const ids = new Set(articles.map(({ id }) => id));
    for (const id of this.#known.keys()) if (!ids.has(id)) this.#forget(id);
    for (const article of articles) this.#take(article);
  }

  /** Gives the ids of the articles that have all words of a text, in any field and any order; none for no word. */
  find(text: string): ReadonlySet<string> {
    return new Set(this.#index.search(text).map(({ id }) => id as string));
  }

  #take(article: Article): void {
    const known = this.#known.get(article.id);
    if (known === article) return;
    if (known !== undefined) this.#forget(article.id);
    this.#index.add(textOf(article));
    this.#known.set(article.id, article);
  }

  #forget(id: string): void {
    this.#index.discard(id);
    this.#known.delete(id);
  }
}

function textOf({ id, title, excerpt = "", body, coverage }: Article): IndexedText {
  const reports = coverage.map((report) => `${report.title} ${report.excerpt ?? ""}`);
  return { id, title, excerpt, body: body.replace(UNREAD, " "), coverage: reports.join(" ") };
}
