/** A feed reader that can be told of a feed by a link. */
export interface FeedReader {
  readonly name: string;
  /** The address that subscribes to a feed. */
  readonly open: (feedAddress: string) => string;
}

const withQuery = (start: string) => (address: string) => start + encodeURIComponent(address);

/** Readers by their own way of taking a feed; the first opens whatever the device has for `feed:` addresses. */
export const FEED_READERS: readonly FeedReader[] = [
  { name: "NetNewsWire or another app", open: (address) => `feed:${address}` },
  { name: "Feedly", open: withQuery("https://feedly.com/i/subscription/feed%2F") },
  { name: "Inoreader", open: withQuery("https://www.inoreader.com/?add_feed=") },
  { name: "NewsBlur", open: withQuery("https://www.newsblur.com/?url=") },
  { name: "Feedbin", open: withQuery("https://feedbin.com/?subscribe=") },
  { name: "The Old Reader", open: withQuery("https://theoldreader.com/feeds/subscribe?url=") },
];
