import type { Article } from "../article/article.ts";
import type { ArticleReading } from "../article/parse-article.ts";
import { type HoldReason, type Selection, selectArticles } from "../article/select-articles.ts";
import { filingBy } from "../group/file-article.ts";
import type { Filing } from "../group/group.ts";
import { groupArticles } from "../group/group-articles.ts";
import { catalogueTopics } from "../group/topic-catalogue.ts";
import { compareProblems, type Problem, problemOf } from "../problem/problem.ts";
import type { Settings } from "../site/settings.ts";
import type { Moment } from "../time/moment.ts";
import type { Document } from "./document.ts";
import type { Edition, EditionReport } from "./edition.ts";
import { type PlacingReport, placeArticles } from "./place-articles.ts";
import { planDocuments } from "./plan-documents.ts";

/** What an edition is a pure function of. */
export interface EditionSource {
  readonly settings: Settings;
  readonly readings: Iterable<ArticleReading>;
  readonly now: Moment;
  /** Include what is unpublished or not yet due; every feed's title then says that it is a preview. */
  readonly preview: boolean;
}

/** Builds the edition: selects, files and groups the articles, and plans every document. */
export function buildEdition({ settings, readings, now, preview }: EditionSource): Edition {
  const selection = selectArticles(readings, { now, preview });
  const catalogue = catalogueTopics(settings.topics, selection.articles);
  const articles = selection.articles.filter((article) => !catalogue.refused.has(article));
  const placing = placeArticles(settings);
  const filing = memoise(filingBy(catalogue, placing.placementsOf));
  const groups = groupArticles(articles, catalogue.topics, filing);
  const shown = preview ? { ...settings, title: `Preview: ${settings.title}` } : settings;
  const plan = planDocuments({ settings: shown, groups, filing, now });
  const problems = [...selection.problems, ...catalogue.problems, ...emptiness(articles)].sort(
    compareProblems,
  );
  const compose = (path: string) => plan.get(path)?.();
  return {
    paths: [...plan.keys()],
    compose,
    documents: { [Symbol.iterator]: () => composeAll(plan) },
    problems,
    report: reportOf(selection, articles, filing, {
      jurisdictions: placing.report(articles),
      groups: groups.length,
      documents: plan.size,
    }),
  };
}

function* composeAll(plan: ReadonlyMap<string, () => Document>): Generator<Document> {
  for (const compose of plan.values()) yield compose();
}

function memoise(filing: (article: Article) => Filing): (article: Article) => Filing {
  const known = new Map<Article, Filing>();
  return (article) => {
    const filed = known.get(article) ?? filing(article);
    known.set(article, filed);
    return filed;
  };
}

function emptiness(articles: readonly Article[]): Problem[] {
  if (articles.length > 0) return [];
  const message = "no article is published; the feeds are valid and empty";
  return [problemOf({ file: "", code: "no-articles", severity: "warning", message })];
}

function reportOf(
  selection: Selection,
  published: readonly Article[],
  filing: (article: Article) => Filing,
  counts: { jurisdictions: PlacingReport; groups: number; documents: number },
): EditionReport {
  const count = (reason: HoldReason) => selection.held.filter((held) => held.reason === reason).length;
  return {
    articles: {
      read: selection.read,
      published: published.length,
      heldBack: {
        unpublished: count("unpublished"),
        deleted: count("deleted"),
        "not yet due": count("not yet due"),
      },
      leftOut: selection.leftOut + selection.articles.length - published.length,
      withoutJurisdiction: published.filter((article) => filing(article).jurisdictions.length === 0).length,
    },
    held: selection.held,
    ...counts,
    nextDue: selection.nextDue,
  };
}
