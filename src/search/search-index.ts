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
  #leaving: readonly Article[] = [];
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

  /** Hears which articles are published next: all that it has beside them go. See `exchange`. */
  *follow(articles: readonly Article[]): SearchSteps {
    const current = new Set(articles);
    const gone = [...this.#numbers.keys()].filter((article) => !current.has(article));
    yield* this.exchange(gone, articles);
  }

  /**
   * Hears which articles the next edition has no more, and which it has beside those that stay. Once any were taken in,
   * it takes these in, and forgets what the edition before gave up; of those that go now somebody may still ask.
   */
  *exchange(gone: readonly Article[], come: readonly Article[]): SearchSteps {
    if (this.#next === 0) return;
    const back = new Set(come);
    for (const article of this.#leaving) {
      if (back.has(article)) continue;
      this.#forget(article);
      yield;
    }
    this.#leaving = gone.filter((article) => this.#numbers.has(article));
    yield* this.take(come);
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

  /** How many articles, and former versions of articles, it has. */
  get size(): number {
    return this.#numbers.size;
  }

  #forget(article: Article): void {
    const number = this.#numbers.get(article);
    if (number === undefined) return;
    this.#numbers.delete(article);
    this.#articles.delete(number);
    this.#index.discard(number);
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
