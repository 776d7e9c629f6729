import type { Person } from "../../feed/feed.ts";

/**
 * Writes an author for version 1.1 (`authors`) and for the readers that know only version 1.0 (`author`). JSON Feed
 * asks for at least one of name, url and avatar.
 */
export function writeAuthor({ name, url, avatar }: Person): { authors: object[]; author: object } {
  const author = { name, url, avatar };
  return { authors: [author], author };
}
