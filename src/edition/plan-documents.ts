import type { Article } from "../article/article.ts";
import type { Entry, Feed } from "../feed/feed.ts";
import { makeEntry } from "../feed/make-entry.ts";
import { FORMATS } from "../format/formats.ts";
import type { Filing } from "../group/group.ts";
import type { Settings } from "../site/settings.ts";
import type { Moment } from "../time/moment.ts";
import { type Document, documentOf } from "./document.ts";
import type { LapsedGroup } from "./ended-groups.ts";
import { composeMovedPage, composeRedirects, type Move } from "./moves.ts";
import { planPages } from "./plan-pages.ts";
import type { PlannedGroup } from "./planned-group.ts";

/** Path to a function that composes the document. */
export type DocumentPlan = ReadonlyMap<string, () => Document>;

interface PlanSource {
  readonly settings: Settings;
  readonly planned: readonly PlannedGroup[];
  readonly lapsed: readonly LapsedGroup[];
  readonly moves: readonly Move[];
  readonly filing: (article: Article) => Filing;
  readonly now: Moment;
}

interface FeedDocuments {
  readonly folder: string;
  readonly feed: Feed;
  readonly entries: () => readonly Entry[];
}

/** Plans every document of a publication. Entries are made and rendered once, whatever feeds they are in. */
export function planDocuments({ settings, planned, lapsed, moves, filing, now }: PlanSource): DocumentPlan {
  const entryOf = remember((article: Article) => makeEntry(article, filing(article), settings, now));
  const plan = new Map<string, () => Document>();
  const planFeed = feedPlanner(plan);
  for (const { folder, feed, articles, pages } of planned) {
    planFeed({ folder, feed, entries: () => articles.map(entryOf) });
    for (const page of pages) planFeed({ ...page, entries: () => page.articles.map(entryOf) });
  }
  for (const { folder, feed, entries } of lapsed) planFeed({ folder, feed, entries: () => entries });
  for (const [path, compose] of planPages({ settings, planned, lapsed, entryOf })) plan.set(path, compose);
  for (const { from, to } of moves)
    plan.set(`${from}index.html`, () => composeMovedPage(from, to, settings.baseUrl));
  if (moves.length > 0) plan.set("_redirects", () => composeRedirects(moves, settings.baseUrl));
  return plan;
}

function feedPlanner(plan: Map<string, () => Document>): (documents: FeedDocuments) => void {
  const formats = FORMATS.map((format) => ({ ...format, renderEntry: remember(format.renderEntry) }));
  return ({ folder, feed, entries }) => {
    for (const { file, mediaType, renderEntry, composeFeed } of formats) {
      const path = folder + file;
      const compose = () => composeFeed(feed, entries().map(renderEntry));
      plan.set(path, () => documentOf({ path, text: compose(), mediaType, changed: feed.updated }));
    }
  };
}

function remember<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
