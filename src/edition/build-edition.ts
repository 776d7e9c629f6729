import type { Article } from "../article/article.ts";
import type { ArticleReading } from "../article/parse-article.ts";
import { type HoldReason, type Selection, selectArticles } from "../article/select-articles.ts";
import type { Filing } from "../group/group.ts";
import { groupArticles } from "../group/group-articles.ts";
import { catalogueTopics } from "../group/topic-catalogue.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { formatLedger, formatRecord } from "../ledger/ledger-lines.ts";
import { recogniseArticles } from "../ledger/recognise-articles.ts";
import { compareProblems, type Problem, problemOf } from "../problem/problem.ts";
import type { Settings } from "../site/settings.ts";
import type { Moment } from "../time/moment.ts";
import type { Document } from "./document.ts";
import type { Edition, EditionReport } from "./edition.ts";
import { Memory } from "./memory.ts";
import { type Gazetteer, type PlacingReport, placeArticles } from "./place-articles.ts";
import { planDocuments } from "./plan-documents.ts";
import { planGroups } from "./plan-groups.ts";
import { keptFiling, keptStories } from "./set-stories.ts";
import { StandingType } from "./standing-type.ts";

/** What an edition is a pure function of. */
export interface EditionSource {
  readonly settings: Settings;
  readonly readings: Iterable<ArticleReading>;
  /** What was published before. */
  readonly ledger: Ledger;
  /** Infers what editors left open; without it such articles are in no jurisdiction. */
  readonly gazetteer?: Gazetteer | undefined;
  readonly now: Moment;
  /** Include what is unpublished or not yet due; every feed's title then says that it is a preview. */
  readonly preview: boolean;
  /** What the last editions of this publication made; without it everything is made anew. */
  readonly standing?: StandingType | undefined;
}

/** Builds the edition: selects, recognises, files and groups the articles, and plans every document. */
export function buildEdition({
  settings: written,
  readings,
  ledger,
  gazetteer,
  now,
  preview,
  standing = new StandingType(0),
}: EditionSource): Edition {
  const settings = preview ? { ...written, title: `Preview: ${written.title}` } : written;
  const selection = selectArticles(readings, { now, preview });
  const recognition = recogniseArticles(selection.articles, ledger, (article, id) =>
    standing.named.of(article, [id], () => ({ ...article, id })),
  );
  const catalogue = catalogueTopics(settings.topics, recognition.articles);
  const articles = recognition.articles.filter((article) => !catalogue.refused.has(article));
  const placing = placeArticles(settings, gazetteer, standing.placed);
  const filing = memoise(keptFiling(catalogue, placing.placementsOf, standing));
  const { memories } = recognition;
  const memory = new Memory({ articles, memories, catalogue, filing, ledger, now, standing });
  const groups = groupArticles(
    articles.map((article) => memory.date(article)),
    catalogue.topics,
    filing,
  );
  const plans = planGroups(groups, { memory, ledger, settings, now });
  const storyOf = keptStories(filing, settings, now, standing);
  const plan = planDocuments({ ...plans, settings, storyOf, documents: standing.documents });
  // A preview must leave no trace of what it shows.
  const next = preview ? ledger : plans.next;
  const problems = [
    ...selection.problems,
    ...recognition.problems,
    ...catalogue.problems,
    ...plans.problems,
    ...emptiness(articles),
  ];
  return {
    paths: [...plan.keys()],
    compose: (path) => plan.get(path)?.(),
    documents: { [Symbol.iterator]: () => composeAll(plan) },
    stories: (groups[0]?.articles ?? []).map(storyOf),
    ledger: next,
    ledgerLines: formatLedger(next, (record) => standing.lines.of(record, [], () => formatRecord(record))),
    problems: problems.sort(compareProblems),
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
  const known = new Map<string, Filing>();
  return (article) => {
    const filed = known.get(article.id) ?? filing(article);
    known.set(article.id, filed);
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
