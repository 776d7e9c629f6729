import type { Feed } from "../feed/feed.ts";
import type { Format } from "../format/format.ts";

// In no document: XML cannot carry it (XML 1.0 section 2.2), JSON escapes it (RFC 8259 section 7).
const MARK = "\0";

/**
 * Composes a feed's document of fragments in UTF-8. A format that is given marks for fragments shows what it puts before,
 * between and behind them; so the fragments of large documents are never made texts and bytes again.
 */
export function composeBytes(
  feed: Feed,
  { composeFeed }: Pick<Format, "composeFeed">,
  fragments: readonly Uint8Array[],
): Buffer {
  if (fragments.length === 0) return Buffer.from(composeFeed(feed, []));
  const [before = "", between = "", behind = ""] = composeFeed(feed, [MARK, MARK]).split(MARK);
  const separator = Buffer.from(between);
  const parts = fragments.flatMap((fragment, index) => (index === 0 ? [fragment] : [separator, fragment]));
  return Buffer.concat([Buffer.from(before), ...parts, Buffer.from(behind)]);
}
