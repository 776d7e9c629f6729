import { createRequire } from "node:module";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { extractFromJson, extractFromXml } from "@extractus/feed-extractor";
import { parseFeed as parseWithRowan } from "@rowanmanning/feed-parser";
import FeedParser from "feedparser";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { parseFeed as parseWithHtmlparser2 } from "htmlparser2";
import RssParser from "rss-parser";
import type { IndependentParser, ReadStory } from "./independent-parser.ts";
import { allOf, oneOf, readXml, textIn, type XmlNode } from "./read-xml.ts";

const feedsmith: IndependentParser = {
  name: "feedsmith",
  formats: {
    RSS: (document) =>
      (parseRssFeed(document).items ?? []).map(
        ({ guid, title, link, pubDate, dc, content, description, media }) => ({
          id: guid?.value,
          title,
          link,
          published: pubDate,
          author: dc?.creators?.join(),
          content: content?.encoded ?? description,
          image: media?.contents?.[0]?.url,
        }),
      ),
    Atom: (document) =>
      (parseAtomFeed(document).entries ?? []).map(
        ({ id, title, links, published, authors, content, media }) => ({
          id,
          title: title?.value,
          link: links?.find(({ rel }) => rel === undefined)?.href,
          published,
          author: authors?.map(({ name }) => name).join(),
          content: content?.value,
          image: media?.contents?.[0]?.url,
        }),
      ),
    "JSON Feed": (document) =>
      (parseJsonFeed(document).items ?? []).map(
        ({ id, title, url, date_published, authors, content_html, image }) => ({
          id,
          title,
          link: url,
          published: date_published,
          author: authors?.map(({ name }) => name).join(),
          content: content_html,
          image,
        }),
      ),
  },
};

/** What items of rss-parser have beside what its types tell. */
export interface RssParserFields {
  readonly id?: string;
  readonly author?: string;
  readonly "content:encoded"?: string;
}

async function readWithRssParser(document: string): Promise<ReadStory[]> {
  const { items } = await new RssParser<unknown, RssParserFields>().parseString(document);
  return items.map(storyOfRssParser);
}

/** Reads an item of rss-parser, which names id, author and content otherwise in Atom than in RSS. */
export function storyOfRssParser(item: RssParser.Item & RssParserFields): ReadStory {
  const { guid, id, title, link, isoDate, creator, author, content } = item;
  return {
    id: guid ?? id,
    title,
    link,
    published: isoDate,
    author: creator ?? author,
    content: item["content:encoded"] ?? content,
  };
}

const extractus: IndependentParser = {
  name: "@extractus/feed-extractor",
  lacks: {
    author: "gives no author",
    content: "gives a short plain description, and no content",
    image: "gives no picture",
  },
  formats: {
    RSS: (document) => extractFromXml(document).entries,
    Atom: (document) => extractFromXml(document).entries,
    "JSON Feed": (document) => extractFromJson(JSON.parse(document)).entries,
  },
};

function readWithRowan(document: string): ReadStory[] {
  return parseWithRowan(document).items.map(
    ({ id, title, url, published, authors, content, description, image }) => ({
      id: id ?? undefined,
      title: title ?? undefined,
      link: url ?? undefined,
      published: published ?? undefined,
      author: authors.map(({ name }) => name).join(),
      content: content ?? description ?? undefined,
      image: image?.url,
    }),
  );
}

async function readWithFeedparser(document: string): Promise<ReadStory[]> {
  const stories: ReadStory[] = [];
  const items = Readable.from([document]).pipe(new FeedParser({ addmeta: false }));
  for await (const { guid, title, link, pubdate, author, description, image } of items) {
    const content = description ?? undefined;
    stories.push({
      id: guid,
      title,
      link,
      published: pubdate ?? undefined,
      author,
      content,
      image: image.url,
    });
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
  readonly content?: string;
  readonly content_html?: string;
  readonly "content:encoded"?: string;
  readonly description?: string;
  readonly image?: string;
  readonly "media:content"?: { readonly url: string };
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
      content: item["content:encoded"] ?? item.content_html ?? item.content ?? item.description,
      image: item.image ?? item["media:content"]?.url,
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
  return (parseWithHtmlparser2(document)?.items ?? []).map(({ id, title, link, pubDate, media }) => ({
    id,
    title,
    link,
    published: pubDate,
    image: media[0]?.url,
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
        content: textIn(item, "content:encoded") || textIn(item, "description"),
        image: attributeOf(oneOf(item, "media:content"), "url"),
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
        content: textIn(entry, "content"),
        image: attributeOf(oneOf(entry, "media:content"), "url"),
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
    lacks: { author: "gives no author", content: "gives the summary as description, and no content" },
    formats: { RSS: readWithHtmlparser2, Atom: readWithHtmlparser2 },
  },
  plainXml,
];
