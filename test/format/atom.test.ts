import { describe, expect, it } from "vitest";
import { atom } from "../../src/format/atom/atom.ts";
import { describeEveryFormat, type ReadEntry, type ReadFeed } from "./every-format.ts";
import { allOf, oneOf, readXml, textIn, type XmlNode } from "./read-xml.ts";
import { entryOf, feedOf } from "./sample.ts";

const linksOf = (node: XmlNode, rel: string) =>
  allOf(node, "link").filter(({ attributes }) => (attributes["rel"] ?? "alternate") === rel);
const addressesOf = (node: XmlNode, rel: string) =>
  linksOf(node, rel).map(({ attributes }) => attributes["href"] ?? "");

function entryNode(entry = entryOf()): XmlNode {
  const node = oneOf(readXml(atom.composeFeed(feedOf(), [atom.renderEntry(entry)])), "entry");
  if (node === undefined) throw new Error("no entry");
  return node;
}

// RFC 4287 section 3.1.1: without a type it is text.
function plainText(node: XmlNode, name: string): string {
  expect(oneOf(node, name)?.attributes["type"] ?? "text").toBe("text");
  return textIn(node, name);
}

function readEntry(node: XmlNode): ReadEntry {
  expect(oneOf(node, "content")?.attributes).toEqual({ type: "html" });
  return {
    id: textIn(node, "id"),
    title: plainText(node, "title"),
    link: addressesOf(node, "alternate").join(" "),
    published: textIn(node, "published").replace(".000Z", "Z"),
    updated: textIn(node, "updated").replace(".000Z", "Z"),
    summary: plainText(node, "summary"),
    content: textIn(node, "content"),
    authors: allOf(node, "author").map((author) => textIn(author, "name")),
    categories: allOf(node, "category").map(({ attributes }) => attributes["label"] ?? ""),
    image: oneOf(node, "media:content")?.attributes["url"] ?? "",
    language: node.attributes["xml:lang"] ?? "",
  };
}

function read(document: string): ReadFeed {
  const feed = readXml(document);
  return {
    title: plainText(feed, "title"),
    description: plainText(feed, "subtitle"),
    language: feed.attributes["xml:lang"] ?? "",
    home: addressesOf(feed, "alternate").join(" "),
    self: addressesOf(feed, "self").join(" "),
    hubs: addressesOf(feed, "hub"),
    copyright: plainText(feed, "rights"),
    entries: allOf(feed, "entry").map(readEntry),
  };
}

describeEveryFormat({ format: atom, read });

describe("an Atom entry", () => {
  it("has its title as text, which every reader shows as it stands", () => {
    const fragment = atom.renderEntry(entryOf({ title: "A & <video>" }));
    expect(fragment).toContain("<title>A &#x26; &#x3C;video&#x3E;</title>");
  });

  it("credits its author with an address, and needs none of the feed's", () => {
    const author = oneOf(entryNode(), "author");
    expect(author?.nodes.map(({ name, text }) => [name, text])).toEqual([
      ["name", "Example News"],
      ["uri", "https://news.example.com/"],
    ]);
  });

  it("gives each category its term, label and vocabulary", () => {
    expect(allOf(entryNode(), "category").map(({ attributes }) => attributes)).toEqual([
      {
        label: "Facial recognition",
        scheme: "https://feeds.example.org/topics/",
        term: "facial-recognition",
      },
      { label: "Wisconsin", scheme: "https://feeds.example.org/jurisdictions/", term: "US-WI" },
    ]);
  });

  it("links to other outlets' reports as related", () => {
    expect(linksOf(entryNode(), "related").map(({ attributes }) => attributes)).toEqual([
      { rel: "related", href: "https://other.example.com/1?a=1&b=2", title: "Another report (Other News)" },
    ]);
  });

  it("describes its image in Media RSS", () => {
    expect(oneOf(entryNode(), "media:thumbnail")?.attributes).toEqual({
      url: "https://img.example.com/court.jpg?w=800&h=600",
      width: "800",
      height: "600",
    });
  });

  it("says of an image only what is known", () => {
    const fragment = atom.renderEntry(entryOf({ image: { url: "https://e.com/a.jpg" } }));
    expect(fragment).toContain(
      '<media:content url="https://e.com/a.jpg" medium="image"/>\n        <media:thumbnail url="https://e.com/a.jpg"/>\n',
    );
  });

  it("keeps a fragment's id and link exactly as they are", () => {
    const id = "https://news.example.com/?q=1&r=%7B2%7D";
    const entry = entryNode(entryOf({ id, link: id }));
    expect([textIn(entry, "id"), ...addressesOf(entry, "alternate")]).toEqual([id, id]);
  });

  it("puts HTML in CDATA, which it never ends early", () => {
    const fragment = atom.renderEntry(entryOf({ contentHtml: "]]> and ]]>" }));
    expect(fragment).toContain(`<content type="html"><![CDATA[]]&gt; and ]]&gt;]]></content>`);
  });
});

describe("an Atom feed", () => {
  it("says everything about itself before its first entry", () => {
    const names = readXml(atom.composeFeed(feedOf(), [atom.renderEntry(entryOf())])).nodes.map(
      ({ name }) => name,
    );
    expect(names.at(-1)).toBe("entry");
    expect(names.filter((name) => name === "entry")).toHaveLength(1);
  });

  it("is identified by its page's address, in every format and at every time", () => {
    expect(textIn(readXml(atom.composeFeed(feedOf(), [])), "id")).toBe(feedOf().address);
  });

  it("was updated when its content last changed", () => {
    expect(textIn(readXml(atom.composeFeed(feedOf(), [])), "updated")).toBe("2026-04-02T08:15:30.000Z");
  });

  it("has an author with name, e-mail and address", () => {
    const author = oneOf(readXml(atom.composeFeed(feedOf(), [])), "author");
    expect(author?.nodes.map(({ name, text }) => [name, text])).toEqual([
      ["name", "The editors"],
      ["email", "editor@example.org"],
      ["uri", "https://feeds.example.org/about"],
    ]);
  });

  it("has icon and logo", () => {
    const feed = readXml(atom.composeFeed(feedOf(), []));
    expect([textIn(feed, "icon"), textIn(feed, "logo")]).toEqual([
      "https://feeds.example.org/icon.png",
      "https://feeds.example.org/logo.png",
    ]);
  });

  it("declares every namespace on its root, also when nothing uses it", () => {
    expect(readXml(atom.composeFeed(feedOf(), [])).attributes).toEqual({
      xmlns: "http://www.w3.org/2005/Atom",
      "xmlns:fh": "http://purl.org/syndication/history/1.0",
      "xmlns:georss": "http://www.georss.org/georss",
      "xmlns:media": "http://search.yahoo.com/mrss/",
      "xml:lang": "en",
    });
  });

  it("needs no prefix for what is Atom", () => {
    const { nodes } = readXml(atom.composeFeed(feedOf(), []));
    expect(nodes.filter(({ name }) => name.includes(":"))).toEqual([]);
  });
});
