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
import { type Document, documentOf } from "./document.ts";
import type { LapsedGroup } from "./ended-groups.ts";
import { GroupIndex, placeLink, topicLink } from "./group-index.ts";
import { makeDirectory } from "./make-directory.ts";
import { makeFrontPage } from "./make-front-page.ts";
import { MOST_ON_PAGE, makeGroupPage, makeLapsedPage } from "./make-group-page.ts";
import { Outlines } from "./outline.ts";
import { lastChangeOf, type PlannedFeed, type PlannedGroup } from "./planned-group.ts";
import { publicationOf } from "./publication.ts";
import { planAssets, planCard, planDirections } from "./publication-files.ts";

interface PagesSource {
  readonly settings: Settings;
  readonly planned: readonly PlannedGroup[];
  readonly lapsed: readonly LapsedGroup[];
  readonly entryOf: (article: Article) => Entry;
}

type Plan = Iterable<[path: string, compose: () => Document]>;

/** Plans every document that is no feed: pages, embeds, outlines, the catalogue, and what pages load. */
export function* planPages({ settings, planned, lapsed, entryOf }: PagesSource): Plan {
  const publication = publicationOf(settings);
  const index = new GroupIndex(planned.map(({ group }) => group));
  const directory = makeDirectory(index);
  const storiesOf = storyRenderer(publication);
  const pageOf = (each: PlannedGroup) =>
    makeGroupPage(each, each.articles.slice(0, MOST_ON_PAGE).map(entryOf), { publication, index });
  const renderPage = (page: GroupPage) =>
    page.path === ""
      ? renderFront(makeFrontPage(page, index, directory), storiesOf(page))
      : renderGroup(page, storiesOf(page));
  for (const each of planned) yield* planPage(each, () => pageOf(each), renderPage);
  for (const each of lapsed) yield* planPage(each, () => makeLapsedPage(each, publication), renderPage);
  yield html(`${SEARCH_FOLDER}index.html`, lastChangeOf(planned), () =>
    renderSearch({ publication, directory, pairs: pairsOf(index) }),
  );
  yield* planOutlines(new Outlines(planned, directory), directory, settings.title);
  yield ["catalogue.json", () => composeCatalogue(planned, settings, index)];
  yield* planDirections(planned, settings.baseUrl);
  yield* planCard(planned);
  yield* planAssets();
}

function planPage(
  { folder, feed }: Pick<PlannedFeed, "folder" | "feed">,
  pageOf: () => GroupPage,
  renderPage: (page: GroupPage) => string,
): Plan {
  return [
    html(`${folder}index.html`, feed.updated, () => renderPage(pageOf())),
    html(`${folder}embed.html`, feed.updated, () => renderEmbed(pageOf())),
  ];
}

function html(path: string, changed: Moment, render: () => string): [string, () => Document] {
  return [path, () => documentOf({ path, text: render(), mediaType: "text/html", changed })];
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

function planOutlines(outlines: Outlines, { topics, places }: Directory, title: string): Plan {
  return [
    ["feeds.opml", () => outlines.composeAll(title)],
    ...flatten(topics).map((tree): [string, () => Document] => [
      `${tree.path}feeds.opml`,
      () => outlines.composeTopic(tree),
    ]),
    ...flatten(places).map((tree): [string, () => Document] => [
      `${tree.path}feeds.opml`,
      () => outlines.composePlace(tree),
    ]),
  ];
}

function flatten(trees: readonly GroupTree[]): GroupTree[] {
  return trees.flatMap((tree) => [tree, ...flatten(tree.children)]);
}
