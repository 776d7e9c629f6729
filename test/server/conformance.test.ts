import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { articleText } from "../article-text.ts";
import { ask } from "./ask.ts";
import { makeContent } from "./make-content.ts";
import { startService } from "./start-service.ts";

const HUB = "https://hub.example.org/";
const paragraphs = "A paragraph about the ordinance.\n\n".repeat(60);
const story = (n: number) =>
  articleText(
    {
      title: `Story ${n}`,
      webUrl: `https://news.example.com/${n}`,
      publishedDateTime: `2026-03-0${1 + (n % 9)}T09:30:00Z`,
      topics: "[Café law]",
    },
    paragraphs,
  );
const content = makeContent({
  "bailiwick.yml": `base_url: https://feeds.example.org/\nhub: ${HUB}\nttl: 30\nentries: 2\narchive_entries: 2\nmoved: { topics/old: topics/cafe-law }\n`,
  ...Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`${n}.md`, story(n)])),
});
const { url } = await startService(content);
const get = (file: string, headers: Record<string, string> = {}, method = "GET") =>
  ask(url + file, { headers, method });
const first = await get("rss.xml");
const tag = String(first.headers.etag);
const name = tag.slice(1, -1);
const date = String(first.headers["last-modified"]);

describe("validators", () => {
  it("sends a strong tag of the content and the date of its last change", () => {
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    expect(date).toBe("Sat, 07 Mar 2026 09:30:00 GMT");
  });

  it.each([
    ["the tag", { "if-none-match": tag }],
    ["the tag, weak", { "if-none-match": `W/${tag}` }],
    ["the tag in a list", { "if-none-match": `"a", W/"b,c" , ${tag}` }],
    ["any tag", { "if-none-match": "*" }],
    ["the tag as Apache marks it", { "if-none-match": `"${name}-gzip"` }],
    ["the tag of the brotli form", { "if-none-match": `"${name}-br"` }],
    ["the tag as Jetty marks it", { "if-none-match": `"${name}--gzip"` }],
    ["the tag without quotes", { "if-none-match": name }],
    [
      "the tag and an older date",
      { "if-none-match": tag, "if-modified-since": "Mon, 01 Jan 2024 00:00:00 GMT" },
    ],
    ["the date", { "if-modified-since": date }],
    ["a later date", { "if-modified-since": "Fri, 01 Jan 2027 00:00:00 GMT" }],
    ["the date in RFC 850's form", { "if-modified-since": "Saturday, 07-Mar-26 09:30:00 GMT" }],
    ["the date in asctime's form", { "if-modified-since": "Sat Mar  7 09:30:00 2026" }],
    ["the tag, and no-cache", { "if-none-match": tag, "cache-control": "no-cache" }],
  ] as [string, Record<string, string>][])("answers 304 to %s", async (_, headers) => {
    const { status, body } = await get("rss.xml", headers);
    expect([status, body.length]).toEqual([304, 0]);
  });

  it.each([
    ["another tag", { "if-none-match": '"other"' }],
    ["another tag, though the date is good", { "if-none-match": '"other"', "if-modified-since": date }],
    ["an empty tag", { "if-none-match": "" }],
    ["an older date", { "if-modified-since": "Sat, 07 Mar 2026 09:29:59 GMT" }],
    ["a date that is none", { "if-modified-since": "yesterday" }],
    ["a number for a date", { "if-modified-since": "1" }],
    ["a date of another kind", { "if-modified-since": "2027-01-01T00:00:00Z" }],
  ] as [string, Record<string, string>][])("answers 200 to %s", async (_, headers) => {
    expect((await get("rss.xml", headers)).status).toBe(200);
  });

  it("sends the same fields with a 304 as with a 200", async () => {
    const headers = { "accept-encoding": "gzip" };
    const full = await get("rss.xml", headers);
    const short = await get("rss.xml", { ...headers, "if-none-match": "*" });
    const fields = Object.keys(full.headers).filter(
      (field) => !/^(content-(type|length|encoding)|date)$/.test(field),
    );
    expect(fields).toEqual(
      expect.arrayContaining(["etag", "last-modified", "cache-control", "vary", "link"]),
    );
    for (const field of fields) expect([field, short.headers[field]]).toEqual([field, full.headers[field]]);
    expect(short.headers["content-length"]).toBeUndefined();
  });
});

describe("bodies", () => {
  it("answers HEAD with the fields of GET and no body", async () => {
    const [head, full] = [await get("atom.xml", {}, "HEAD"), await get("atom.xml")];
    expect(head.body.length).toBe(0);
    expect({ ...head.headers, date: "" }).toEqual({ ...full.headers, date: "" });
    expect(Number(head.headers["content-length"])).toBe(full.body.length);
  });

  it.each([
    [undefined, undefined],
    ["gzip", "gzip"],
    ["gzip, deflate", "gzip"],
    ["br;q=0.5, gzip", "gzip"],
    ["gzip, br", "br"],
    ["*", "br"],
    ["gzip;q=0", undefined],
    ["identity, gzip;q=0.5", undefined],
    ["GZIP", "gzip"],
    ["x-gzip", "gzip"],
    ["deflate, zstd", undefined],
    ["", undefined],
  ])("answers Accept-Encoding %s with %s", async (accepted, coding) => {
    const reply = await get("feed.json", accepted === undefined ? {} : { "accept-encoding": accepted });
    expect(reply.headers["content-encoding"]).toBe(coding);
    expect(Number(reply.headers["content-length"])).toBe(reply.body.length);
    expect(reply.headers.vary).toBe("Accept-Encoding");
    const unpack = { gzip: gunzipSync, br: brotliDecompressSync }[coding ?? ""] ?? ((same: Buffer) => same);
    expect(unpack(reply.body).equals((await get("feed.json")).body)).toBe(true);
  });

  it("gives each coding a tag of its own, and takes each for the same document", async () => {
    const tags = await Promise.all(
      ["identity", "gzip", "br"].map(
        async (coding) => (await get("rss.xml", { "accept-encoding": coding })).headers.etag,
      ),
    );
    expect(tags).toEqual([tag, `"${name}-gzip"`, `"${name}-br"`]);
    for (const each of tags) {
      const { status } = await get("rss.xml", { "accept-encoding": "br", "if-none-match": String(each) });
      expect(status).toBe(304);
    }
  });

  it("answers 406 when neither packed nor plain is taken, never because of Accept", async () => {
    expect((await get("rss.xml", { "accept-encoding": "identity;q=0, zstd" })).status).toBe(406);
    expect((await get("rss.xml", { accept: "application/json" })).status).toBe(200);
  });
});

describe("fields", () => {
  it.each([
    ["rss.xml", "application/rss+xml; charset=utf-8"],
    ["atom.xml", "application/atom+xml; charset=utf-8"],
    ["feed.json", "application/feed+json; charset=utf-8"],
    ["feeds.opml", "text/x-opml; charset=utf-8"],
    ["catalogue.json", "application/json; charset=utf-8"],
    ["ledger.jsonl", "application/jsonl; charset=utf-8"],
    ["", "text/html; charset=utf-8"],
  ])("sends /%s as %s, never to be sniffed, without cookies", async (file, type) => {
    const { headers } = await get(file);
    expect(headers["content-type"]).toBe(type);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["set-cookie"]).toBeUndefined();
    expect(headers["x-powered-by"]).toBeUndefined();
  });

  it("lets scripts of other sites read feeds, and ask first", async () => {
    expect(first.headers["access-control-allow-origin"]).toBe("*");
    const { status, headers } = await get("rss.xml", { origin: "https://reader.example" }, "OPTIONS");
    expect(status).toBe(204);
    expect(headers["access-control-allow-headers"]).toContain("If-None-Match");
  });

  it("says how long a feed stays fresh as its ttl does, and keeps old copies for bad times", () => {
    expect(first.headers["cache-control"]).toBe(
      "public, max-age=1800, stale-while-revalidate=1800, stale-if-error=86400",
    );
    expect(first.text).toContain("<ttl>30</ttl>");
  });

  it("keeps closed archive pages for ever, and open ones as feeds", async () => {
    expect((await get("archive/1/rss.xml")).headers["cache-control"]).toBe(
      "public, max-age=31536000, immutable",
    );
    expect((await get("archive/3/rss.xml")).headers["cache-control"]).toContain("max-age=1800,");
    expect((await get("archive/4/rss.xml")).status).toBe(404);
  });

  it("has archives for every group, also for pairs", async () => {
    expect((await get("topics/cafe-law/archive/1/atom.xml")).status).toBe(200);
  });

  it.each(["rss.xml", "atom.xml", "feed.json", "topics/cafe-law/rss.xml"])(
    "names hub and self of %s as its body does",
    async (file) => {
      const { headers, text } = await get(file);
      const self = `https://feeds.example.org/${file}`;
      expect(headers["link"]).toBe(`<${HUB}>; rel="hub", <${self}>; rel="self"`);
      expect(text).toContain(HUB);
      expect(text).toContain(self);
    },
  );

  it("tells pages by the catalogue that combinations can be had", async () => {
    expect((await get("catalogue.json")).headers["link"]).toBe('<search/>; rel="search"');
  });

  it("never believes a Host header", async () => {
    const { text, headers } = await get("rss.xml", { host: "evil.example" });
    expect(text + JSON.stringify(headers)).not.toContain("evil.example");
  });
});

describe("statuses", () => {
  it.each([
    ["topics/old/rss.xml", "../../topics/cafe-law/rss.xml"],
    ["topics/old/", "../../topics/cafe-law/"],
    ["topics/old", "./old/"],
    ["topics/cafe-law", "./cafe-law/"],
    ["topics/old/archive/1/atom.xml", "../../../../topics/cafe-law/archive/1/atom.xml"],
  ])("answers 301 to /%s", async (file, location) => {
    const { status, headers } = await get(file);
    expect([status, headers.location]).toEqual([301, location]);
    expect((await get(new URL(location, url + file).pathname.slice(1))).status).toBeLessThan(400);
  });

  it.each([
    "nothing",
    "topics/",
    "topics/nothing/rss.xml",
    "0.md",
    "bailiwick.yml",
    ".env",
    ".git/config",
    "topics/../bailiwick.yml",
    "..%2f..%2fetc/passwd",
    "%2e%2e/%2e%2e/etc/passwd",
    "..%5c..%5cwindows",
    "%00",
    "%ff",
    "topics//cafe-law/",
    "rss.xml/",
    "__proto__",
    "constructor",
    "search/nothing.xml",
    "status.json/",
    "archive/0/rss.xml",
    "x".repeat(3000),
  ])("answers 404 to /%s in plain words", async (file) => {
    const { status, headers, text } = await get(file);
    expect([status, headers["content-type"]]).toEqual([404, "text/plain; charset=utf-8"]);
    expect(text).not.toMatch(/at .*:\d+|node_modules|bailiwick-conformance/);
  });

  it.each(["POST", "PUT", "DELETE", "PATCH"])(
    "answers 405 to %s and says what is allowed",
    async (method) => {
      const { status, headers } = await get("rss.xml", {}, method);
      expect([status, headers.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
    },
  );

  it("passes over parameters that it does not know", async () => {
    expect((await get("rss.xml?_=1234&page=2")).body.equals(first.body)).toBe(true);
  });
});
