import { type Extension, Feed } from "feed";
import type { Entry, EntryImage } from "../../feed/feed.ts";
import { escapeMarkup, fitCdata, shield, unshield } from "../../markup/escape.ts";
import { formatRfc3339, toDate } from "../../time/moment.ts";

/** Renders an entry as the `<item>` of an RSS 2.0 channel, with the indentation that `feed` gives it. */
export function renderEntry(entry: Entry): string {
  const channel = new Feed({ title: "" });
  channel.addItem({
    title: shield(entry.title),
    link: entry.link,
    date: toDate(entry.published),
    ...texts(entry),
    category: entry.categories.map(({ label, scheme }) => ({ name: shield(label), domain: shield(scheme) })),
    extensions: extensionsOf(entry),
  });
  const document = channel.rss2();
  return unshield(
    document.slice(document.indexOf("\n        <item>"), document.lastIndexOf("\n    </channel>")),
  );
}

// The profile: description is the summary and stands before content:encoded; without a summary it is the content.
function texts({ summary, contentHtml }: Entry): { description: string; content?: string } {
  const content = fitCdata(contentHtml);
  return summary === undefined
    ? { description: content }
    : { description: fitCdata(escapeMarkup(summary)), content };
}

function extensionsOf(entry: Entry): Extension[] {
  const { id, link, title, author, updated, language, image, point } = entry;
  return [
    // A title in CDATA is misread by a third of the readers; references are not.
    { name: "title", objects: { _text: shield(title) } },
    // RSS 2.0: a guid is a permalink unless it says otherwise; it is one only when it is the link.
    { name: "guid", objects: { _text: shield(id), _attributes: { isPermaLink: String(id === link) } } },
    // author must be an e-mail address (RSS 2.0); names go here.
    { name: "dc:creator", objects: { _text: shield(author.name) } },
    { name: "atom:updated", objects: { _text: formatRfc3339(updated) } },
    ...(language === undefined ? [] : [{ name: "dc:language", objects: { _text: shield(language) } }]),
    // GeoRSS-Simple 1.1 (OGC 17-002r1): latitude before longitude, a space between.
    ...(point === undefined ? [] : [{ name: "georss:point", objects: { _text: point.join(" ") } }]),
    ...(image === undefined ? [] : mediaOf(image)),
  ];
}

/** Media RSS 1.5.1: the image as content, with title and credit, and as the thumbnail that most readers look for. */
function mediaOf({ url, mediaType, width, height, title, credit }: EntryImage): Extension[] {
  const address = shield(url);
  const texts = {
    ...(title !== undefined && { "media:title": { _text: shield(title), _attributes: { type: "plain" } } }),
    ...(credit !== undefined && { "media:credit": { _text: shield(credit) } }),
  };
  const content = {
    _attributes: { url: address, type: mediaType, medium: "image", width, height },
    ...texts,
  };
  return [
    { name: "media:content", objects: content },
    { name: "media:thumbnail", objects: { _attributes: { url: address, width, height } } },
  ];
}
