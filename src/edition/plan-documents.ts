import type { Article } from "../article/article.ts";
import { hashOf } from "../article/content-hash.ts";
import type { Entry, Feed } from "../feed/feed.ts";
import type { Format } from "../format/format.ts";
import { FORMATS } from "../format/formats.ts";
import type { GroupPage } from "../page/page.ts";
import { renderPage } from "../page/render-page.ts";
import type { Settings } from "../site/settings.ts";
import type { Moment } from "../time/moment.ts";
import { composeCatalogue } from "./catalogue.ts";
import { composeBytes } from "./compose-bytes.ts";
import { type Document, type DocumentProof, documentOf, documentOfBytes } from "./document.ts";
import type { LapsedGroup } from "./ended-groups.ts";
import { GroupNeighbours } from "./group-neighbours.ts";
import { composeMovedPage, composeRedirects, type Move } from "./moves.ts";
import { composeOutline } from "./outline.ts";
import { lastChangeOf, type PlannedFeed, type PlannedGroup } from "./planned-group.ts";
import type { StandingType } from "./standing-type.ts";
import { Story } from "./story.ts";

/** A document that can be composed, and what is known of it before. */
export interface PlannedDocument {
  readonly compose: () => Document;
  readonly proof: () => DocumentProof | undefined;
}

export type DocumentPlan = ReadonlyMap<string, PlannedDocument>;

interface PlanSource {
  readonly settings: Settings;
  readonly planned: readonly PlannedGroup[];
  readonly lapsed: readonly LapsedGroup[];
  readonly moves: readonly Move[];
  readonly storyOf: (article: Article) => Story;
  readonly standing: StandingType;
}

/** Plans every document of a publication. One whose source has not changed since it was composed stays as it is. */
export function planDocuments({ planned, lapsed, moves, ...rest }: PlanSource): DocumentPlan {
  const { settings, storyOf, standing } = rest;
  const plan = new Map<string, PlannedDocument>();
  const add = (document: DocumentDraft) => plan.set(document.path, planKept(document, standing));
  const addNew = (path: string, compose: () => Document) =>
    plan.set(path, { compose, proof: () => undefined });
  const neighbours = new GroupNeighbours(planned, settings);
  for (const { folder, feed, articles, group, pages } of planned) {
    const stories = () => articles.map(storyOf);
    const pageOf = (entries: readonly Entry[]) => neighbours.pageOf(group, feed, entries);
    add(draftPage(folder, feed, { entries: stories, pageOf }));
    for (const each of [{ folder, feed, articles }, ...pages])
      draftFeeds(storiesIn(each, storyOf)).forEach(add);
  }
  for (const { folder, feed, entries } of lapsed) {
    const pageOf = () => neighbours.lapsedPageOf(feed, entries);
    add(draftPage(folder, feed, { entries: () => [], pageOf }));
    draftFeeds(endingOf(folder, feed, entries)).forEach(add);
  }
  for (const { from, to } of moves)
    addNew(`${from}index.html`, () => composeMovedPage(from, to, settings.baseUrl));
  if (moves.length > 0) addNew("_redirects", () => composeRedirects(moves, settings.baseUrl));
  const everything = { source: () => [planned, settings], changed: lastChangeOf(planned) };
  add({ path: "feeds.opml", ...everything, compose: () => composeOutline(planned, settings) });
  add({ path: "catalogue.json", ...everything, compose: () => composeCatalogue(planned, settings) });
  return plan;
}

/** A document as it is planned: what it is made of (see `printOf`), by which it is known again, and how. */
interface DocumentDraft {
  readonly path: string;
  readonly changed: Moment;
  readonly source: () => readonly unknown[];
  readonly compose: () => Document;
}

function planKept(
  { path, changed, source, compose }: DocumentDraft,
  standing: StandingType,
): PlannedDocument {
  const { documents, proofs } = standing;
  const composeNew = () => {
    const document = compose();
    const print = printOf(source());
    if (print !== undefined) proofs.keep(print, document);
    return document;
  };
  return {
    compose: () => documents.of(path, source(), composeNew),
    proof: () => {
      const print = printOf(source());
      const proof = print === undefined ? undefined : proofs.find(path, print);
      return proof && { path, changed, hash: proof.hash, size: proof.size };
    },
  };
}

/** Gives a text that says everything in a source of texts and stories; undefined for what cannot be said so. */
function printOf(source: readonly unknown[]): string | undefined {
  const parts = source.map((part) => (part instanceof Story ? part.print : part));
  return parts.every((part) => typeof part === "string") ? hashOf(parts) : undefined;
}

interface PageParts {
  readonly entries: () => readonly Story[];
  readonly pageOf: (entries: readonly Entry[]) => GroupPage;
}

function draftPage(
  folder: string,
  { updated: changed }: Feed,
  { entries, pageOf }: PageParts,
): DocumentDraft {
  const path = `${folder}index.html`;
  const compose = () => {
    const text = renderPage(pageOf(entries().map(({ entry }) => entry)));
    return documentOf({ path, text, mediaType: "text/html", changed });
  };
  return { path, changed, source: () => [JSON.stringify(pageOf([])), ...entries()], compose };
}

/** A feed with its entries: what they are known by, and their fragments in a format. */
interface FeedOfEntries {
  readonly folder: string;
  readonly feed: Feed;
  readonly sources: () => readonly unknown[];
  readonly fragments: (format: Format) => readonly Uint8Array[];
}

function storiesIn(
  { folder, feed, articles }: PlannedFeed,
  storyOf: (article: Article) => Story,
): FeedOfEntries {
  const stories = () => articles.map(storyOf);
  const fragments = (format: Format) => stories().map((story) => story.fragmentBytes(format));
  return { folder, feed, sources: stories, fragments };
}

function endingOf(folder: string, feed: Feed, entries: readonly Entry[]): FeedOfEntries {
  const fragments = ({ renderEntry }: Format) => entries.map((entry) => Buffer.from(renderEntry(entry)));
  return { folder, feed, sources: () => [JSON.stringify(entries)], fragments };
}

function draftFeeds({ folder, feed, sources, fragments }: FeedOfEntries): DocumentDraft[] {
  const { updated: changed } = feed;
  let source: readonly unknown[] | undefined;
  const sourceOnce = () => {
    source ??= [JSON.stringify(feed), ...sources()];
    return source;
  };
  return FORMATS.map((format) => {
    const path = folder + format.file;
    const compose = () => {
      const bytes = composeBytes(feed, format, fragments(format));
      return documentOfBytes({ path, bytes, mediaType: format.mediaType, changed });
    };
    return { path, changed, source: sourceOnce, compose };
  });
}
