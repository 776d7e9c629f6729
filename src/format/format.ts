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
  return new URL(file + (feed.query ?? ""), feed.location).href;
}

/** Gives the hub of a feed's documents; archive pages have none, because nothing new ever comes to them. */
export function hubAddress({ hub, history }: Feed): string | undefined {
  return history?.isArchive ? undefined : hub;
}

/** True for an archive page with a page after it: nothing is added to it any more (RFC 5005 section 4, `fh:archive`). */
export function isClosedArchive({ history }: Feed): boolean {
  return history?.next !== undefined;
}

/** A link between the pages of a feed's history, by its relation (RFC 5005 section 4). */
export interface HistoryLink {
  readonly rel: "prev-archive" | "next-archive" | "current";
  readonly href: string;
}

/** Gives the links of a feed's history in a format. */
export function historyLinks({ history }: Feed, file: string): HistoryLink[] {
  const { previous, next, current } = history ?? {};
  const link = (rel: HistoryLink["rel"], folder: string | undefined): HistoryLink[] =>
    folder === undefined ? [] : [{ rel, href: new URL(file, folder).href }];
  return [...link("prev-archive", previous), ...link("next-archive", next), ...link("current", current)];
}
