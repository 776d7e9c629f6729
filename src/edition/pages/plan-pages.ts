import type { Article } from "../../article/article.ts";
import type { Entry } from "../../feed/feed.ts";
import { rootFrom } from "../../page/element.ts";
import type { Directory } from "../../page/front-page.ts";
import type { GroupPage, GroupTree, Publication } from "../../page/page.ts";
import { renderEmbed } from "../../page/render-embed.ts";
import { renderFront } from "../../page/render-front.ts";
import { renderGroup } from "../../page/render-group.ts";
import { renderSearch, SEARCH_FOLDER, type SearchPage } from "../../page/render-search.ts";
import { renderStory } from "../../page/render-story.ts";
import type { Settings } from "../../site/settings.ts";
import type { Moment } from "../../time/moment.ts";
import { type Document, documentOf } from "../document.ts";
import { once } from "../once.ts";
import type { DocumentDraft } from "../planned-document.ts";
import { type LapsedGroup, lastChangeOf, type PlannedFeed, type PlannedGroup } from "../planned-group.ts";
import type { Story } from "../story.ts";
import { composeCatalogue } from "./catalogue.ts";
import { GroupIndex, placeLink, topicLink } from "./group-index.ts";
import { makeDirectory } from "./make-directory.ts";
import { makeFrontPage } from "./make-front-page.ts";
import { MOST_ON_PAGE, makeGroupPage, makeLapsedPage } from "./make-group-page.ts";
import { OUTLINE_FILE, Outlines } from "./outline.ts";
import { publicationOf } from "./publication.ts";
import { planAssets, planCard, planDirections } from "./publication-files.ts";

interface PagesSource {
  readonly settings: Settings;
  readonly planned: readonly PlannedGroup[];
  readonly lapsed: readonly LapsedGroup[];
  readonly storyOf: (article: Article) => Story;
  readonly preview: boolean;
}

/** Plans every document that is no feed: pages, embeds, outlines, the catalogue, and what pages load. */
export function* planPages({ planned, lapsed, storyOf, ...rest }: PagesSource): Iterable<DocumentDraft> {
  const { settings, preview } = rest;
  const publication = publicationOf(settings, preview);
  const index = new GroupIndex(planned.map(({ group }) => group));
  const directory = makeDirectory(index);
  const storiesOf = storyRenderer(publication);
  const renderFrontPage = (page: GroupPage) =>
    renderFront(makeFrontPage(page, index, directory), storiesOf(page));
  const renderGroupPage = (page: GroupPage) => renderGroup(page, storiesOf(page));
  // The front page shows every group.
  const everything = () => [planned, settings];
  for (const each of planned) {
    const stories = () => each.articles.slice(0, MOST_ON_PAGE).map(storyOf);
    const frame = once(() => makeGroupPage(each, [], { publication, index }));
    const draft = { ...each, frame, stories };
    if (each.folder === "")
      yield {
        ...html("index.html", each.feed.updated, everything, () => renderFrontPage(pageOf(draft))),
        parts: () => entriesOf(draft),
      };
    else yield pageFor(draft, renderGroupPage);
    yield embedFor(draft);
  }
  for (const each of lapsed) {
    const draft = { ...each, frame: once(() => makeLapsedPage(each, publication)) };
    yield pageFor(draft, renderGroupPage);
    yield embedFor(draft);
  }
  yield html(`${SEARCH_FOLDER}index.html`, lastChangeOf(planned), everything, () =>
    renderSearch({ publication, directory, pairs: pairsOf(index) }),
  );
  yield* planOutlines(new Outlines(planned, directory), directory, settings.title);
  yield {
    path: "catalogue.json",
    changed: lastChangeOf(planned),
    source: everything,
    compose: () => composeCatalogue(planned, settings, index),
  };
  yield* planDirections(planned, settings);
  yield planCard(planned);
  yield* planAssets(settings);
}

/** A page before it is needed: what it says apart from its stories, and those. */
interface PageDraft extends Pick<PlannedFeed, "folder" | "feed"> {
  readonly frame: () => GroupPage;
  /** Without them the frame has its entries. */
  readonly stories?: () => readonly Story[];
}

function pageFor(draft: PageDraft, render: (page: GroupPage) => string): DocumentDraft {
  const { folder, feed } = draft;
  const source = () => sourceOf(draft);
  const page = html(`${folder}index.html`, feed.updated, source, () => render(pageOf(draft)));
  return { ...page, parts: () => entriesOf(draft) };
}

function embedFor(draft: PageDraft): DocumentDraft {
  const { folder, feed } = draft;
  return html(
    `${folder}embed.html`,
    feed.updated,
    () => sourceOf(draft),
    () => renderEmbed(pageOf(draft)),
  );
}

function* entriesOf({ stories }: PageDraft): Iterable<Entry> {
  for (const story of stories?.() ?? []) yield story.entry;
}

function pageOf({ frame, stories }: PageDraft): GroupPage {
  return stories === undefined ? frame() : { ...frame(), entries: stories().map(({ entry }) => entry) };
}

/** What a page is made of: its frame as a text, and stories, which never change. */
function sourceOf({ frame, stories }: PageDraft): readonly unknown[] {
  return [textOfFrame(frame()), ...(stories?.() ?? [])];
}

/** A page and the one to embed have the same frame. */
const texts = new WeakMap<GroupPage, string>();

function textOfFrame(frame: GroupPage): string {
  const text = texts.get(frame) ?? JSON.stringify(frame);
  texts.set(frame, text);
  return text;
}

function html(
  path: string,
  changed: Moment,
  source: () => readonly unknown[],
  render: () => string,
): DocumentDraft {
  return {
    path,
    changed,
    source,
    compose: () => documentOf({ path, text: render(), mediaType: "text/html", changed }),
  };
}

/** Renders stories once for all pages that lie equally deep: only their links to groups differ. */
function storyRenderer(publication: Publication): (page: GroupPage) => string[] {
  const rendered = new Map<string, Map<Entry, string>>();
  return ({ path, entries }) => {
    const root = rootFrom(path);
    const known = rendered.get(root) ?? new Map<Entry, string>();
    rendered.set(root, known);
    return entries.map((entry) => {
      const story = known.get(entry) ?? renderStory(entry, publication, root);
      known.set(entry, story);
      return story;
    });
  };
}

function pairsOf(index: GroupIndex): SearchPage["pairs"] {
  return index
    .topicsOf({})
    .map((group) => ({
      topic: topicLink(group),
      places: index.placesOf(group).map((place) => placeLink(place)),
    }))
    .filter(({ places }) => places.length > 0);
}

/** Outlines are known by all feeds that they could name. */
function* planOutlines(
  outlines: Outlines,
  { topics, places }: Directory,
  title: string,
): Iterable<DocumentDraft> {
  const source = () => [outlines];
  const draft = (folder: string, compose: () => Document) => {
    return { path: folder + OUTLINE_FILE, changed: outlines.changeOf(folder), source, compose };
  };
  yield draft("", () => outlines.composeAll(title));
  for (const tree of flatten(topics)) yield draft(tree.path, () => outlines.composeTopic(tree));
  for (const tree of flatten(places)) yield draft(tree.path, () => outlines.composePlace(tree));
}

function flatten(trees: readonly GroupTree[]): GroupTree[] {
  return trees.flatMap((tree) => [tree, ...flatten(tree.children)]);
}
