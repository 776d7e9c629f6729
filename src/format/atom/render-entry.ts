import { Feed } from "feed";
import type { Entry, EntryImage, RelatedLink } from "../../feed/feed.ts";
import { escapeMarkup, fitCdata, shield, unshield } from "../../markup/escape.ts";
import { wrapXml, xmlElement } from "../../markup/xml-element.ts";
import { toDate } from "../../time/moment.ts";

const ENTRY_END = "\n    </entry>";

/** Renders an entry as the `<entry>` of an Atom feed; it inherits nothing from the feed around it. */
export function renderEntry(entry: Entry): string {
  const { author, categories, language } = entry;
  const feed = new Feed({ title: "" });
  feed.addItem({
    title: "",
    id: entry.id,
    link: entry.link,
    date: toDate(entry.updated),
    published: toDate(entry.published),
    content: fitCdata(entry.contentHtml),
    author: [{ name: shield(author.name), ...(author.url !== undefined && { link: author.url }) }],
    category: categories.map(({ term, label, scheme }) => ({
      term: shield(term),
      name: shield(label),
      scheme,
    })),
  });
  const document = feed.atom1();
  const fragment = document.slice(document.indexOf("\n    <entry>"), document.lastIndexOf("\n</feed>"));
  const lines = [
    ...texts(entry),
    ...entry.related.map(relatedLink),
    ...placeOf(entry),
    ...mediaOf(entry.image),
  ];
  return unshield(fragment)
    .replace("\n    <entry>", () => `\n    <entry${language === undefined ? "" : ` xml:lang="${language}"`}>`)
    .replace(
      /\n {8}<title type="html">.*?(?:<\/title>|\/>)/,
      () => `\n        ${xmlElement("title", {}, entry.title)}`,
    )
    .replace(/\n {4}<\/entry>$/, () => `${lines.map((line) => `\n        ${line}`).join("")}${ENTRY_END}`);
}

// RFC 4287 section 3.1: type="text", the default, is what readers show as it stands; `feed` would write HTML.
function texts({ summary }: Entry): string[] {
  return summary === undefined ? [] : [xmlElement("summary", {}, summary)];
}

/** RFC 4287 section 4.2.7.2: "related" names a resource that has to do with the entry. */
function relatedLink({ url, title, source }: RelatedLink): string {
  return xmlElement("link", {
    rel: "related",
    href: url,
    title: source ? `${title} (${source.name})` : title,
  });
}

/** GeoRSS-Simple 1.1 (OGC 17-002r1), as in RSS. */
function placeOf({ point }: Entry): string[] {
  return point === undefined ? [] : [xmlElement("georss:point", {}, point.join(" "))];
}

/** Media RSS 1.5.1, as in RSS. */
function mediaOf(image: EntryImage | undefined): string[] {
  if (image === undefined) return [];
  const { url, mediaType: type, width, height, title, credit } = image;
  const inner = [
    title === undefined ? "" : wrapXml("media:title", { type: "plain" }, escapeMarkup(title)),
    credit === undefined ? "" : wrapXml("media:credit", {}, escapeMarkup(credit)),
  ].join("");
  return [
    wrapXml("media:content", { url, type, medium: "image", width, height }, inner),
    xmlElement("media:thumbnail", { url, width, height }),
  ];
}
