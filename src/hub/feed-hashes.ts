/** Feed documents, each a topic of its own, with the hash of what they hold: `topics/ai/rss.xml` to `9f86d0…`. */
export type FeedHashes = ReadonlyMap<string, string>;

// The file names of the URL contract. What cannot be such a path could lead an address out of the publication.
const FEED = /^(?:[^./\\:?#%\s][^/\\:?#%\s]*\/)*(?:rss\.xml|atom\.xml|feed\.json)$/;
// A closed page never changes, and nobody subscribes to it.
const ARCHIVE = /(?:^|\/)archive\/\d+\/[^/]+$/;

/** Reads lines such as `{"file":"rss.xml","hash":"9f86d0…"}`; lines of other files, or of anything else, are passed over. */
export function parseFeedHashes(text: string): FeedHashes {
  const hashes = new Map<string, string>();
  for (const line of text.split("\n")) {
    const { file, hash } = readLine(line);
    if (typeof file !== "string" || typeof hash !== "string" || hash === "") continue;
    if (FEED.test(file) && !ARCHIVE.test(file)) hashes.set(file, hash);
  }
  return hashes;
}

/** Writes the lines that `parseFeedHashes` reads, in one order on every machine. */
export function formatFeedHashes(hashes: FeedHashes): string {
  const entries = [...hashes].sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([file, hash]) => `${JSON.stringify({ file, hash })}\n`).join("");
}

function readLine(line: string): { readonly file?: unknown; readonly hash?: unknown } {
  try {
    return JSON.parse(line) ?? {};
  } catch {
    return {};
  }
}
