import { addressOf } from "../../feed/addresses.ts";
import { ICON, SCRIPT, STYLE } from "../../page/assets.data.ts";
import { CARD } from "../../page/discovery.ts";
import { drawCard } from "../../page/draw-card.ts";
import { drawIcon } from "../../page/draw-icon.ts";
import {
  MOST_IN_SITEMAP,
  renderRobots,
  renderSitemap,
  renderSitemapIndex,
  type SitemapPage,
} from "../../page/render-sitemap.ts";
import type { Settings } from "../../site/settings.ts";
import { type Document, documentOf, documentOfData } from "../document.ts";
import type { DocumentDraft } from "../planned-document.ts";
import { BEFORE_ANY_STORY, lastChangeOf, type PlannedGroup } from "../planned-group.ts";

/** Plans what every page loads: style, script, icons. They change with Bailiwick alone. A publisher's own icon stays. */
export function planAssets({ icon, baseUrl }: Settings): DocumentDraft[] {
  const changed = BEFORE_ANY_STORY;
  const texts = [
    { path: "style.css", text: STYLE, mediaType: "text/css" },
    { path: "script.js", text: SCRIPT, mediaType: "text/javascript" },
    { path: "icon.svg", text: ICON, mediaType: "image/svg+xml" },
  ];
  const [path, mediaType] = ["favicon.ico", "image/vnd.microsoft.icon"];
  const files = texts.map((text) => fixed(text.path, text.text, () => documentOf({ ...text, changed })));
  if (icon === addressOf(path, baseUrl)) return files;
  return [
    ...files,
    fixed(path, drawIcon, () =>
      documentOfData({ path, bytes: drawIcon(), mediaType, changed, isOptional: true }),
    ),
  ];
}

/** Plans the card that other sites show beside a link to a page. */
export function planCard(planned: readonly PlannedGroup[]): DocumentDraft {
  const countries = planned
    .filter(({ group }) => !group.topic && group.jurisdiction?.ancestors.length === 0)
    .map(({ group }): [string, number] => [group.jurisdiction?.code ?? "", group.articles.length]);
  const changed = lastChangeOf(planned);
  const { path } = CARD;
  return {
    path,
    changed,
    source: () => [JSON.stringify([changed, countries])],
    compose: () =>
      documentOfData({ path, bytes: drawCard(new Map(countries)), mediaType: "image/png", changed }),
  };
}

/** Plans `robots.txt` and `sitemap.xml`, which becomes an index of several where there are too many pages for one. */
export function planDirections(
  planned: readonly PlannedGroup[],
  { baseUrl, pages: { robots: hasRobots } }: Settings,
): DocumentDraft[] {
  const pages = planned.map(({ feed }) => ({ address: feed.address, changed: feed.updated }));
  const [path, mediaType, changed] = ["robots.txt", "text/plain", BEFORE_ANY_STORY] as const;
  const robots: DocumentDraft = {
    path,
    changed,
    source: () => [baseUrl],
    compose: () => documentOf({ path, text: renderRobots(baseUrl), mediaType, changed, isOptional: true }),
  };
  return [...(hasRobots ? [robots] : []), ...planSitemaps(pages, baseUrl)];
}

/** Plans the sitemap of pages; with more than `most` of them, an index of several. */
export function planSitemaps(
  pages: readonly SitemapPage[],
  baseUrl: string,
  most = MOST_IN_SITEMAP,
): DocumentDraft[] {
  if (pages.length <= most) return [sitemap("sitemap.xml", renderSitemap, pages)];
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, part) => ({
    path: `sitemap-${part + 1}.xml`,
    pages: pages.slice(part * most, (part + 1) * most),
  }));
  const listed = parts.map((part) => ({
    address: addressOf(part.path, baseUrl),
    changed: newestOf(part.pages),
  }));
  return [
    sitemap("sitemap.xml", renderSitemapIndex, listed),
    ...parts.map((part) => sitemap(part.path, renderSitemap, part.pages)),
  ];
}

function fixed(path: string, content: unknown, compose: () => Document): DocumentDraft {
  return { path, changed: BEFORE_ANY_STORY, source: () => [content], compose };
}

function sitemap(
  path: string,
  render: (pages: readonly SitemapPage[]) => string,
  pages: readonly SitemapPage[],
): DocumentDraft {
  const changed = newestOf(pages);
  return {
    path,
    changed,
    source: () => [pages],
    compose: () => documentOf({ path, text: render(pages), mediaType: "application/xml", changed }),
  };
}

function newestOf(pages: readonly SitemapPage[]): number {
  return pages.reduce((newest, { changed }) => Math.max(newest, changed), BEFORE_ANY_STORY);
}
