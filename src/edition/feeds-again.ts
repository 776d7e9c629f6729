import type { Article } from "../article/article.ts";
import type { LedgerArticle, LedgerFeed } from "../ledger/ledger.ts";
import { recordFeed } from "../ledger/record-feed.ts";
import type { Moment } from "../time/moment.ts";
import type { Forme } from "./forme.ts";
import { areSame } from "./kept.ts";
import { digestOf } from "./memory.ts";
import type { FeedMemory } from "./plan-group.ts";
import { BEFORE_ANY_STORY, type PlannedGroup } from "./planned-group.ts";

interface FeedsSource {
  readonly forme: Forme;
  /** The records of the articles that have come. */
  readonly changed: ReadonlyMap<Article, LedgerArticle>;
  readonly now: Moment;
}

/**
 * What is remembered while one group of a forme is planned again: a feed with the same articles is as it was, an article
 * on a closed page stays there. Its state is what is to be remembered now.
 */
export class FeedsAgain implements FeedMemory {
  readonly #source: FeedsSource;
  readonly #before: ReadonlyMap<string, readonly Article[]>;
  readonly #pages = new Map<Article, number>();
  /** Feeds as they are recorded now. */
  readonly feeds = new Map<string, LedgerFeed>();
  /** Articles that lie on a closed page from now on. */
  readonly closed: { readonly article: Article; readonly folder: string; readonly page: number }[] = [];

  /** `planned` is the group as it was. */
  constructor(
    { folder, articles, pages }: Pick<PlannedGroup, "folder" | "articles" | "pages">,
    source: FeedsSource,
  ) {
    this.#source = source;
    this.#before = new Map([{ folder, articles }, ...pages].map((feed) => [feed.folder, feed.articles]));
    // Every page but the last one is closed.
    for (const [index, page] of pages.slice(0, -1).entries())
      for (const article of page.articles) this.#pages.set(article, index + 1);
  }

  /** Records a feed with the articles that are its entries. */
  recordFeed(folder: string, name: string, articles: readonly Article[]): LedgerFeed {
    const { forme, now } = this.#source;
    const known = forme.feeds.get(folder);
    const isSame = articles.length > 0 && areSame(this.#before.get(folder) ?? [], articles);
    const record = isSame && known?.name === name ? known : this.#recordAnew(folder, name, articles, now);
    this.feeds.set(folder, record);
    return record;
  }

  /** Gives the closed page that an article lies on since an earlier build. */
  pageOf(article: Article, folder: string): number | undefined {
    const record = this.#source.changed.get(article);
    return record === undefined ? this.#pages.get(article) : record.archives[folder];
  }

  /** Remembers that articles lie on a closed page from now on. */
  closePage(articles: readonly Article[], folder: string, page: number): void {
    for (const article of articles)
      if (this.pageOf(article, folder) !== page) this.closed.push({ article, folder, page });
  }

  #recordAnew(folder: string, name: string, articles: readonly Article[], now: Moment): LedgerFeed {
    const { forme, changed } = this.#source;
    const entries = articles.map((article) => changed.get(article) ?? forme.records.find(article));
    const { hash, newest } = digestOf(entries);
    return recordFeed({ folder, name, hash, newest }, forme, now, BEFORE_ANY_STORY);
  }
}
