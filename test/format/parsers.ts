import { createRequire } from "node:module";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { extractFromJson, extractFromXml } from "@extractus/feed-extractor";
import { parseFeed as parseWithRowan } from "@rowanmanning/feed-parser";
import FeedParser from "feedparser";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { parseFeed as parseWithHtmlparser2 } from "htmlparser2";
import RssParser from "rss-parser";
import { allOf, oneOf, readXml, textIn, type XmlNode } from "./read-xml.ts";

/** What a parser finds of one story, without an author when it does not look for authors. The date is as it gives it. */
export interface ReadStory {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly published: string | Date | undefined;
  readonly author?: string | undefined;
}

type Read = (document: string) => readonly ReadStory[] | Promise<readonly ReadStory[]>;
export type FormatName = "RSS" | "Atom" | "JSON Feed";

/** A parser that is not ours, with the formats it knows. */
export interface IndependentParser {
  readonly name: string;
  readonly ignoresAuthors?: boolean;
  readonly formats: Readonly<Partial<Record<FormatName, Read>>>;
}

const feedsmith: IndependentParser = {
  name: "feedsmith",
  formats: {
    RSS: (document) =>
      (parseRssFeed(document).items ?? []).map(({ guid, title, link, pubDate, dc }) => ({
        id: guid?.value,
        title,
        link,
        published: pubDate,
        author: dc?.creators?.join(),
      })),
    Atom: (document) =>
      (parseAtomFeed(document).entries ?? []).map(({ id, title, links, published, authors }) => ({
        id,
        title: title?.value,
        link: links?.find(({ rel }) => rel === undefined)?.href,
        published,
        author: authors?.map(({ name }) => name).join(),
      })),
    "JSON Feed": (document) =>
      (parseJsonFeed(document).items ?? []).map(({ id, title, url, date_published, authors }) => ({
        id,
        title,
        link: url,
        published: date_published,
        author: authors?.map(({ name }) => name).join(),
      })),
  },
};

async function readWithRssParser(document: string): Promise<ReadStory[]> {
  const { items } = await new RssParser<unknown, { id?: string; author?: string }>().parseString(document);
  return items.map(storyOfRssParser);
}

/** Reads an item of rss-parser, which names id and author otherwise in Atom than in RSS. */
export function storyOfRssParser(item: RssParser.Item & { id?: string; author?: string }): ReadStory {
  const { guid, id, title, link, isoDate, creator, author } = item;
  return { id: guid ?? id, title, link, published: isoDate, author: creator ?? author };
}

const extractus: IndependentParser = {
  name: "@extractus/feed-extractor",
  ignoresAuthors: true,
  formats: {
    RSS: (document) => extractFromXml(document).entries,
    Atom: (document) => extractFromXml(document).entries,
    "JSON Feed": (document) => extractFromJson(JSON.parse(document)).entries,
  },
};

function readWithRowan(document: string): ReadStory[] {
  return parseWithRowan(document).items.map(({ id, title, url, published, authors }) => ({
    id: id ?? undefined,
    title: title ?? undefined,
    link: url ?? undefined,
    published: published ?? undefined,
    author: authors.map(({ name }) => name).join(),
  }));
}

async function readWithFeedparser(document: string): Promise<ReadStory[]> {
  const stories: ReadStory[] = [];
  const items = Readable.from([document]).pipe(new FeedParser({ addmeta: false }));
  for await (const { guid, title, link, pubdate, author } of items) {
    stories.push({ id: guid, title, link, published: pubdate ?? undefined, author });
  }
  return stories;
}

// Its types promise a default export that it does not have.
const FeedMe = createRequire(import.meta.url)("feedme") as new () => Writable;

interface FeedMeLink {
  readonly href: string;
  readonly rel?: string;
}

interface FeedMeItem {
  readonly id?: string;
  readonly guid?: { readonly text: string };
  readonly title?: string;
  readonly url?: string;
  readonly link?: string | FeedMeLink | readonly FeedMeLink[];
  readonly pubdate?: string;
  readonly published?: string;
  readonly date_published?: string;
  readonly author?: { readonly name: string };
  readonly "dc:creator"?: string;
}

async function readWithFeedme(document: string): Promise<ReadStory[]> {
  const stories: ReadStory[] = [];
  const parser = new FeedMe();
  parser.on("item", (item: FeedMeItem) => {
    stories.push({
      id: item.id ?? item.guid?.text,
      title: item.title,
      link: item.url ?? linkOfFeedme(item.link),
      published: item.pubdate ?? item.published ?? item.date_published,
      author: item["dc:creator"] ?? item.author?.name,
    });
  });
  await pipeline(Readable.from([document]), parser);
  return stories;
}

function linkOfFeedme(link: FeedMeItem["link"]): string | undefined {
  if (typeof link === "string" || link === undefined) return link;
  return [link].flat().find(({ rel }) => rel === undefined)?.href;
}

function readWithHtmlparser2(document: string): ReadStory[] {
  return (parseWithHtmlparser2(document)?.items ?? []).map(({ id, title, link, pubDate }) => ({
    id,
    title,
    link,
    published: pubDate,
  }));
}

const attributeOf = (node: XmlNode | undefined, name: string) => node?.attributes[name];

const plainXml: IndependentParser = {
  name: "fast-xml-parser",
  formats: {
    RSS: (document) =>
      allOf(oneOf(readXml(document), "channel") ?? readXml(document), "item").map((item) => ({
        id: textIn(item, "guid"),
        title: textIn(item, "title"),
        link: textIn(item, "link"),
        published: textIn(item, "pubDate"),
        author: textIn(item, "dc:creator"),
      })),
    Atom: (document) =>
      allOf(readXml(document), "entry").map((entry) => ({
        id: textIn(entry, "id"),
        title: textIn(entry, "title"),
        link: attributeOf(
          allOf(entry, "link").find((link) => attributeOf(link, "rel") === undefined),
          "href",
        ),
        published: textIn(entry, "published"),
        author: textIn(oneOf(entry, "author") ?? entry, "name"),
      })),
  },
};

/** The parsers that must find the same stories in every document they know. */
export const PARSERS: readonly IndependentParser[] = [
  feedsmith,
  { name: "rss-parser", formats: { RSS: readWithRssParser, Atom: readWithRssParser } },
  extractus,
  { name: "@rowanmanning/feed-parser", formats: { RSS: readWithRowan, Atom: readWithRowan } },
  { name: "feedparser", formats: { RSS: readWithFeedparser, Atom: readWithFeedparser } },
  {
    name: "feedme",
    formats: { RSS: readWithFeedme, Atom: readWithFeedme, "JSON Feed": readWithFeedme },
  },
  {
    name: "htmlparser2",
    ignoresAuthors: true,
    formats: { RSS: readWithHtmlparser2, Atom: readWithHtmlparser2 },
  },
  plainXml,
];
