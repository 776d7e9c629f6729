import type { Article } from "../article/article.ts";
import type { Entry, Feed } from "../feed/feed.ts";
import type { Format } from "../format/format.ts";
import { FORMATS } from "../format/formats.ts";
import type { GroupPage } from "../page/page.ts";
import { renderPage } from "../page/render-page.ts";
import type { Settings } from "../site/settings.ts";
import { composeCatalogue } from "./catalogue.ts";
import { type Document, documentOf } from "./document.ts";
import type { LapsedGroup } from "./ended-groups.ts";
import { GroupNeighbours } from "./group-neighbours.ts";
import type { KeptDocuments } from "./kept-documents.ts";
import { composeMovedPage, composeRedirects, type Move } from "./moves.ts";
import { composeOutline } from "./outline.ts";
import type { PlannedFeed, PlannedGroup } from "./planned-group.ts";
import type { Story } from "./story.ts";

/** Path to a function that composes the document. */
export type DocumentPlan = ReadonlyMap<string, () => Document>;

interface PlanSource {
  readonly settings: Settings;
  readonly planned: readonly PlannedGroup[];
  readonly lapsed: readonly LapsedGroup[];
  readonly moves: readonly Move[];
  readonly storyOf: (article: Article) => Story;
  readonly documents: KeptDocuments;
}

/** Plans a document: what it is made of, by which it is known again, and how. */
type PlanKept = (path: string, source: () => readonly unknown[], compose: () => Document) => void;

/** Plans every document of a publication. One whose source has not changed since it was composed stays as it is. */
export function planDocuments({ planned, lapsed, moves, ...rest }: PlanSource): DocumentPlan {
  const { settings, storyOf, documents } = rest;
  const plan = new Map<string, () => Document>();
  const planKept: PlanKept = (path, source, compose) =>
    plan.set(path, () => documents.of(path, source(), compose));
  const neighbours = new GroupNeighbours(planned, settings);
  const entriesOf = (articles: readonly Article[]) => articles.map((article) => storyOf(article).entry);
  for (const { folder, feed, articles, group, pages } of planned) {
    planPage(planKept, folder, feed, () => neighbours.pageOf(group, feed, entriesOf(articles)));
    for (const each of [{ folder, feed, articles }, ...pages]) planFeed(planKept, storiesIn(each, storyOf));
  }
  for (const { folder, feed, entries } of lapsed) {
    planPage(planKept, folder, feed, () => neighbours.lapsedPageOf(feed, entries));
    planFeed(planKept, endingOf(folder, feed, entries));
  }
  for (const { from, to } of moves)
    plan.set(`${from}index.html`, () => composeMovedPage(from, to, settings.baseUrl));
  if (moves.length > 0) plan.set("_redirects", () => composeRedirects(moves, settings.baseUrl));
  const everything = () => [planned, settings];
  planKept("feeds.opml", everything, () => composeOutline(planned, settings));
  planKept("catalogue.json", everything, () => composeCatalogue(planned, settings));
  return plan;
}

function planPage(planKept: PlanKept, folder: string, { updated }: Feed, pageOf: () => GroupPage): void {
  const path = `${folder}index.html`;
  let page: GroupPage | undefined;
  const pageOnce = () => {
    page ??= pageOf();
    return page;
  };
  const source = () => [JSON.stringify({ ...pageOnce(), entries: [] }), ...pageOnce().entries];
  planKept(path, source, () =>
    documentOf({ path, text: renderPage(pageOnce()), mediaType: "text/html", changed: updated }),
  );
}

/** A feed with its entries: what they are known by, and their fragments in a format. */
interface FeedOfEntries {
  readonly folder: string;
  readonly feed: Feed;
  readonly sources: () => readonly unknown[];
  readonly fragments: (format: Format) => readonly string[];
}

function storiesIn({ folder, feed, articles }: PlannedFeed, storyOf: (article: Article) => Story) {
  const stories = () => articles.map(storyOf);
  const fragments = (format: Format) => stories().map((story) => story.fragment(format));
  return { folder, feed, sources: stories, fragments };
}

function endingOf(folder: string, feed: Feed, entries: readonly Entry[]): FeedOfEntries {
  const fragments = ({ renderEntry }: Format) => entries.map(renderEntry);
  return { folder, feed, sources: () => [JSON.stringify(entries)], fragments };
}

function planFeed(planKept: PlanKept, { folder, feed, sources, fragments }: FeedOfEntries): void {
  const source = () => [JSON.stringify(feed), ...sources()];
  for (const format of FORMATS) {
    const { file, mediaType, composeFeed } = format;
    const path = folder + file;
    planKept(path, source, () =>
      documentOf({ path, text: composeFeed(feed, fragments(format)), mediaType, changed: feed.updated }),
    );
  }
}
