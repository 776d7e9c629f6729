import type { Article } from "../article/article.ts";
import type { ArticleReading } from "../article/parse-article.ts";
import { type HoldReason, type Selection, selectArticles } from "../article/select-articles.ts";
import { restyleArticle } from "../article/shelved-article.ts";
import type { Filing } from "../group/group.ts";
import { groupArticles } from "../group/group-articles.ts";
import { catalogueTopics, type TopicCatalogue } from "../group/topic-catalogue.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { formatLedger, ledgerLinesOf } from "../ledger/ledger-lines.ts";
import { type Recognition, recogniseArticles } from "../ledger/recognise-articles.ts";
import type { Gazetteer } from "../placing/find-places.ts";
import { compareProblems, type Problem, problemOf } from "../problem/problem.ts";
import type { Settings } from "../site/settings.ts";
import type { Moment } from "../time/moment.ts";
import { assembleEdition } from "./assemble-edition.ts";
import type { Edition } from "./edition.ts";
import type { EditionReport } from "./edition-report.ts";
import { formeOf } from "./make-forme.ts";
import { recall } from "./memory.ts";
import { once } from "./once.ts";
import { type PlacingReport, placeArticles } from "./place-articles.ts";
import { planDocuments } from "./plan-documents.ts";
import { planGroups } from "./plan-groups.ts";
import type { LapsedGroup } from "./planned-group.ts";
import { keptFiling, keptStories } from "./set-stories.ts";
import { StandingType } from "./standing-type.ts";
import { mapInSteps, type Steps } from "./steps.ts";
import type { Story } from "./story.ts";

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
  /** Those that were found before. */
  readonly problems?: readonly Problem[];
}

/**
 * Builds the edition in steps, for those who have something else to do meanwhile: selects, recognises, files and groups
 * the articles, and plans every document.
 */
export function* buildInSteps({ standing = new StandingType(0), ...source }: EditionSource): Steps<Edition> {
  const { readings, ledger, gazetteer, now, preview, problems = [] } = source;
  const settings = preview ? previewOf(source.settings) : source.settings;
  const choice = yield* chooseArticles({ settings, readings, ledger, now, preview, standing });
  const { selection, catalogue, articles } = choice;
  const placing = placeArticles(settings, gazetteer, standing);
  const filing = filingById(keptFiling(catalogue, placing.placementsOf, standing));
  const memory = yield* recall({ ...choice, filing, ledger, now, standing });
  const dated = yield* mapInSteps(articles, (article) => memory.date(article));
  const groups = groupArticles(dated, catalogue.topics, filing);
  yield;
  const plans = yield* planGroups(groups, { memory, ledger, settings, now, standing });
  const storyOf = keptStories({ filing, memory, settings, now }, standing);
  const plan = yield* planDocuments({ ...plans, settings, storyOf, standing, preview });
  const next = preview ? ledger : plans.next; // A preview must leave no trace of what it shows.
  const everything = groups[0]?.articles ?? [];
  const ledgerLines = once(() => formatLedger(next, standing.writeLine));
  if (!standing.isOnce) yield* makeReady(everything, { storyOf, standing });
  const counts = { jurisdictions: placing.report(articles), groups: groups.length, documents: plan.size };
  const made = {
    ...{ settings, preview, nextChange: nextChangeOf(selection, dated, plans.lapsed, now) },
    problems: [...problems, ...choice.problems, ...plans.problems, ...emptiness(articles)].sort(
      compareProblems,
    ),
    report: reportOf(selection, articles, filing, counts),
  };
  // What a preview shows is nowhere remembered.
  const forme = once(() => formeOf({ ...choice, ...made, plans, filing, now, ledger: next, standing }));
  standing.forme = preview ? undefined : forme;
  return assembleEdition({
    ...{ ...made, catalogue, plans, plan, storyOf, standing },
    ledger: () => next,
    ledgerLines: () =>
      standing.isOnce ? eachLine(next, ledgerLines) : ledgerLinesOf(next, standing.writeLine),
  });
}

interface Readiness {
  readonly storyOf: (article: Article) => Story;
  readonly standing: StandingType;
}

/** Makes beforehand what a service is asked for at any time, and a build of files never. */
function* makeReady(everything: readonly Article[], { storyOf, standing }: Readiness): Steps<void> {
  const stories = yield* mapInSteps(everything, storyOf);
  standing.matter.keepOnly(new Set(stories));
  yield* standing.words.follow(everything);
}

// Lines of fewer articles are kept rather than written twice.
const MOST_LINES_AT_HAND = 20_000;

function eachLine(ledger: Ledger, atHand: () => readonly string[]): Iterable<string> {
  return ledger.articles.length > MOST_LINES_AT_HAND ? ledgerLinesOf(ledger) : atHand();
}

interface Choosing extends Pick<EditionSource, "settings" | "readings" | "ledger" | "now" | "preview"> {
  readonly standing: StandingType;
}

/** Chooses what is published, under the ids and the topics that it has. */
function* chooseArticles({ settings, readings, ledger, now, preview, standing }: Choosing): Steps<Choice> {
  const selection = selectArticles(readings, { now, preview });
  yield;
  const recognition = recogniseArticles(selection.articles, ledger, (article, id) =>
    standing.named.of(article, [id], () => restyleArticle(article, { id })),
  );
  yield;
  const catalogue = catalogueTopics(settings.topics, recognition.articles);
  const articles = recognition.articles.filter((article) => !catalogue.refused.has(article));
  yield;
  const problems = [...selection.problems, ...recognition.problems, ...catalogue.problems];
  return { selection, catalogue, articles, memories: recognition.memories, problems };
}

interface Choice {
  readonly selection: Selection;
  readonly catalogue: TopicCatalogue;
  readonly articles: readonly Article[];
  readonly memories: Recognition["memories"];
  readonly problems: readonly Problem[];
}

/** Marks every title, and names no hub: nobody is to be told of what a preview shows. */
function previewOf(settings: Settings): Settings {
  return { ...settings, title: `Preview: ${settings.title}`, hub: undefined };
}

/** Gives when the edition would be another one though nothing is changed. */
function nextChangeOf(
  { articles, nextDue }: Selection,
  dated: readonly Article[],
  lapsed: readonly LapsedGroup[],
  now: Moment,
): Moment | undefined {
  let next = Number.POSITIVE_INFINITY;
  const consider = (moment: Moment | undefined) => {
    if (moment !== undefined && moment > now && moment < next) next = moment;
  };
  consider(nextDue);
  for (const { updated } of articles) consider(updated);
  for (const { updated, published } of dated) consider(updated ?? published);
  for (const { end } of lapsed) consider(end);
  return next === Number.POSITIVE_INFINITY ? undefined : next;
}

/** By id: an article and the same one with its date are filed alike. */
function filingById(filing: (article: Article) => Filing): (article: Article) => Filing {
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
