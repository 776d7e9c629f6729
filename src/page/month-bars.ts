import type { MonthCounts } from "./page.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** Names a month, counted since January of the year 0: `March 2026`. */
export function monthName(month: number): string {
  return `${MONTHS[month % 12]} ${Math.floor(month / 12)}`;
}

/** Says in words what a chart of months shows. */
export function describeMonths({ first, counts }: MonthCounts): string {
  const most = Math.max(...counts);
  const last = first + counts.length - 1;
  if (first === last) return `Stories by month: ${most} in ${monthName(first)}`;
  const busiest = monthName(first + counts.indexOf(most));
  return `Stories by month, ${monthName(first)} to ${monthName(last)}; most in ${busiest}: ${most}`;
}

/** Draws the last months of a group as one small row of bars, at most as many as asked for. */
export function renderSparkline(months: MonthCounts, most = 48): string {
  const cut = Math.max(0, months.counts.length - most);
  const shown = { first: months.first + cut, counts: months.counts.slice(cut) };
  if (shown.counts.length < 2) return "";
  const width = shown.counts.length * 4;
  return `<svg class="spark" viewBox="0 0 ${width} 24" width="${width}" height="24" role="img" aria-label="${describeMonths(shown)}"><path d="${barsOf(shown.counts, 24)}"/></svg>`;
}

/** Gives the path of bars three units wide, four apart; a month with a story is never flat. */
function barsOf(counts: readonly number[], height: number): string {
  const most = Math.max(...counts);
  return counts
    .map((count, index) => {
      if (count === 0) return "";
      const tall = Math.max(2, Math.round((count / most) * height));
      return `M${index * 4} ${height}v-${tall}h3v${tall}z`;
    })
    .join("");
}
