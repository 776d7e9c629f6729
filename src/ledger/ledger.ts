import type { Moment } from "../time/moment.ts";

/** What is remembered of an article for ever. Public: no titles, no texts, nothing of articles never published. */
export interface LedgerArticle {
  readonly id: string;
  /** Canonical addresses it has had, the present one last. */
  readonly urls: readonly string[];
  /** Places it has had in the content folder, the present one last. */
  readonly paths: readonly string[];
  /** Its publication date when it was first published. */
  readonly first: Moment;
  /** The last change of what is published. */
  readonly changed: Moment;
  /** Hash of what is published. */
  readonly hash: string;
  /** When it was taken back; undefined while it is live. */
  readonly withdrawn?: Moment | undefined;
  /** Slugs of the topics and codes of the jurisdictions that it is, or was, filed under. */
  readonly topics: readonly string[];
  readonly jurisdictions: readonly string[];
  /** The closed archive page it lies on, by group folder. */
  readonly archives: Readonly<Record<string, number>>;
}

/** What is remembered of a feed: one of a group, or one of its archive pages. */
export interface LedgerFeed {
  readonly folder: string;
  readonly name: string;
  /** The last change of its content; never goes backwards. */
  readonly changed: Moment;
  /** Hash of its content. */
  readonly hash: string;
  /** When its last article went; undefined while it has one. */
  readonly emptied?: Moment | undefined;
}

/** What has been published before. Articles stand in the order in which they were first published. */
export interface Ledger {
  readonly articles: readonly LedgerArticle[];
  readonly feeds: ReadonlyMap<string, LedgerFeed>;
}

/** The ledger of a publication that has published nothing. */
export const EMPTY_LEDGER: Ledger = { articles: [], feeds: new Map() };
