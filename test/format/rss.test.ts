import { Feed } from "feed";
import { describe, expect, it } from "vitest";
import { rss } from "../../src/format/rss/rss.ts";
import { textOfHtml } from "../../src/markup/safe-html.ts";
import { describeEveryFormat, type ReadEntry, type ReadFeed } from "./every-format.ts";
import { allOf, oneOf, readXml, textIn, type XmlNode } from "./read-xml.ts";
import { bareEntryOf, entryOf, feedOf } from "./sample.ts";

function channelOf(document: string): XmlNode {
  const channel = oneOf(readXml(document), "channel");
  if (channel === undefined) throw new Error("no channel");
  return channel;
}

function itemOf(entry = entryOf()): XmlNode {
  const item = oneOf(channelOf(rss.composeFeed(feedOf(), [rss.renderEntry(entry)])), "item");
  if (item === undefined) throw new Error("no item");
  return item;
}

function readEntry(item: XmlNode): ReadEntry {
  const encoded = textIn(item, "content:encoded");
  const description = textIn(item, "description");
  return {
    id: textIn(item, "guid"),
    title: textIn(item, "title"),
    link: textIn(item, "link"),
    published: rfc3339(textIn(item, "pubDate")),
    updated: textIn(item, "atom:updated"),
    summary: encoded === "" ? "" : textOfReferences(description),
    content: encoded || description,
    authors: allOf(item, "dc:creator").map(({ text }) => text),
    categories: allOf(item, "category").map(({ text }) => text),
    image: oneOf(item, "media:content")?.attributes["url"] ?? "",
    language: textIn(item, "dc:language"),
  };
}

// A summary is plain text in an element of HTML.
function textOfReferences(html: string): string {
  expect(html).not.toMatch(/[<>]/);
  return html.replace(/&#x([0-9A-F]+);/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
}

function rfc3339(date: string): string {
  expect(date).toMatch(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/);
  return new Date(date).toISOString().replace(".000", "");
}

function read(document: string): ReadFeed {
  const channel = channelOf(document);
  const links = (rel: string) =>
    allOf(channel, "atom:link")
      .filter(({ attributes }) => attributes["rel"] === rel)
      .map(({ attributes }) => attributes["href"] ?? "");
  return {
    title: textIn(channel, "title"),
    description: textIn(channel, "description"),
    language: textIn(channel, "language"),
    home: textIn(channel, "link"),
    self: links("self").join(" "),
    hubs: links("hub"),
    copyright: textIn(channel, "copyright"),
    entries: allOf(channel, "item").map(readEntry),
  };
}

describeEveryFormat({ format: rss, read });

describe("an RSS item", () => {
  it.each([
    ["its link", entryOf().link, "true"],
    ["another address", "https://news.example.com/council", "false"],
    ["no address", "urn:bailiwick:7", "false"],
  ])("says whether its guid is a permalink, when it is %s", (_, id, isPermaLink) => {
    expect(oneOf(itemOf(entryOf({ id })), "guid")?.attributes).toEqual({ isPermaLink });
  });

  it("names its author in dc:creator and never in author, which must be an e-mail address", () => {
    const item = itemOf();
    expect(textIn(item, "dc:creator")).toBe("Example News");
    expect(allOf(item, "author")).toEqual([]);
  });

  it("has one description, and it stands before content:encoded", () => {
    const names = itemOf().nodes.map(({ name }) => name);
    expect(names.filter((name) => name === "description")).toHaveLength(1);
    expect(names.indexOf("description")).toBeLessThan(names.indexOf("content:encoded"));
  });

  it("has its content as description when there is no summary", () => {
    const item = itemOf(bareEntryOf());
    expect(textIn(item, "description")).toBe(bareEntryOf().contentHtml);
    expect(allOf(item, "content:encoded")).toEqual([]);
  });

  it("escapes plain texts by hexadecimal references", () => {
    const fragment = rss.renderEntry(entryOf({ title: `A & <b> "q"` }));
    expect(fragment).toContain("<title>A &#x26; &#x3C;b&#x3E; &#x22;q&#x22;</title>");
  });

  it("writes a summary as HTML that shows the plain text", () => {
    const description = textIn(itemOf(entryOf({ summary: "<b> & co" })), "description");
    expect(textOfHtml(description)).toBe("<b> & co");
  });

  it("puts HTML in CDATA, which it never ends early", () => {
    const fragment = rss.renderEntry(entryOf({ contentHtml: "<code>]]></code> ]]>" }));
    expect(fragment).toContain("<content:encoded><![CDATA[<code>]]&gt;</code> ]]&gt;]]></content:encoded>");
  });

  it("says which vocabulary a category is from", () => {
    const domains = allOf(itemOf(), "category").map(({ attributes }) => attributes["domain"]);
    expect(domains).toEqual([
      "https://feeds.example.org/topics/",
      "https://feeds.example.org/jurisdictions/",
    ]);
  });

  it("describes its image in Media RSS", () => {
    const content = oneOf(itemOf(), "media:content");
    const { url, ...size } = content?.attributes ?? {};
    expect(url).toBe(entryOf().image?.url);
    expect(size).toEqual({ type: "image/jpeg", medium: "image", width: "800", height: "600" });
    expect(content && textIn(content, "media:title")).toBe("The court");
    expect(content && textIn(content, "media:credit")).toBe("A. Photographer");
    expect(oneOf(itemOf(), "media:thumbnail")?.attributes).toEqual({ url, width: "800", height: "600" });
  });

  it("says of an image only what is known", () => {
    const fragment = rss.renderEntry(entryOf({ image: { url: "https://e.com/a.jpg" } }));
    expect(fragment).toMatch(
      /<media:content url="https:\/\/e\.com\/a\.jpg" medium="image"\/>\s*<media:thumbnail url="https:\/\/e\.com\/a\.jpg"\/>/,
    );
  });

  it("has what the library writes for it, where the library is right", () => {
    const { link, published, summary = "", contentHtml, categories } = entryOf();
    const library = new Feed({ title: "", link, updated: new Date(0) });
    const category = categories.map(({ label, scheme }) => ({ name: label, domain: scheme }));
    const date = new Date(published * 1000);
    library.addItem({ title: "", link, date, description: summary, content: contentHtml, category });
    const theirs = oneOf(channelOf(library.rss2()), "item")?.nodes ?? [];
    const names = ["link", "pubDate", "description", "content:encoded", "category"];
    const written = (nodes: readonly XmlNode[]) => nodes.filter(({ name }) => names.includes(name));
    expect(written(itemOf().nodes)).toEqual(written(theirs));
  });

  it("has no enclosure, because an illustration is no download", () => {
    expect(rss.renderEntry(entryOf())).not.toContain("enclosure");
  });
});

describe("an RSS channel", () => {
  it("declares every namespace on its root, also when nothing uses it", () => {
    expect(readXml(rss.composeFeed(feedOf(), [])).attributes).toEqual({
      version: "2.0",
      "xmlns:atom": "http://www.w3.org/2005/Atom",
      "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:fh": "http://purl.org/syndication/history/1.0",
      "xmlns:georss": "http://www.georss.org/georss",
      "xmlns:media": "http://search.yahoo.com/mrss/",
    });
  });

  it("was built when its content last changed", () => {
    const channel = channelOf(rss.composeFeed(feedOf(), []));
    expect(textIn(channel, "lastBuildDate")).toBe("Thu, 02 Apr 2026 08:15:30 GMT");
  });

  it("says how long readers may wait", () => {
    expect(textIn(channelOf(rss.composeFeed(feedOf({ ttl: 15 }), [])), "ttl")).toBe("15");
  });

  it("has a picture with its own title and link", () => {
    const image = oneOf(channelOf(rss.composeFeed(feedOf(), [])), "image");
    expect(image?.nodes.map(({ name, text }) => [name, text])).toEqual([
      ["title", "Watch: Facial recognition"],
      ["url", "https://feeds.example.org/logo.png"],
      ["link", "https://feeds.example.org/topics/facial-recognition/"],
    ]);
  });

  it("has no stylesheet, which browsers stop applying", () => {
    expect(rss.composeFeed(feedOf(), [])).not.toContain("<?xml-stylesheet");
  });
});
