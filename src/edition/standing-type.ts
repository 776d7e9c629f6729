import type { Article } from "../article/article.ts";
import { restyleArticle } from "../article/shelved-article.ts";
import type { Filing } from "../group/group.ts";
import type { LedgerArticle, LedgerFeed } from "../ledger/ledger.ts";
import { formatRecord } from "../ledger/ledger-lines.ts";
import type { ArticleState } from "../ledger/record-articles.ts";
import type { FeedDigest } from "../ledger/record-feed.ts";
import { SearchIndex } from "../search/search-index.ts";
import type { Moment } from "../time/moment.ts";
import type { Cuttings } from "./cuttings.ts";
import type { Document } from "./document.ts";
import type { Forme } from "./forme.ts";
import { Kept, KeptByName, SameTexts } from "./kept.ts";
import { KeptDocuments } from "./kept-documents.ts";
import type { PlacedArticle } from "./place-articles.ts";
import type { RecordedGroup } from "./planned-group.ts";
import { type ProofLine, Proofs } from "./proofs.ts";
import { SetMatter } from "./set-matter.ts";
import type { Attic, Story } from "./story.ts";

const MEBIBYTE = 1024 * 1024;
const MOST_DOCUMENTS = 256 * MEBIBYTE;
// The entries of a few thousand stories with their three fragments.
const MOST_MATTER = 48 * MEBIBYTE;

/** What there is to work with beside memory and this thread. */
export interface Workshop {
  readonly attic?: Attic | undefined;
  /** True when no other edition follows that could use what this one made. */
  readonly isOnce?: boolean;
}

/**
 * Type that stays set between the editions of one publication (printers keep what they will print again standing):
 * an edition after a small change makes only what the change touches. Everything is kept by the article as it was
 * read, which is a new object when the file is read anew, together with all else that it was made of; so nothing in
 * here can be stale, and an edition has the same bytes with and without.
 */
export class StandingType {
  /** Articles under the ids they have for ever. */
  readonly named: Kept<Article, Article>;
  /** Articles with the date of their last change. */
  readonly dated: Kept<Article, Article>;
  readonly placed: Kept<Article, PlacedArticle>;
  readonly filed: Kept<Article, Filing>;
  /** Hashes of what is published of articles. */
  readonly hashes: Kept<Article, string>;
  readonly states: Kept<Article, ArticleState>;
  readonly stories = new Kept<Article, Story>();
  /** What the entries of feeds come to, by folder. */
  readonly digests: KeptByName<FeedDigest>;
  /** Groups with their feeds, by folder. */
  readonly groups: KeptByName<RecordedGroup>;
  /** Lines of the ledger. */
  readonly lines: Kept<LedgerArticle | LedgerFeed, string>;
  readonly texts = new SameTexts();
  readonly documents: KeptDocuments;
  /** The words of the stories, for combination feeds. */
  readonly words = new SearchIndex();
  readonly proofs: Proofs;
  /** Entries and fragments of stories. */
  readonly matter = new SetMatter(MOST_MATTER);

  /** Where fragments can be cut out of documents that are in place. */
  cuttings: Cuttings | undefined;

  /** Gives the forme of the last edition; undefined when there is none to go on from. */
  forme: (() => Forme) | undefined;

  /** Documents of the edition before as an earlier process composed them, by path. */
  earlier: ReadonlyMap<string, Document> | undefined;

  readonly attic: Attic | undefined;
  /** True when no other edition follows. */
  readonly isOnce: boolean;

  /** `mostBytes` of documents are kept, those that were asked for last; `proofs` are those of an earlier process. */
  constructor(
    mostBytes = MOST_DOCUMENTS,
    proofs: readonly ProofLine[] = [],
    { attic, isOnce = false }: Workshop = {},
  ) {
    this.documents = new KeptDocuments(mostBytes);
    this.proofs = new Proofs(proofs);
    this.attic = attic;
    this.named = new Kept(!isOnce);
    this.dated = new Kept(!isOnce);
    this.placed = new Kept(!isOnce);
    this.filed = new Kept(!isOnce);
    this.hashes = new Kept(!isOnce);
    this.states = new Kept(!isOnce);
    this.digests = new KeptByName(!isOnce);
    this.groups = new KeptByName(!isOnce);
    this.isOnce = isOnce;
    this.lines = new Kept(!isOnce);
  }

  /** Gives an article with the time of its last change; one that has not changed since it was published says none. */
  date(article: Article, updated: Moment | undefined): Article {
    if ((article.updated ?? article.published) === updated) return article;
    return this.dated.of(article, [updated], () => restyleArticle(article, { updated }));
  }

  /** Writes a record of the ledger as its line. */
  readonly writeLine = (record: LedgerArticle | LedgerFeed): string =>
    this.lines.of(record, [], () => formatRecord(record));
}
