import type { Article } from "../article/article.ts";
import type { ArticleReading } from "../article/parse-article.ts";
import { type HoldReason, holdReason, type SelectionRules } from "../article/select-articles.ts";
import type { Filing } from "../group/group.ts";
import { compareProblems, type Problem, type ProblemCode } from "../problem/problem.ts";
import type { EditionReport } from "./edition-report.ts";
import type { FileChange } from "./forme.ts";
import type { Placing } from "./place-articles.ts";
import type { SetArticle } from "./set-again.ts";

interface Recounting {
  readonly changes: readonly FileChange[];
  readonly set: readonly SetArticle[];
  readonly placing: Placing;
  readonly filing: (article: Article) => Filing;
  readonly rules: SelectionRules;
}

/** Gives the report of an edition after some files have changed; how many documents it has is not known yet. */
export function recount(before: EditionReport, counting: Recounting): EditionReport {
  const { changes, set, placing, filing, rules } = counting;
  const gone = set.flatMap((article) => article.gone ?? []);
  const come = set.flatMap((article) => article.come ?? []);
  const [files, filesNow] = [of(changes, "before"), of(changes, "after")];
  const more = (count: (readings: readonly ArticleReading[]) => number) => count(filesNow) - count(files);
  const placeless = (articles: readonly Article[]) =>
    articles.filter((article) => filing(article).jurisdictions.length === 0).length;
  const [placed, placedNow] = [placing.report(gone), placing.report(come)];
  const { articles, jurisdictions } = before;
  const held = (reason: HoldReason) =>
    articles.heldBack[reason] + more((some) => some.filter((one) => reasonOf(one, rules) === reason).length);
  return {
    ...before,
    articles: {
      read: articles.read + filesNow.length - files.length,
      published: articles.published + come.length - gone.length,
      heldBack: {
        unpublished: held("unpublished"),
        deleted: held("deleted"),
        "not yet due": held("not yet due"),
      },
      leftOut: articles.leftOut + more((some) => some.filter(({ outcome }) => outcome === "refused").length),
      withoutJurisdiction: articles.withoutJurisdiction + placeless(come) - placeless(gone),
    },
    jurisdictions: {
      set: jurisdictions.set + placedNow.set - placed.set,
      inferred: jurisdictions.inferred + placedNow.inferred - placed.inferred,
      toReview: jurisdictions.toReview + placedNow.toReview - placed.toReview,
      none: jurisdictions.none + placedNow.none - placed.none,
    },
    held: heldNow(before.held, changes, rules),
  };
}

/** Of these an edition tells only when they arise. */
const PASSING: readonly ProblemCode[] = ["topic-renamed", "ledger-damaged"];
/** These say how files stand to others. */
const OF_SEVERAL: readonly ProblemCode[] = ["article-duplicate", "id-duplicate", "id-changed", "topic-clash"];

/** Gives the problems that the next edition of the same articles has, too. */
export function lastingProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ code }) => !PASSING.includes(code));
}

/** Gives the problems after some files have changed; undefined when one of them had one together with other files. */
export function problemsNow(
  before: readonly Problem[],
  changes: readonly FileChange[],
  rules: SelectionRules,
): readonly Problem[] | undefined {
  const changed = new Set(changes.map(({ path }) => path));
  const own = before.filter(({ file }) => changed.has(file));
  if (own.some(({ code }) => OF_SEVERAL.includes(code))) return undefined;
  const staying = lastingProblems(before).filter(({ file }) => !changed.has(file));
  return [...staying, ...of(changes, "after").flatMap((reading) => problemsIn(reading, rules))].sort(
    compareProblems,
  );
}

function of(changes: readonly FileChange[], side: "before" | "after"): readonly ArticleReading[] {
  return changes.flatMap((change) => change[side] ?? []);
}

/** Of what is held back no mistakes are told. */
function problemsIn(reading: ArticleReading, rules: SelectionRules): readonly Problem[] {
  if (reading.outcome === "refused") return reading.problems;
  return reading.outcome === "article" && reasonOf(reading, rules) === undefined ? reading.problems : [];
}

function reasonOf(reading: ArticleReading, rules: SelectionRules): HoldReason | undefined {
  return reading.outcome === "refused" ? undefined : holdReason(reading, rules);
}

function heldNow(
  before: EditionReport["held"],
  changes: readonly FileChange[],
  rules: SelectionRules,
): EditionReport["held"] {
  const changed = new Set(changes.map(({ path }) => path));
  const fresh = changes.flatMap(({ path, after }) => {
    const reason = after && reasonOf(after, rules);
    return reason === undefined ? [] : [{ path, reason }];
  });
  return [...before.filter(({ path }) => !changed.has(path)), ...fresh].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}
