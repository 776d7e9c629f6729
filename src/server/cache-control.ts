import type { Route } from "./answer.ts";

const A_YEAR = 31_536_000;
const A_DAY = 86_400;
// People who look at a page want it as it is; their browsers revalidate cheaply.
const LONGEST_FOR_PAGES = 300;

interface Caching {
  readonly route: Route;
  /** Nothing will be added to it any more: an archive page with another after it. */
  readonly isClosed: boolean;
  /** Minutes that readers may wait between two visits, as the feeds themselves say. */
  readonly ttl: number;
}

/**
 * Gives the Cache-Control of a document: feeds as long as their `ttl`, so that both say the same; old copies while a
 * new one is fetched (RFC 5861) and for a day when the service is down; closed archive pages for ever (RFC 8246).
 */
export function cacheControlOf({ route, isClosed, ttl }: Caching): string {
  if (isClosed) return `public, max-age=${A_YEAR}, immutable`;
  const isFeed = ["rss", "atom", "json", "archive", "search"].includes(route);
  const seconds = isFeed ? ttl * 60 : Math.min(ttl * 60, LONGEST_FOR_PAGES);
  return `public, max-age=${seconds}, stale-while-revalidate=${seconds}, stale-if-error=${A_DAY}`;
}
