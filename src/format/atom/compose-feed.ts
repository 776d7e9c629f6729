import { Feed as FeedLibrary } from "feed";
import type { Feed } from "../../feed/feed.ts";
import { shield, unshield } from "../../markup/escape.ts";
import { xmlElement } from "../../markup/xml-element.ts";
import { formatRfc3339, toDate } from "../../time/moment.ts";
import { GENERATOR, historyLinks, hubAddress, isClosedArchive, selfAddress } from "../format.ts";
import { ATOM_FILE } from "./file.ts";

const FEED_END = "\n</feed>";

/** Composes an Atom document of a feed and its rendered entries; all metadata stands before the first entry. */
export function composeFeed(feed: Feed, fragments: readonly string[]): string {
  const root = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xmlns:georss="http://www.georss.org/georss" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="${feed.language}">`;
  const shell = unshield(renderShell(feed)).replace(/<feed [^>]*>/, root);
  const end = shell.lastIndexOf(FEED_END);
  return `${[shell.slice(0, end), links(feed), ...fragments, shell.slice(end)].join("")}\n`;
}

function renderShell({ title, description, address, updated, author, copyright, logo, icon }: Feed): string {
  const feed = new FeedLibrary({
    id: shield(address),
    title: shield(title),
    updated: toDate(updated),
    description: shield(description),
    generator: GENERATOR,
    author: {
      name: shield(author.name),
      ...(author.email !== undefined && { email: shield(author.email) }),
      ...(author.url !== undefined && { link: author.url }),
    },
    ...(copyright !== undefined && { copyright: shield(copyright) }),
    ...(logo !== undefined && { image: shield(logo) }),
    ...(icon !== undefined && { favicon: shield(icon) }),
  });
  return feed.atom1();
}

function links(feed: Feed): string {
  const all = [
    { rel: "alternate", type: "text/html", href: feed.address },
    { rel: "self", type: "application/atom+xml", href: selfAddress(feed, ATOM_FILE) },
    ...(hubAddress(feed) === undefined ? [] : [{ rel: "hub", href: hubAddress(feed) }]),
    ...historyLinks(feed, ATOM_FILE).map(({ rel, href }) => ({ rel, type: "application/atom+xml", href })),
  ];
  const marks = isClosedArchive(feed) ? ["<fh:archive/>"] : [];
  const written = [...all.map((attributes) => xmlElement("link", attributes)), ...marks, ...tombstones(feed)];
  return written.map((element) => `\n    ${element}`).join("");
}

// RFC 6721. The namespace stands on the element, because a validator that does not know it warns of its mere name.
function tombstones({ hasTombstones, withdrawn }: Feed): string[] {
  if (!hasTombstones) return [];
  return withdrawn.map(({ id, when }) => {
    const attributes = {
      "xmlns:at": "http://purl.org/atompub/tombstones/1.0",
      ref: id,
      when: formatRfc3339(when),
    };
    return xmlElement("at:deleted-entry", attributes);
  });
}
