import type { Article } from "../article/article.ts";
import { hashContent, hashOf } from "../article/content-hash.ts";
import { restyleArticle } from "../article/shelved-article.ts";
import { groupFolder } from "../feed/addresses.ts";
import type { Withdrawal } from "../feed/feed.ts";
import type { Filing, Group } from "../group/group.ts";
import type { TopicCatalogue } from "../group/topic-catalogue.ts";
import type { Ledger, LedgerArticle, LedgerFeed } from "../ledger/ledger.ts";
import { type ArticleState, recordArticles } from "../ledger/record-articles.ts";
import { recordFeed } from "../ledger/record-feed.ts";
import type { Moment } from "../time/moment.ts";
import { BEFORE_ANY_STORY } from "./planned-group.ts";
import type { StandingType } from "./standing-type.ts";
import { Withdrawals } from "./withdrawals.ts";

interface MemorySource {
  readonly articles: readonly Article[];
  readonly memories: ReadonlyMap<Article, LedgerArticle>;
  readonly catalogue: TopicCatalogue;
  readonly filing: (article: Article) => Filing;
  readonly ledger: Ledger;
  readonly now: Moment;
  readonly standing: StandingType;
}

/** The ledger as this build makes it: what articles are, where they lie on closed pages, when feeds last changed. */
export class Memory {
  readonly #before: Ledger;
  readonly #now: Moment;
  readonly #standing: StandingType;
  readonly #withdrawals: Withdrawals;
  readonly #records = new Map<string, LedgerArticle>();
  readonly #feeds = new Map<string, LedgerFeed>();
  readonly #pages = new Map<string, Record<string, number>>();

  constructor({ articles, memories, catalogue, filing, ledger, now, standing }: MemorySource) {
    this.#before = ledger;
    this.#now = now;
    this.#standing = standing;
    const slugsOf = oncePerList((topics: Filing["topics"]) => topics.map(({ slug }) => slug));
    const codesOf = oncePerList((places: Filing["jurisdictions"]) => places.map(({ code }) => code));
    const states = articles.map((article): ArticleState => {
      const named = article.topics.flatMap((name) => catalogue.find(name)?.slug ?? []);
      const { topics, jurisdictions } = filing(article);
      return {
        article,
        memory: memories.get(article),
        hash: standing.hashes.of(article, named, () => hashContent(article, named)),
        topics: slugsOf(topics),
        jurisdictions: codesOf(jurisdictions),
      };
    });
    for (const record of recordArticles(states, ledger, now)) this.#records.set(record.id, record);
    this.#withdrawals = new Withdrawals(this.#records.values());
  }

  /** Gives the article with the time of its last change, as the ledger knows it. */
  date(article: Article): Article {
    const updated = this.#records.get(article.id)?.changed;
    if (article.updated === updated) return article;
    return this.#standing.dated.of(article, [updated], () => restyleArticle(article, { updated }));
  }

  /** Gives the hash of what is published of an article. */
  hashOf({ id }: Article): string {
    return this.#records.get(id)?.hash ?? "";
  }

  /** Gives the closed page of a group that an article lies on since an earlier build. */
  pageOf(article: Article, folder: string): number | undefined {
    return this.#records.get(article.id)?.archives[folder];
  }

  /** Remembers that articles lie on a closed page of a group from now on. */
  closePage(articles: readonly Article[], folder: string, page: number): void {
    for (const { id } of articles) {
      if (this.#records.get(id)?.archives[folder] === page) continue;
      this.#pages.set(id, { ...this.#pages.get(id), [folder]: page });
    }
  }

  /** Records a feed with the articles that are its entries; gives when it last changed. */
  recordFeed(folder: string, name: string, articles: readonly Article[]): LedgerFeed {
    const hash = hashOf(articles.map(({ id }) => [id, this.#records.get(id)?.hash]));
    const changes = articles.map(({ id }) => this.#records.get(id)?.changed ?? 0);
    const newest = changes.length === 0 ? undefined : Math.max(...changes);
    const record = recordFeed({ folder, name, hash, newest }, this.#before, this.#now, BEFORE_ANY_STORY);
    this.#feeds.set(folder, record);
    return record;
  }

  /** Gives the articles that a group once had and has lost, last withdrawn first. */
  withdrawnFrom({ topic, jurisdiction }: Pick<Group, "topic" | "jurisdiction">, most: number): Withdrawal[] {
    return this.#withdrawals.from(topic?.slug, jurisdiction?.code, most);
  }

  /** Gives the ledger for the next build. */
  toLedger(): Ledger {
    const articles = [...this.#records.values()].map((record) => {
      const closed = this.#pages.get(record.id);
      if (closed === undefined) return record;
      const folders = Object.entries({ ...record.archives, ...closed }).sort(([a], [b]) => (a < b ? -1 : 1));
      return { ...record, archives: Object.fromEntries(folders) };
    });
    // In the order of the file: what is read of it again is the same ledger.
    return { articles, feeds: new Map([...this.#feeds].sort(([a], [b]) => (a < b ? -1 : 1))) };
  }
}

/** Articles that are filed alike have one list of topics, and one of jurisdictions: so have their records. */
function oncePerList<List extends object, Texts>(make: (list: List) => Texts): (list: List) => Texts {
  const known = new Map<List, Texts>();
  return (list) => {
    const texts = known.get(list) ?? make(list);
    known.set(list, texts);
    return texts;
  };
}

/** Gives the folder of a group's archive page. */
export function pageFolder(group: Pick<Group, "topic" | "jurisdiction">, page: number): string {
  return `${groupFolder(group)}archive/${page}/`;
}
