import { createRequire } from "node:module";
import type MiniSearch from "minisearch";
import type { Article } from "../article/article.ts";
import { splitWords } from "./split-words.ts";

interface IndexedText {
  readonly id: number;
  readonly title: string;
  readonly excerpt: string;
  readonly body: string;
  readonly coverage: string;
}

const load = createRequire(import.meta.url);

const FIELDS = ["title", "excerpt", "body", "coverage"] as const;

// Beside an address in a Markdown link, or in a tag, nobody reads the words.
const UNREAD = /\]\([^()]*\)|<[^<>]*>|https?:\/\/\S+/g;

type SearchSteps = Generator<undefined, void, undefined>;

/**
 * The words of articles: title, excerpt, body and coverage. Its state follows the articles. Another version of an
 * article is another object, and has a place of its own: an edition finds its own versions, also while the next one is
 * being taken in.
 */
export class SearchIndex {
  #made: MiniSearch<IndexedText> | undefined;
  readonly #numbers = new Map<Article, number>();
  readonly #articles = new Map<number, Article>();
  #current: ReadonlySet<Article> = new Set();
  #next = 0;

  /** Made when the first text comes: builds of files never have one. */
  get #index(): MiniSearch<IndexedText> {
    this.#made ??= new (load("minisearch") as typeof MiniSearch)<IndexedText>({
      fields: [...FIELDS],
      tokenize: splitWords,
      processTerm: (term) => term,
      searchOptions: { combineWith: "AND" },
      autoVacuum: true,
    });
    return this.#made;
  }

  /**
   * Hears which articles are published next. Once any were taken in, it takes these in, and forgets those that neither
   * this edition has nor the one before, of which somebody may still ask.
   */
  *follow(articles: readonly Article[]): SearchSteps {
    const before = this.#current;
    const current = new Set(articles);
    this.#current = current;
    if (this.#next === 0) return;
    for (const [article, number] of this.#numbers) {
      if (current.has(article) || before.has(article)) continue;
      this.#numbers.delete(article);
      this.#articles.delete(number);
      this.#index.discard(number);
      yield;
    }
    yield* this.take(articles);
  }

  /** Takes in articles, one in each step; those that it has already are passed over. */
  *take(articles: readonly Article[]): SearchSteps {
    for (const article of articles) {
      if (this.#numbers.has(article)) continue;
      this.#next += 1;
      this.#numbers.set(article, this.#next);
      this.#articles.set(this.#next, article);
      this.#index.add(textOf(article, this.#next));
      yield;
    }
  }

  /** Gives the articles that have all words of a text, in any field and any order; none for no word. */
  find(text: string): ReadonlySet<Article> {
    return new Set(this.#index.search(text).flatMap(({ id }) => this.#articles.get(id) ?? []));
  }
}

function textOf({ title, excerpt = "", body, coverage }: Article, id: number): IndexedText {
  const reports = coverage.map((report) => `${report.title} ${report.excerpt ?? ""}`);
  return { id, title, excerpt, body: body.replace(UNREAD, " "), coverage: reports.join(" ") };
}
