import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../src/feed/feed.ts";
import { json } from "../../src/format/json/json.ts";
import { describeEveryFormat, type ReadEntry, type ReadFeed } from "./every-format.ts";
import { anyLine } from "./hostile-texts.ts";
import { expectJsonFeed } from "./json-feed-schema.ts";
import { bareEntryOf, entryOf, feedOf } from "./sample.ts";

type Json = Readonly<Record<string, unknown>>;

const parse = (entries: readonly Entry[] = [entryOf()], feed = feedOf()): Json & { items: Json[] } =>
  JSON.parse(json.composeFeed(feed, entries.map(json.renderEntry)));
const itemOf = (entry: Entry = entryOf()): Json => parse([entry]).items[0] ?? {};
const extensionOf = (entry: Entry = entryOf()): Json => itemOf(entry)["_bailiwick"] as Json;
const string = (value: unknown): string => (typeof value === "string" ? value : "");
const strings = (value: unknown, key: string): string[] =>
  ((value ?? []) as Json[]).map((each) => string(each[key]));

function readEntry(item: Json): ReadEntry {
  return {
    id: string(item["id"]),
    title: string(item["title"]),
    link: string(item["url"]),
    published: string(item["date_published"]),
    updated: string(item["date_modified"]),
    summary: string(item["summary"]),
    content: string(item["content_html"]),
    authors: strings(item["authors"], "name"),
    categories: (item["tags"] ?? []) as string[],
    image: string(item["image"]),
    language: string(item["language"]),
  };
}

function read(document: string): ReadFeed {
  const feed = JSON.parse(document) as Json & { items: Json[] };
  expectJsonFeed(feed);
  return {
    title: string(feed["title"]),
    description: string(feed["description"]),
    language: string(feed["language"]),
    home: string(feed["home_page_url"]),
    self: string(feed["feed_url"]),
    hubs: strings(feed["hubs"], "url"),
    copyright: string((feed["_bailiwick"] as Json)["copyright"]),
    entries: feed.items.map(readEntry),
  };
}

describeEveryFormat({ format: json, read });

describe("a JSON Feed", () => {
  it("is of version 1.1", () => {
    expect(parse()["version"]).toBe("https://jsonfeed.org/version/1.1");
  });

  it("has items also when it is empty", () => {
    expect(parse([]).items).toEqual([]);
  });

  it("follows the schema of version 1.1, whatever its texts are", () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        const author = { name: text };
        expectJsonFeed(
          parse([entryOf({ title: text, summary: text, author })], feedOf({ title: text, author })),
        );
      }),
    );
  });

  it("names its author for readers of version 1.1 and of version 1.0", () => {
    const author = { name: "The editors", url: "https://feeds.example.org/about" };
    expect(parse()).toMatchObject({ authors: [author], author });
  });

  it("never tells the author's e-mail address", () => {
    expect(JSON.stringify(parse())).not.toContain("editor@example.org");
  });

  it("says where its hub is, and that it is a WebSub hub", () => {
    expect(parse()["hubs"]).toEqual([{ type: "WebSub", url: "https://hub.example.org/?a=1&b=2" }]);
  });

  it("has the large picture as icon and the small one as favicon", () => {
    expect(parse()).toMatchObject({ icon: feedOf().logo, favicon: feedOf().icon });
  });

  it("explains its extension once", () => {
    const document = json.composeFeed(feedOf(), [entryOf(), bareEntryOf()].map(json.renderEntry));
    expect(parse()["_bailiwick"]).toMatchObject({ about: "https://feeds.example.org/#json-extension" });
    expect(document.match(/"about"/g)).toHaveLength(1);
  });

  it("is indented throughout and ends with a line break", () => {
    const document = json.composeFeed(feedOf(), [json.renderEntry(entryOf())]);
    expect(document).toBe(`${JSON.stringify(parse(), null, 2)}\n`);
  });
});

describe("a JSON Feed item", () => {
  it("names its author for readers of version 1.1 and of version 1.0", () => {
    const { author } = entryOf();
    expect(itemOf()).toMatchObject({ authors: [author], author });
  });

  it("tells what JSON Feed has no word for in its extension", () => {
    expect(extensionOf()).toEqual({
      source: { name: "Example News", domain: "news.example.com" },
      topics: [{ slug: "facial-recognition", title: "Facial recognition" }],
      jurisdictions: [
        {
          code: "US-WI",
          name: "Wisconsin, United States",
          level: "subdivision",
          ocd_id: "ocd-division/country:us/state:wi",
          basis: "editor",
        },
      ],
      image: { width: 800, height: 600, title: "The court", credit: "A. Photographer" },
      related: [
        {
          title: "Another report",
          url: "https://other.example.com/1?a=1&b=2",
          date_published: "2026-03-31T12:00:00Z",
          summary: "What others say.",
          source: { name: "Other News", domain: "other.example.com" },
        },
      ],
    });
  });

  it("has a short extension when there is little to tell", () => {
    expect(extensionOf(bareEntryOf())).toEqual({ topics: [], jurisdictions: [], related: [] });
  });

  it("dates another outlet's report only when its date is known", () => {
    const related = [{ title: "Another report", url: "https://e.com/2" }];
    const [item] = JSON.parse(json.composeFeed(feedOf(), [json.renderEntry(entryOf({ related }))])).items;
    expect(item._bailiwick.related).toEqual(related);
  });

  it("has no member for what there is not", () => {
    const absent = ["summary", "image", "language"].filter((name) => name in itemOf(bareEntryOf()));
    expect(absent).toEqual([]);
  });
});
