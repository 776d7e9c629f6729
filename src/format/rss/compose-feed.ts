import { Feed as FeedLibrary } from "feed";
import type { Feed } from "../../feed/feed.ts";
import { shield, unshield } from "../../markup/escape.ts";
import { xmlElement } from "../../markup/xml-element.ts";
import { toDate } from "../../time/moment.ts";
import { GENERATOR, historyLinks, hubAddress, isClosedArchive, selfAddress } from "../format.ts";
import { RSS_FILE } from "./file.ts";

// `feed` declares namespaces by what it happened to write; shared fragments need all of them on every root.
const ROOT = `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:fh="http://purl.org/syndication/history/1.0" xmlns:georss="http://www.georss.org/georss" xmlns:media="http://search.yahoo.com/mrss/">`;

const CHANNEL_END = "\n    </channel>";

/** Composes an RSS 2.0 document of a feed and its rendered entries. */
export function composeFeed(feed: Feed, fragments: readonly string[]): string {
  const shell = unshield(renderShell(feed)).replace(/<rss [^>]*>/, ROOT);
  const end = shell.lastIndexOf(CHANNEL_END);
  return `${[shell.slice(0, end), links(feed), ...fragments, shell.slice(end)].join("")}\n`;
}

function renderShell(feed: Feed): string {
  const channel = new FeedLibrary({
    title: shield(feed.title),
    description: shield(feed.description),
    link: feed.address,
    updated: toDate(feed.updated),
    language: feed.language,
    ttl: feed.ttl,
    generator: GENERATOR,
    docs: "https://www.rssboard.org/rss-specification",
    ...(feed.copyright !== undefined && { copyright: shield(feed.copyright) }),
    ...(feed.logo !== undefined && { image: shield(feed.logo) }),
  });
  return channel.rss2();
}

function links(feed: Feed): string {
  const self = { href: selfAddress(feed, RSS_FILE), rel: "self", type: "application/rss+xml" };
  const hub = hubAddress(feed) === undefined ? [] : [{ href: hubAddress(feed), rel: "hub" }];
  const history = historyLinks(feed, RSS_FILE).map(({ rel, href }) => ({ href, rel, type: self.type }));
  const written = [self, ...hub, ...history].map((attributes) => xmlElement("atom:link", attributes));
  const marks = isClosedArchive(feed) ? ["<fh:archive/>"] : [];
  return [...written, ...marks].map((element) => `\n        ${element}`).join("");
}
