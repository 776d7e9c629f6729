import type { Edition } from "../edition/edition.ts";

/** Where notices are kept that a hub has still to get, from one start to the next: addresses of published feeds. */
export interface NoticeStore {
  /** Gives the text that was written last; undefined when there is none. */
  readonly read: () => Promise<string | undefined>;
  readonly write: (text: string) => Promise<void>;
}

/** Writes the addresses of feeds, one a line. */
export function formatTopics(topics: Iterable<string>): string {
  return [...new Set(topics)]
    .sort()
    .map((topic) => `${topic}\n`)
    .join("");
}

/** Reads such addresses; only those of documents that an edition has count, whatever else a text says. */
export function readTopics(text: string, { paths, publication: { baseUrl } }: Edition): string[] {
  const written = new Set(text.split("\n"));
  return paths.map((path) => new URL(path, baseUrl).href).filter((address) => written.has(address));
}
