import { stories } from "./element.ts";
import { describeMonths, monthName } from "./month-bars.ts";
import type { MonthCounts } from "./page.ts";

const WIDTH = 960;
const HEIGHT = 120;
const AXIS = 18;
const MOST_BARS = 240;

/** Draws the stories of a publication by month; a publication of many decades by year. */
export function renderTimeline(months: MonthCounts): string {
  if (months.counts.length < 2) return "";
  const { bars, labels } = months.counts.length > MOST_BARS ? byYear(months) : byMonth(months);
  const most = Math.max(...bars.map(({ count }) => count));
  const step = WIDTH / bars.length;
  const width = Math.max(1, Math.min(step - 1, 28));
  const shapes = bars.flatMap(({ count, name }, index) => {
    if (count === 0) return [];
    const tall = Math.max(2, Math.round((count / most) * (HEIGHT - AXIS - 8)));
    const x = round(index * step + (step - width) / 2);
    return [
      `<rect x="${x}" y="${HEIGHT - AXIS - tall}" width="${round(width)}" height="${tall}"><title>${name}: ${stories(count)}</title></rect>`,
    ];
  });
  const years = labels.map(
    ({ index, text }) => `<text x="${round(index * step)}" y="${HEIGHT - 4}">${text}</text>`,
  );
  return `<section aria-labelledby="timeline"><h2 id="timeline">By month</h2>
<section class="scroll" aria-label="Chart, scrolls sideways" tabindex="0"><svg class="timeline" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${describeMonths(months)}"><path class="axis" d="M0 ${HEIGHT - AXIS}h${WIDTH}"/>${shapes.join("")}${years.join("")}</svg></section></section>
`;
}

interface Bars {
  readonly bars: readonly { readonly count: number; readonly name: string }[];
  readonly labels: readonly { readonly index: number; readonly text: string }[];
}

function byMonth({ first, counts }: MonthCounts): Bars {
  const bars = counts.map((count, index) => ({ count, name: monthName(first + index) }));
  const januaries = counts.flatMap((_, index) => ((first + index) % 12 === 0 ? [index] : []));
  return { bars, labels: thin(januaries.map((index) => ({ index, text: yearOf(first + index) }))) };
}

function byYear({ first, counts }: MonthCounts): Bars {
  const years = new Map<string, number>();
  for (const [index, count] of counts.entries()) {
    const year = yearOf(first + index);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  const bars = Array.from(years, ([name, count]) => ({ count, name }));
  return { bars, labels: thin(bars.map(({ name }, index) => ({ index, text: name }))) };
}

const yearOf = (month: number) => String(Math.floor(month / 12));

/** Keeps so many labels that none touches the next. */
function thin<Label>(labels: readonly Label[]): readonly Label[] {
  const every = Math.ceil(labels.length / 12);
  return labels.filter((_, index) => index % every === 0);
}

const round = (value: number) => Math.round(value * 10) / 10;
