import { describe, expect, it } from "vitest";
import { articleText } from "../article-text.ts";
import { ask, speak } from "../server/ask.ts";
import { makeContent } from "../server/make-content.ts";
import { startService } from "../server/start-service.ts";

const content = makeContent({
  "bailiwick.yml": "base_url: https://f.example/\nmoved: { topics/old: topics/ai }",
  "a.md": articleText({ topics: "[AI]" }),
});
const { url, port } = await startService(content);
const PATHS = [
  "",
  "rss.xml",
  "feed.json",
  "topics/ai",
  "topics/old/rss.xml",
  "search/rss.xml?q=council",
  "nowhere",
];

describe("a forged host", () => {
  it.each([
    { host: "forged.example" },
    { "x-forwarded-host": "forged.example", "x-forwarded-proto": "https" },
    { forwarded: "host=forged.example;proto=https" },
    { "x-original-url": "/forged.example", "x-rewrite-url": "/forged.example" },
    { "x-forwarded-prefix": "/forged.example" },
  ])("changes no byte and no header of any answer: %j", async (headers) => {
    for (const path of PATHS) {
      const [plain, forged] = [await ask(url + path), await ask(url + path, { headers })];
      const { date: _, age: _1, ...before } = plain.headers;
      const { date: _2, age: _3, ...after } = forged.headers;
      expect([path, forged.status, forged.text, after]).toEqual([path, plain.status, plain.text, before]);
    }
  });

  it("in the line of the request is none of ours", async () => {
    const answer = await speak(
      port,
      "GET http://forged.example/rss.xml HTTP/1.1\r\nHost: f\r\nConnection: close\r\n\r\n",
    );
    expect(answer).toMatch(/^HTTP\/1\.1 [24]/);
    expect(answer).not.toContain("forged.example");
  });
});

describe("a header in what is asked for", () => {
  it.each([
    "topics/ai%0d%0aset-cookie:x=1",
    "search/rss.xml?q=%0d%0aset-cookie:%20x=1",
    "search/rss.xml?topic=ai%0d%0aset-cookie:%20x=1",
    "topics/old/%0d%0aset-cookie:x=1/rss.xml",
    "topics/old/%E5%98%8A%E5%98%8Dset-cookie:x=1",
  ])("is no header of the answer: %s", async (path) => {
    const { status, headers } = await ask(url + path);
    expect(status).toBeLessThan(500);
    expect(headers).not.toHaveProperty("set-cookie");
    expect(headers["location"] ?? "").not.toMatch(/[\r\n]|^\/\/|^https?:/);
  });
});

describe("a redirect", () => {
  it.each(["//forged.example", "/%2fforged.example", "/\\forged.example", "//forged.example/topics/ai"])(
    "of %s leads to nobody else",
    async (path) => {
      const answer = await speak(port, `GET ${path} HTTP/1.1\r\nHost: f\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 [34]/);
      expect(/^location: (.*)$/im.exec(answer)?.[1] ?? "").not.toMatch(/^(?:[/\\]{2}|https?:)/);
    },
  );
});
