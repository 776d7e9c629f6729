import type { Article } from "../article/article.ts";
import type { Entry, Feed } from "../feed/feed.ts";
import type { Format } from "../format/format.ts";
import { FORMATS } from "../format/formats.ts";
import type { Settings } from "../site/settings.ts";
import { type Document, documentOf } from "./document.ts";
import type { LapsedGroup } from "./ended-groups.ts";
import type { KeptDocuments } from "./kept-documents.ts";
import { composeMovedPage, composeRedirects, type Move } from "./moves.ts";
import { planPages } from "./plan-pages.ts";
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
  for (const { folder, feed, articles, pages } of planned) {
    for (const each of [{ folder, feed, articles }, ...pages]) planFeed(planKept, storiesIn(each, storyOf));
  }
  for (const { folder, feed, entries } of lapsed) planFeed(planKept, endingOf(folder, feed, entries));
  for (const { path, source, compose } of planPages({ settings, planned, lapsed, storyOf }))
    planKept(path, source, compose);
  for (const { from, to } of moves)
    plan.set(`${from}index.html`, () => composeMovedPage(from, to, settings.baseUrl));
  if (moves.length > 0) plan.set("_redirects", () => composeRedirects(moves, settings.baseUrl));
  return plan;
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
