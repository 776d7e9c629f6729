import type { Moment } from "../time/moment.ts";
import type { Ledger, LedgerFeed } from "./ledger.ts";

/** What the entries of a feed come to. */
export interface FeedDigest {
  /** Hash of its content. */
  readonly hash: string;
  /** The last change of an entry in it; undefined when it has none. */
  readonly newest: Moment | undefined;
}

/** What a feed holds at this build. */
export interface FeedState extends FeedDigest {
  readonly folder: string;
  readonly name: string;
}

/**
 * Records a feed and when it last changed: when its newest entry did, unless it changed otherwise (an article was
 * withdrawn, or moved away), which is noticed now. Never goes backwards (RFC 9110 section 8.8.2 would break).
 * `never` dates a feed that has never held anything.
 */
export function recordFeed(
  { folder, name, hash, newest }: FeedState,
  ledger: Pick<Ledger, "feeds">,
  now: Moment,
  never: Moment,
): LedgerFeed {
  const before = ledger.feeds.get(folder);
  if (before === undefined) return { folder, name, hash, changed: newest ?? never };
  const emptied =
    newest === undefined ? (before.emptied ?? (before.changed > never ? now : undefined)) : undefined;
  if (before.hash === hash)
    return before.name === name && before.emptied === emptied ? before : { ...before, name, emptied };
  const since = newest ?? before.changed;
  const changed = since > before.changed ? since : Math.max(now, before.changed);
  return { folder, name, hash, changed, emptied };
}
