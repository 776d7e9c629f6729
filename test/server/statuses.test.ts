import { describe, expect, it } from "vitest";
import { startSample } from "./sample-service.ts";

const { url, get } = await startSample();

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
    expect(text).not.toMatch(/at .*:\d+|node_modules|bailiwick-content/);
  });

  it.each(["POST", "PUT", "DELETE", "PATCH"])(
    "answers 405 to %s and says what is allowed",
    async (method) => {
      const { status, headers } = await get("rss.xml", {}, method);
      expect([status, headers.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
    },
  );

  it("passes over parameters that it does not know", async () => {
    expect((await get("rss.xml?_=1234&page=2")).body.equals((await get("rss.xml")).body)).toBe(true);
  });
});
