import { isSubscription } from "../edition/document-paths.ts";

/** Feed documents, each a topic of its own, with the hash of what they hold: `topics/ai/rss.xml` to `9f86d0…`. */
export type FeedHashes = ReadonlyMap<string, string>;

// What cannot be a path of the URL contract could lead an address out of the publication.
const PATH = /^(?:[^./\\:?#%\s][^/\\:?#%\s]*\/)*[^/]+$/;

/** Reads lines such as `{"file":"rss.xml","hash":"9f86d0…"}`; lines of other files, or of anything else, are passed over. */
export function parseFeedHashes(text: string): FeedHashes {
  const hashes = new Map<string, string>();
  for (const line of text.split("\n")) {
    const { file, hash } = readLine(line);
    if (typeof file !== "string" || typeof hash !== "string" || hash === "") continue;
    if (PATH.test(file) && isSubscription(file)) hashes.set(file, hash);
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
