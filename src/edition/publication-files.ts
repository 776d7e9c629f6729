import { addressOf } from "../feed/addresses.ts";
import { ICON, SCRIPT, STYLE } from "../page/assets.data.ts";
import { CARD } from "../page/discovery.ts";
import { drawCard } from "../page/draw-card.ts";
import { drawIcon } from "../page/draw-icon.ts";
import {
  MOST_IN_SITEMAP,
  renderRobots,
  renderSitemap,
  renderSitemapIndex,
  type SitemapPage,
} from "../page/render-sitemap.ts";
import { type Document, documentOf } from "./document.ts";
import { BEFORE_ANY_STORY, lastChangeOf, type PlannedGroup } from "./planned-group.ts";

/** Path to a function that composes the document. */
type Plan = [path: string, compose: () => Document][];

/** Plans what every page loads: style, script, icons. They change with Bailiwick alone. */
export function planAssets(): Plan {
  const texts = [
    ["style.css", STYLE, "text/css"],
    ["script.js", SCRIPT, "text/javascript"],
    ["icon.svg", ICON, "image/svg+xml"],
  ] as const;
  const changed = BEFORE_ANY_STORY;
  return [
    ...texts.map(([path, text, mediaType]): Plan[number] => [
      path,
      () => documentOf({ path, text, mediaType, changed }),
    ]),
    [
      "favicon.ico",
      () =>
        documentOf({
          path: "favicon.ico",
          bytes: drawIcon(),
          mediaType: "image/vnd.microsoft.icon",
          changed,
        }),
    ],
  ];
}

/** Plans the card that other sites show beside a link to a page. */
export function planCard(planned: readonly PlannedGroup[]): Plan {
  const countries = new Map(
    planned
      .filter(({ group }) => !group.topic && group.jurisdiction?.ancestors.length === 0)
      .map(({ group }) => [group.jurisdiction?.code ?? "", group.articles.length]),
  );
  const { path } = CARD;
  const changed = lastChangeOf(planned);
  return [[path, () => documentOf({ path, bytes: drawCard(countries), mediaType: "image/png", changed })]];
}

/** Plans `robots.txt` and `sitemap.xml`, which becomes an index of several where there are too many pages for one. */
export function planDirections(planned: readonly PlannedGroup[], baseUrl: string): Plan {
  const pages = planned.map(({ feed }) => ({ address: feed.address, changed: feed.updated }));
  const robots: Plan[number] = [
    "robots.txt",
    () =>
      documentOf({
        path: "robots.txt",
        text: renderRobots(baseUrl),
        mediaType: "text/plain",
        changed: BEFORE_ANY_STORY,
      }),
  ];
  if (pages.length <= MOST_IN_SITEMAP) return [robots, sitemap("sitemap.xml", renderSitemap, pages)];
  const parts = Array.from({ length: Math.ceil(pages.length / MOST_IN_SITEMAP) }, (_, part) => ({
    path: `sitemap-${part + 1}.xml`,
    pages: pages.slice(part * MOST_IN_SITEMAP, (part + 1) * MOST_IN_SITEMAP),
  }));
  const listed = parts.map((part) => ({
    address: addressOf(part.path, baseUrl),
    changed: newestOf(part.pages),
  }));
  return [
    robots,
    sitemap("sitemap.xml", renderSitemapIndex, listed),
    ...parts.map((part) => sitemap(part.path, renderSitemap, part.pages)),
  ];
}

function sitemap(
  path: string,
  render: (pages: readonly SitemapPage[]) => string,
  pages: readonly SitemapPage[],
): Plan[number] {
  const changed = newestOf(pages);
  return [path, () => documentOf({ path, text: render(pages), mediaType: "application/xml", changed })];
}

function newestOf(pages: readonly SitemapPage[]): number {
  return pages.reduce((newest, { changed }) => Math.max(newest, changed), BEFORE_ANY_STORY);
}
