import { describe, expect, it } from "vitest";
import { HUB, startSample } from "./sample-service.ts";

const { get } = await startSample();
const first = await get("rss.xml");

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
