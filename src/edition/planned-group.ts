import type { Article } from "../article/article.ts";
import type { Entry, Feed } from "../feed/feed.ts";
import type { Group } from "../group/group.ts";
import type { LedgerFeed } from "../ledger/ledger.ts";
import type { Moment } from "../time/moment.ts";

/** The documents of one folder: a feed and the articles that are its entries, newest first. */
export interface PlannedFeed {
  readonly folder: string;
  /** Its last change. */
  readonly changed: Moment;
  readonly feed: Feed;
  readonly articles: readonly Article[];
}

/** A group with its subscription documents and its archive pages, oldest page first. */
export interface PlannedGroup extends PlannedFeed {
  readonly group: Group;
  readonly pages: readonly PlannedFeed[];
}

/** A group that once had articles and has none: its empty feed, or the feed that says it has ended. */
export interface LapsedGroup {
  readonly folder: string;
  readonly feed: Feed;
  readonly entries: readonly Entry[];
  /** When its feed says that it has ended. */
  readonly end: Moment;
}

/** A group as it was planned, and what was recorded of its feeds: its own first. */
export interface RecordedGroup {
  readonly planned: PlannedGroup;
  readonly records: readonly LedgerFeed[];
}

// A group without a story has not changed yet, but Atom asks for a date (RFC 4287 section 4.1.1), and the time of the
// build would change the file each time. This is the month in which Atom became a standard.
export const BEFORE_ANY_STORY: Moment = Date.UTC(2005, 11, 1) / 1000;

/** Gives the last change of anything in the publication. */
export function lastChangeOf(planned: readonly PlannedGroup[]): Moment {
  return planned.reduce((newest, { feed }) => Math.max(newest, feed.updated), BEFORE_ANY_STORY);
}
