import { escapeMarkup } from "../markup/escape.ts";
import type { FormatLink, GroupPage, Publication } from "./page.ts";
import { structuredData } from "./structured-data.ts";

/** Path of the picture that other sites show beside a link to a page, and its size in pixels. */
export const CARD = { path: "card.png", width: 1200, height: 630 } as const;

/** Renders what lets browsers, readers and other sites find a page's feeds and show a link to it. */
export function discoveryLinks(page: GroupPage): string {
  const { publication, feed, formats } = page;
  return `<link rel="canonical" href="${escapeMarkup(feed.address)}">
${formats.map((link) => alternate(link, feed.title)).join("")}${openGraph(publication, { title: feed.title, description: feed.description, address: feed.address })}${structuredData(page)}`;
}

// In order of preference: most readers take the first one.
function alternate({ format, address, mediaType }: FormatLink, title: string): string {
  const label = escapeMarkup(`${title} (${format})`);
  return `<link rel="alternate" type="${mediaType}" title="${label}" href="${escapeMarkup(address)}">\n`;
}

/** Renders the Open Graph data of a page (ogp.me). */
export function openGraph(
  publication: Publication,
  page: { readonly title: string; readonly description: string; readonly address: string },
): string {
  const properties = {
    "og:type": "website",
    "og:site_name": publication.title,
    "og:title": page.title,
    "og:description": page.description,
    "og:url": page.address,
    "og:image": publication.address + CARD.path,
    "og:image:width": CARD.width,
    "og:image:height": CARD.height,
    "og:image:alt": "A map of the world in dots; the countries with stories are bright",
  };
  const lines = Object.entries(properties).map(
    ([property, value]) => `<meta property="${property}" content="${escapeMarkup(String(value))}">\n`,
  );
  return `${lines.join("")}<meta name="twitter:card" content="summary_large_image">\n`;
}
