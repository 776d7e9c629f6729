import { xmlElement } from "../markup/xml-element.ts";
import { formatRfc3339, type Moment } from "../time/moment.ts";

/** A page that search engines should know. */
export interface SitemapPage {
  readonly address: string;
  readonly changed: Moment;
}

/** The most addresses that one sitemap may hold (sitemaps.org, protocol). */
export const MOST_IN_SITEMAP = 50_000;

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Renders a sitemap of pages. */
export function renderSitemap(pages: readonly SitemapPage[]): string {
  return render("urlset", "url", pages);
}

/** Renders the index of several sitemaps. */
export function renderSitemapIndex(sitemaps: readonly SitemapPage[]): string {
  return render("sitemapindex", "sitemap", sitemaps);
}

function render(all: string, one: string, pages: readonly SitemapPage[]): string {
  const lines = pages.map(
    ({ address, changed }) =>
      `<${one}>${xmlElement("loc", {}, address)}${xmlElement("lastmod", {}, formatRfc3339(changed))}</${one}>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<${all} ${NAMESPACE}>\n${lines.join("")}</${all}>\n`;
}

/** Renders `robots.txt` (RFC 9309): everything may be read but the endless answers to searches, and here is the list of it. */
export function renderRobots(publicationAddress: string): string {
  const root = new URL(publicationAddress).pathname;
  return `User-agent: *\nDisallow: ${root}search/?\n\nSitemap: ${publicationAddress}sitemap.xml\n`;
}
