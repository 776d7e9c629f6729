import type { Problem } from "../problem/problem.ts";
import type { Moment } from "../time/moment.ts";
import type { Article } from "./article.ts";
import type { ArticleReading } from "./parse-article.ts";
import { uniteArticles } from "./unite-articles.ts";

/** Why a file is held back: its author says so, or its date lies in the future. */
export type HoldReason = "unpublished" | "deleted" | "not yet due";

/** The articles to publish, those held back on purpose, and the mistakes in the rest. */
export interface Selection {
  readonly articles: readonly Article[];
  readonly held: readonly { readonly path: string; readonly reason: HoldReason }[];
  readonly problems: readonly Problem[];
  /** How many files were read, and how many of them are left out because of mistakes. */
  readonly read: number;
  readonly leftOut: number;
  /** True when no two of the files to be published tell one story. */
  readonly isEachAlone: boolean;
  /** When the next held article is due, if one is. */
  readonly nextDue?: Moment | undefined;
}

/** What decides whether a file that was read is published. */
export interface SelectionRules {
  readonly now: Moment;
  /** Include what is unpublished or not yet due, for a preview. Deleted articles stay out. */
  readonly preview: boolean;
}

/** Decides which articles are published now. The result does not depend on the order of the readings. */
export function selectArticles(readings: Iterable<ArticleReading>, rules: SelectionRules): Selection {
  const candidates: Article[] = [];
  const held: { path: string; reason: HoldReason }[] = [];
  const problems: Problem[] = [];
  let read = 0;
  let refused = 0;
  let nextDue: Moment | undefined;
  for (const reading of readings) {
    read += 1;
    if (reading.outcome === "refused") {
      refused += 1;
      problems.push(...reading.problems);
      continue;
    }
    const reason = holdReason(reading, rules);
    if (reason !== undefined) held.push({ path: pathOf(reading), reason });
    else if (reading.outcome === "article") {
      candidates.push(reading.article);
      problems.push(...reading.problems);
    }
    if (reason === "not yet due" && reading.outcome === "article") {
      nextDue = Math.min(nextDue ?? Number.POSITIVE_INFINITY, reading.article.published);
    }
  }
  const united = uniteArticles(candidates);
  return {
    articles: united.articles,
    held: held.sort((a, b) => (a.path < b.path ? -1 : 1)),
    problems: [...problems, ...united.problems],
    read,
    leftOut: refused + candidates.length - united.articles.length,
    isEachAlone: candidates.length === united.articles.length,
    nextDue,
  };
}

/** Gives why a file is held back; undefined when its article is to be published. */
export function holdReason(
  reading: Exclude<ArticleReading, { outcome: "refused" }>,
  { now, preview }: SelectionRules,
): HoldReason | undefined {
  if (reading.standing === "deleted") return "deleted";
  if (reading.outcome === "held") return reading.standing;
  if (preview) return undefined;
  if (reading.standing === "unpublished") return "unpublished";
  return reading.article.published > now ? "not yet due" : undefined;
}

function pathOf(reading: Exclude<ArticleReading, { outcome: "refused" }>): string {
  return reading.outcome === "held" ? reading.path : reading.article.path;
}
