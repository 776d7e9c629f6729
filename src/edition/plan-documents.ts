import type { Article } from "../article/article.ts";
import type { Entry, Feed } from "../feed/feed.ts";
import type { Format } from "../format/format.ts";
import { FORMATS } from "../format/formats.ts";
import type { Settings } from "../site/settings.ts";
import type { Moment } from "../time/moment.ts";
import { composeBytes } from "./compose-bytes.ts";
import { type Cuts, findCuts } from "./cuts.ts";
import { documentOfBytes } from "./document.ts";
import { composeMovedPage, composeRedirects, type Move } from "./moves.ts";
import { once } from "./once.ts";
import { planPages } from "./pages/plan-pages.ts";
import { type DocumentDraft, type PlannedDocument, planKept, planLate, planNew } from "./planned-document.ts";
import type { LapsedGroup, PlannedFeed, PlannedGroup } from "./planned-group.ts";
import type { StandingType } from "./standing-type.ts";
import type { Steps } from "./steps.ts";
import type { Story } from "./story.ts";

/** The documents of an edition by path, in a fixed order. */
export type DocumentPlan = ReadonlyMap<string, PlannedDocument>;

interface PlanSource {
  readonly settings: Settings;
  readonly planned: readonly PlannedGroup[];
  readonly lapsed: readonly LapsedGroup[];
  readonly moves: readonly Move[];
  readonly storyOf: (article: Article) => Story;
  readonly standing: StandingType;
  readonly preview: boolean;
  /** Tells documents that have the same bytes as in the last edition, though perhaps another time. */
  readonly isUntouched?: ((path: string) => boolean) | undefined;
}

/** Plans every document of a publication. One whose source has not changed since it was composed stays as it is. */
export function* planDocuments({ planned, lapsed, moves, ...rest }: PlanSource): Steps<DocumentPlan> {
  const { settings, storyOf, standing, preview, isUntouched } = rest;
  const plan = new Map<string, PlannedDocument>();
  const add = (draft: DocumentDraft) => plan.set(draft.path, planKept(draft, standing, isUntouched));
  for (const group of planned) {
    for (const each of [group, ...group.pages]) {
      const feed = once(() => storiesIn(each, storyOf));
      for (const format of FORMATS) {
        const path = each.folder + format.file;
        plan.set(
          path,
          planLate(() => planKept(draftFeed(feed(), format), standing, isUntouched)),
        );
      }
    }
    yield;
  }
  for (const { folder, feed, entries } of lapsed) {
    const ending = endingOf(folder, feed, entries);
    for (const format of FORMATS) add(draftFeed(ending, format));
  }
  for (const draft of planPages({ settings, planned, lapsed, storyOf, preview })) {
    add(draft);
    yield;
  }
  for (const { from, to } of moves)
    plan.set(
      `${from}index.html`,
      planNew(() => composeMovedPage(from, to, settings.baseUrl)),
    );
  if (moves.length > 0)
    plan.set(
      "_redirects",
      planNew(() => composeRedirects(moves, settings.baseUrl)),
    );
  return plan;
}

/** A feed with its entries: what they are known by, and their fragments in a format. */
interface FeedOfEntries {
  readonly folder: string;
  readonly changed: Moment;
  readonly feed: () => Feed;
  readonly source: () => readonly unknown[];
  readonly fragments: (format: Format) => readonly Uint8Array[];
  /** Renders the fragments, one after the other. */
  readonly parts: (format: Format) => Iterable<unknown>;
}

function storiesIn(planned: PlannedFeed, storyOf: (article: Article) => Story): FeedOfEntries {
  const { folder, changed, articles } = planned;
  const stories = once(() => articles.map(storyOf));
  const fragments = (format: Format) => stories().map((story) => story.fragmentBytes(format));
  const parts = function* (format: Format) {
    for (const story of stories()) yield story.fragmentBytes(format);
  };
  const source = once(() => [JSON.stringify(planned.feed), ...stories()]);
  return { folder, changed, feed: () => planned.feed, source, fragments, parts };
}

function endingOf(folder: string, feed: Feed, entries: readonly Entry[]): FeedOfEntries {
  const fragments = ({ renderEntry }: Format) => entries.map((entry) => Buffer.from(renderEntry(entry)));
  const source = once(() => [JSON.stringify(feed), JSON.stringify(entries)]);
  return { folder, changed: feed.updated, feed: () => feed, source, fragments, parts: () => [] };
}

function draftFeed(
  { folder, changed, feed, source, fragments, parts }: FeedOfEntries,
  format: Format,
): DocumentDraft {
  const path = folder + format.file;
  let cuts: Cuts | undefined;
  const compose = () => {
    const pieces = fragments(format);
    const bytes = composeBytes(feed(), format, pieces);
    cuts = findCuts(bytes, pieces);
    return documentOfBytes({ path, bytes, mediaType: format.mediaType, changed });
  };
  return { path, changed, compose, source, parts: () => parts(format), cuts: () => cuts };
}
