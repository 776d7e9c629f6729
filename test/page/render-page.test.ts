import { Parser } from "htmlparser2";
import { expect, it } from "vitest";
import { buildEdition } from "../../src/bailiwick.ts";
import { articleText } from "../article-text.ts";

const HOSTILE = `'</title><script>alert(1)</script> "x" & <b>'`;

const edition = buildEdition({
  files: [
    {
      path: "a.md",
      content: articleText({
        title: HOSTILE,
        excerpt: HOSTILE,
        topics: `[AI, ${HOSTILE}]`,
        jurisdictions: "[US-WI/madison]",
      }),
    },
    {
      path: "b.md",
      content: articleText({ webUrl: "https://e.com/2", topics: "[Robots]", jurisdictions: "[US-WI]" }),
    },
  ],
  settings: `title: ${HOSTILE}\nbase_url: https://feeds.example.org/sub/\ntopics:\n  - { slug: ai, title: AI }\n  - { slug: robots, title: Robots, parent: ai }`,
  now: new Date("2026-06-01"),
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function elementsOf(path: string): Element[] {
  const elements: Element[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => elements.push({ name, attributes }) });
  parser.end(Buffer.from(edition.compose(path)?.bytes ?? []).toString());
  return elements;
}

const pages = edition.paths.filter((path) => path.endsWith(".html"));
const links = (path: string) =>
  elementsOf(path).flatMap(({ name, attributes }) => (name === "a" ? [attributes["href"] ?? ""] : []));

it.each(pages)("lets no markup of an author into %s", (path) => {
  const names = new Set(elementsOf(path).map(({ name }) => name));
  expect(names.has("script")).toBe(false);
  expect(names.has("b")).toBe(false);
});

it.each(pages)("offers each format of %s in its head, in order, with distinct titles", (path) => {
  const alternates = elementsOf(path).filter(({ attributes }) => attributes["rel"] === "alternate");
  expect(alternates.map(({ attributes }) => attributes["type"])).toEqual([
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
  ]);
  expect(new Set(alternates.map(({ attributes }) => attributes["title"])).size).toBe(3);
});

it.each(pages)("leads from %s only to documents that exist, and to the stories", (path) => {
  const base = "https://feeds.example.org/sub/";
  const own = links(path).filter((href) => href.startsWith(base));
  expect(own.length).toBeGreaterThan(2);
  for (const href of own) {
    const target = decodeURI(href.slice(base.length));
    expect(edition.paths).toContain(target === "" || target.endsWith("/") ? `${target}index.html` : target);
  }
});

it("leads from everything to every topic and jurisdiction, and to the outline", () => {
  expect(links("index.html")).toEqual(
    expect.arrayContaining(
      ["topics/ai/", "topics/robots/", "jurisdictions/us-wi-madison/", "feeds.opml"].map(
        (path) => `https://feeds.example.org/sub/${path}`,
      ),
    ),
  );
});

it("leads from a pair up to its topic and to the wider places, down to narrower ones", () => {
  const found = links("topics/ai/us-wi/index.html").map((href) =>
    href.replace("https://feeds.example.org/sub/", ""),
  );
  expect(found.slice(0, 3)).toEqual(["", "topics/ai/", "topics/ai/us/"]);
  expect(found).toContain("topics/ai/us-wi-madison/");
  expect(found).toContain("topics/robots/us-wi/");
});

it("leads from a narrower topic to its parent", () => {
  expect(links("topics/robots/index.html")).toContain("https://feeds.example.org/sub/topics/ai/");
});

it("explains the JSON extension where every feed says it is explained", () => {
  const feed = JSON.parse(Buffer.from(edition.compose("feed.json")?.bytes ?? []).toString());
  expect(feed._bailiwick.about).toBe("https://feeds.example.org/sub/#json-extension");
  expect(elementsOf("index.html").some(({ attributes }) => attributes["id"] === "json-extension")).toBe(true);
});
