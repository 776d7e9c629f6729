/** How a group's articles lie on pages: the subscription documents and the archive pages, oldest page first. */
export interface ArchivePages<Item> {
  readonly latest: readonly Item[];
  readonly pages: readonly (readonly Item[])[];
  /** How many of the pages are closed: full, with a page after them, and never refilled. */
  readonly closed: number;
}

interface SplitRules<Item> {
  /** The closed page that an item lies on since an earlier build. */
  readonly pageOf: (item: Item) => number | undefined;
  /** Items in a subscription document, and on an archive page. */
  readonly entries: number;
  readonly block: number;
}

/**
 * Splits a group's articles, newest first, into subscription documents and archive pages (RFC 5005 section 4).
 * What lies on a closed page stays there whatever settings or dates say now; everything else is dealt anew: the
 * newest to the subscription documents, the older ones to pages, oldest first. A page is closed when it is full and
 * another follows it, so that its link to the next page never changes. Every item is on exactly one of them.
 */
export function splitArchives<Item>(
  items: readonly Item[],
  { pageOf, entries, block }: SplitRules<Item>,
): ArchivePages<Item> {
  const closed: Item[][] = [];
  const open: Item[] = [];
  for (const item of items) {
    const page = pageOf(item);
    if (page === undefined) open.push(item);
    else {
      while (closed.length < page) closed.push([]);
      closed[page - 1]?.push(item);
    }
  }
  const older = open.slice(entries);
  const pages: Item[][] = [...closed];
  for (let end = older.length; end > 0; end -= block) pages.push(older.slice(Math.max(end - block, 0), end));
  // The page after a closed one stays, even empty: the closed one links to it.
  if (pages.length > 0 && pages.length === closed.length) pages.push([]);
  return { latest: open.slice(0, entries), pages, closed: Math.max(pages.length - 1, 0) };
}
