import type { Article } from "../../article/article.ts";
import type { MonthCounts } from "../../page/page.ts";
import { type Moment, toDate } from "../../time/moment.ts";

/** Counts articles, newest first, by the month of their publication (UTC). */
export function countMonths(articles: readonly Article[]): MonthCounts {
  const [newest, oldest] = [articles[0], articles.at(-1)];
  if (newest === undefined || oldest === undefined) return { first: 0, counts: [] };
  const first = monthOf(oldest.published);
  const counts = new Array<number>(monthOf(newest.published) - first + 1).fill(0);
  for (const { published } of articles) {
    const month = monthOf(published) - first;
    counts[month] = (counts[month] ?? 0) + 1;
  }
  return { first, counts };
}

function monthOf(moment: Moment): number {
  const date = toDate(moment);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
