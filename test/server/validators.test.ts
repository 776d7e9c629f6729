import { describe, expect, it } from "vitest";
import { startSample } from "./sample-service.ts";

const { get } = await startSample();
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
