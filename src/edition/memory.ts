import type { Article } from "../article/article.ts";
import { hashContent, hashOf } from "../article/content-hash.ts";
import type { Withdrawal } from "../feed/feed.ts";
import type { Filing, Group } from "../group/group.ts";
import { oncePerList } from "../group/once-per.ts";
import type { TopicCatalogue } from "../group/topic-catalogue.ts";
import type { Ledger, LedgerArticle, LedgerFeed } from "../ledger/ledger.ts";
import { type ArticleState, recordArticles } from "../ledger/record-articles.ts";
import { type FeedDigest, recordFeed } from "../ledger/record-feed.ts";
import type { Moment } from "../time/moment.ts";
import { BEFORE_ANY_STORY } from "./planned-group.ts";
import type { StandingType } from "./standing-type.ts";
import { mapInSteps, type Steps } from "./steps.ts";
import { Withdrawals } from "./withdrawals.ts";

type GroupKey = Pick<Group, "topic" | "jurisdiction">;

interface RecordingSource {
  readonly ledger: Ledger;
  readonly now: Moment;
  readonly standing: StandingType;
}

interface MemorySource extends RecordingSource {
  readonly articles: readonly Article[];
  readonly memories: ReadonlyMap<Article, LedgerArticle>;
  readonly catalogue: TopicCatalogue;
  readonly filing: (article: Article) => Filing;
}

/** Recalls what the ledger knows of the articles, and records what they are now. */
export function* recall(source: MemorySource): Steps<Memory> {
  const { articles, memories, catalogue, filing, ledger, now, standing } = source;
  const topics = standing.texts.same("topics", JSON.stringify(catalogue.topics));
  // Articles that are filed alike have one list of topics, and one of jurisdictions: so have their records.
  const slugsOf = oncePerList((filed: Filing["topics"]) => filed.map(({ slug }) => slug));
  const codesOf = oncePerList((filed: Filing["jurisdictions"]) => filed.map(({ code }) => code));
  const states = yield* mapInSteps(articles, (article): ArticleState => {
    const [filed, memory] = [filing(article), memories.get(article)];
    return standing.states.of(article, [topics, filed, memory], () => {
      const named = article.topics.flatMap((name) => catalogue.find(name)?.slug ?? []);
      return {
        article,
        memory,
        hash: standing.hashes.of(article, named, () => hashContent(article, named)),
        topics: slugsOf(filed.topics),
        jurisdictions: codesOf(filed.jurisdictions),
      };
    });
  });
  const records = recordArticles(states, ledger, now);
  yield;
  return new Memory(records, source);
}

/** The ledger as this build makes it: what articles are, where they lie on closed pages, when feeds last changed. */
export class Memory {
  readonly #before: Ledger;
  readonly #changed: readonly LedgerArticle[];
  readonly #now: Moment;
  readonly #standing: StandingType;
  readonly #withdrawals: Withdrawals;
  readonly #records = new Map<string, LedgerArticle>();
  readonly #feeds = new Map<string, LedgerFeed>();
  readonly #pages = new Map<string, Record<string, number>>();

  /** `records` are those of the ledger, in its order, and new ones behind them. */
  constructor(records: readonly LedgerArticle[], { ledger, now, standing }: RecordingSource) {
    this.#before = ledger;
    this.#now = now;
    this.#standing = standing;
    for (const record of records) this.#records.set(record.id, record);
    this.#changed = records.filter((record, index) => record !== ledger.articles[index]);
    this.#withdrawals = new Withdrawals(records);
  }

  /** True when something about a story in a group has changed, though it may be in the same place. */
  hasChangeIn({ topic, jurisdiction }: GroupKey): boolean {
    return this.#changed.some(
      ({ topics, jurisdictions }) =>
        (topic === undefined || topics.includes(topic.slug)) &&
        (jurisdiction === undefined || jurisdictions.includes(jurisdiction.code)),
    );
  }

  /** Gives what an earlier edition recorded of a feed. */
  feedBefore(folder: string): LedgerFeed | undefined {
    return this.#before.feeds.get(folder);
  }

  /** Records a feed as it was recorded before. */
  keepFeed(record: LedgerFeed): void {
    this.#feeds.set(record.folder, record);
  }

  /** Gives the article with the time of its last change, as the ledger knows it. */
  date(article: Article): Article {
    return this.#standing.date(article, this.#records.get(article.id)?.changed);
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
    const entries = articles.flatMap(({ id }) => this.#records.get(id) ?? []);
    const { hash, newest } = this.#standing.digests.of(folder, entries, () => digestOf(entries));
    const record = recordFeed({ folder, name, hash, newest }, this.#before, this.#now, BEFORE_ANY_STORY);
    this.#feeds.set(folder, record);
    return record;
  }

  /** Gives the articles that a group once had and has lost, last withdrawn first. */
  withdrawnFrom({ topic, jurisdiction }: GroupKey, most: number): Withdrawal[] {
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

/** Gives what the entries of a feed come to. */
export function digestOf(entries: readonly LedgerArticle[]): FeedDigest {
  const hash = hashOf(entries.map((entry) => [entry.id, entry.hash]));
  const changes = entries.map(({ changed }) => changed);
  return { hash, newest: changes.length === 0 ? undefined : Math.max(...changes) };
}
