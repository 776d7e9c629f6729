import type { Article } from "../article/article.ts";
import type { Entry } from "../feed/feed.ts";
import { rootFrom } from "../page/element.ts";
import type { Directory } from "../page/front-page.ts";
import type { GroupPage, GroupTree, Publication } from "../page/page.ts";
import { renderEmbed } from "../page/render-embed.ts";
import { renderFront } from "../page/render-front.ts";
import { renderGroup } from "../page/render-group.ts";
import { renderSearch, SEARCH_FOLDER, type SearchPage } from "../page/render-search.ts";
import { renderStory } from "../page/render-story.ts";
import type { Settings } from "../site/settings.ts";
import type { Moment } from "../time/moment.ts";
import { composeCatalogue } from "./catalogue.ts";
import { documentOf } from "./document.ts";
import type { LapsedGroup } from "./ended-groups.ts";
import { GroupIndex, placeLink, topicLink } from "./group-index.ts";
import { makeDirectory } from "./make-directory.ts";
import { makeFrontPage } from "./make-front-page.ts";
import { MOST_ON_PAGE, makeGroupPage, makeLapsedPage } from "./make-group-page.ts";
import { OUTLINE_FILE, Outlines } from "./outline.ts";
import type { PlannedDocument } from "./planned-document.ts";
import { lastChangeOf, type PlannedFeed, type PlannedGroup } from "./planned-group.ts";
import { publicationOf } from "./publication.ts";
import { planAssets, planCard, planDirections } from "./publication-files.ts";
import type { Story } from "./story.ts";

interface PagesSource {
  readonly settings: Settings;
  readonly planned: readonly PlannedGroup[];
  readonly lapsed: readonly LapsedGroup[];
  readonly storyOf: (article: Article) => Story;
}

/** Plans every document that is no feed: pages, embeds, outlines, the catalogue, and what pages load. */
export function* planPages({ settings, planned, lapsed, storyOf }: PagesSource): Iterable<PlannedDocument> {
  const publication = publicationOf(settings);
  const index = new GroupIndex(planned.map(({ group }) => group));
  const directory = makeDirectory(index);
  const storiesOf = storyRenderer(publication);
  const pageOf = (each: PlannedGroup) => {
    const entries = each.articles.slice(0, MOST_ON_PAGE).map((article) => storyOf(article).entry);
    return makeGroupPage(each, entries, { publication, index });
  };
  const renderFrontPage = (page: GroupPage) =>
    renderFront(makeFrontPage(page, index, directory), storiesOf(page));
  const renderGroupPage = (page: GroupPage) => renderGroup(page, storiesOf(page));
  // The front page shows every group.
  const everything = () => [planned, settings];
  for (const each of planned) {
    const page = once(() => pageOf(each));
    if (each.folder === "")
      yield html("index.html", each.feed.updated, everything, () => renderFrontPage(page()));
    else yield pageFor(each, page, renderGroupPage);
    yield embedFor(each, page);
  }
  for (const each of lapsed) {
    const page = once(() => makeLapsedPage(each, publication));
    yield pageFor(each, page, renderGroupPage);
    yield embedFor(each, page);
  }
  yield html(`${SEARCH_FOLDER}index.html`, lastChangeOf(planned), everything, () =>
    renderSearch({ publication, directory, pairs: pairsOf(index) }),
  );
  yield* planOutlines(new Outlines(planned, directory), directory, settings.title);
  yield {
    path: "catalogue.json",
    source: everything,
    compose: () => composeCatalogue(planned, settings, index),
  };
  yield* planDirections(planned, settings);
  yield planCard(planned);
  yield* planAssets(settings);
}

type FolderOfFeed = Pick<PlannedFeed, "folder" | "feed">;

function pageFor({ folder, feed }: FolderOfFeed, page: () => GroupPage, render: (page: GroupPage) => string) {
  return html(
    `${folder}index.html`,
    feed.updated,
    () => sourceOf(page()),
    () => render(page()),
  );
}

function embedFor({ folder, feed }: FolderOfFeed, page: () => GroupPage): PlannedDocument {
  return html(
    `${folder}embed.html`,
    feed.updated,
    () => sourceOf(page()),
    () => renderEmbed(page()),
  );
}

/** What a page is made of: values as a text, and entries, which never change. */
function sourceOf({ entries, ...values }: GroupPage): readonly unknown[] {
  return [JSON.stringify(values), ...entries];
}

function html(
  path: string,
  changed: Moment,
  source: () => readonly unknown[],
  render: () => string,
): PlannedDocument {
  return {
    path,
    source,
    compose: () => documentOf({ path, text: render(), mediaType: "text/html", changed }),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
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
): Iterable<PlannedDocument> {
  const source = () => [outlines];
  yield { path: OUTLINE_FILE, source, compose: () => outlines.composeAll(title) };
  for (const tree of flatten(topics))
    yield { path: tree.path + OUTLINE_FILE, source, compose: () => outlines.composeTopic(tree) };
  for (const tree of flatten(places))
    yield { path: tree.path + OUTLINE_FILE, source, compose: () => outlines.composePlace(tree) };
}

function flatten(trees: readonly GroupTree[]): GroupTree[] {
  return trees.flatMap((tree) => [tree, ...flatten(tree.children)]);
}
