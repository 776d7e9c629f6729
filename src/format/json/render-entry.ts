import { Feed } from "feed";
import type { Entry, RelatedLink } from "../../feed/feed.ts";
import { formatRfc3339, toDate } from "../../time/moment.ts";
import { writeAuthor } from "./author.ts";

/** Renders an entry as an item of JSON Feed 1.1, indented as it stands in the document. */
export function renderEntry(entry: Entry): string {
  const feed = new Feed({ title: "" });
  feed.addItem({
    id: entry.id,
    title: entry.title,
    link: entry.link,
    date: toDate(entry.updated),
    published: toDate(entry.published),
    content: entry.contentHtml,
    category: entry.categories.map(({ label }) => ({ name: label })),
    ...(entry.summary !== undefined && { description: entry.summary }),
    ...(entry.image !== undefined && { image: entry.image.url }),
  });
  const { items } = JSON.parse(feed.json1()) as { items: [Record<string, unknown>] };
  const { id, url, title, summary, content_html, image, tags } = items[0];
  const item = {
    id,
    url,
    title,
    summary,
    content_html,
    image,
    date_published: formatRfc3339(entry.published),
    date_modified: formatRfc3339(entry.updated),
    tags,
    ...writeAuthor(entry.author),
    language: entry.language,
    _bailiwick: extensionOf(entry),
  };
  return JSON.stringify(item, null, 2).replaceAll("\n", "\n    ");
}

/** What JSON Feed has no member for: subjects with their codes, the source, other outlets' reports. */
function extensionOf({ source, topics, jurisdictions, image, related }: Entry): object {
  return {
    source,
    topics,
    jurisdictions: jurisdictions.map(({ code, name, level, ocdId, basis, confidence, point }) => ({
      code,
      name,
      level,
      ocd_id: ocdId,
      basis,
      confidence,
      point,
    })),
    image: image && { width: image.width, height: image.height, title: image.title, credit: image.credit },
    related: related.map(writeRelated),
  };
}

function writeRelated({ title, url, published, excerpt, source }: RelatedLink): object {
  const date = published === undefined ? undefined : formatRfc3339(published);
  return { title, url, date_published: date, summary: excerpt, source };
}
