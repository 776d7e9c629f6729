import type { Entry, Feed } from "../feed/feed.ts";

/**
 * One wire format. `renderEntry` gives the entry's fragment, the same in every feed; `composeFeed` puts fragments,
 * in the order given, into the feed's document. Both are pure; texts in what they get are clean.
 */
export interface Format {
  readonly name: string;
  readonly file: string;
  readonly mediaType: string;
  readonly renderEntry: (entry: Entry) => string;
  readonly composeFeed: (feed: Feed, fragments: readonly string[]) => string;
}

/** Names the generator in every format; without a version, so that an upgrade changes no document. */
export const GENERATOR = "Bailiwick";

/** Gives the address of a feed in a format, its one canonical `self` (W3C WebSub section 4). */
export function selfAddress(feed: Feed, file: string): string {
  return new URL(file, feed.address).href;
}
