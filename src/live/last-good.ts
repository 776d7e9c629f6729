import type { ArticleReading } from "../article/parse-article.ts";
import type { Problem } from "../problem/problem.ts";

type GoodReading = Extract<ArticleReading, { outcome: "article" }>;

/** What to publish: for broken files their last good version, with the mistakes that are in them now. */
export interface MendedReadings {
  readonly readings: readonly ArticleReading[];
  /** The broken files of which the last good version stands in. */
  readonly kept: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * The last good reading of each file: an article that is broken while its author edits it must not vanish from
 * subscribers' readers and return. A file that is gone, or held back, is forgotten.
 */
export class LastGood {
  #last: readonly ArticleReading[] = [];

  /** Puts the last good reading in the place of each refused one, as far as there is one. */
  mend(readings: readonly ArticleReading[]): MendedReadings {
    const isWhole = readings.every(({ outcome }) => outcome !== "refused");
    const mended = isWhole ? { readings, kept: [], problems: [] } : mendBy(goodOnes(this.#last), readings);
    this.#last = mended.readings;
    return mended;
  }
}

function goodOnes(readings: readonly ArticleReading[]): ReadonlyMap<string, GoodReading> {
  const good = readings.filter((reading) => reading.outcome === "article");
  return new Map(good.map((reading) => [reading.article.path, reading]));
}

function mendBy(good: ReadonlyMap<string, GoodReading>, readings: readonly ArticleReading[]): MendedReadings {
  const mended: ArticleReading[] = [];
  const kept: string[] = [];
  const problems: Problem[] = [];
  for (const reading of readings) {
    const standIns = reading.outcome === "refused" ? standInsFor(reading.path, good) : [];
    if (standIns.length === 0) mended.push(reading);
    else if (reading.outcome === "refused") problems.push(...reading.problems);
    for (const standIn of standIns) {
      mended.push(standIn);
      kept.push(standIn.article.path);
    }
  }
  return kept.length === 0 ? { readings, kept, problems } : { readings: mended, kept, problems };
}

/** A path that cannot be read may be a file, or a folder with all that is in it. */
function standInsFor(path: string, good: ReadonlyMap<string, GoodReading>): GoodReading[] {
  const own = good.get(path);
  if (own !== undefined) return [own];
  return [...good.values()].filter(({ article }) => article.path.startsWith(`${path}/`));
}
