import { formatRfc3339 } from "../time/moment.ts";
import type { GroupPage } from "./page.ts";

/** Renders a page's description for machines (schema.org as JSON-LD): a collection whose main entity is the feed. */
export function structuredData(page: GroupPage): string {
  // Only `<` could end the script element; JSON may write it as an escape.
  const json = JSON.stringify(describe(page)).replaceAll("<", "\\u003c");
  return `<script type="application/ld+json">${json}</script>\n`;
}

function describe({ publication, feed, count, formats, trail }: GroupPage): object {
  const { title, address, licence } = publication;
  const changed = count === 0 ? undefined : formatRfc3339(feed.updated);
  return {
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    name: feed.title,
    description: feed.description,
    url: feed.address,
    inLanguage: feed.language,
    dateModified: changed,
    isPartOf: { "@type": "WebSite", name: title, url: address },
    breadcrumb: trail.length === 0 ? undefined : breadcrumb(trail, address),
    mainEntity: {
      "@type": "DataFeed",
      name: feed.title,
      description: feed.description,
      dateModified: changed,
      license: licence?.url ?? licence?.name,
      distribution: formats.map(({ address: contentUrl, mediaType: encodingFormat }) => ({
        "@type": "DataDownload",
        contentUrl,
        encodingFormat,
      })),
    },
  };
}

function breadcrumb(trail: GroupPage["trail"], address: string): object {
  const itemListElement = trail.map(({ name, path }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    item: address + encodeURI(path),
  }));
  return { "@type": "BreadcrumbList", itemListElement };
}
