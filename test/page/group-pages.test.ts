import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { buildEdition, type Edition } from "../../src/bailiwick.ts";
import { articleText } from "../article-text.ts";
import { textOf } from "../build-folder.ts";

const HOSTILE = `'</title><script>alert(1)</script> "x" & <b>'`;
const BASE = "https://feeds.example.org/sub/";

const edition = buildEdition({
  files: [
    {
      path: "a.md",
      content: articleText({
        title: HOSTILE,
        excerpt: HOSTILE,
        topics: `[AI, ${HOSTILE}]`,
        jurisdictions: "[US-WI/madison]",
        images: "[{ url: https://pictures.example.net/a.jpg, width: 800, height: 600 }]",
      }),
    },
    {
      path: "b.md",
      content: articleText({ webUrl: "https://e.com/2", topics: "[Robots]", jurisdictions: "[US-WI]" }),
    },
  ],
  settings: settings(""),
  now: new Date("2026-06-01"),
});

function settings(more: string): string {
  return `title: ${HOSTILE}
base_url: ${BASE}
topics:
  - { slug: ai, title: AI }
  - { slug: robots, title: Robots, parent: ai }
${more}`;
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function elementsOf(path: string, of: Edition = edition): Element[] {
  const elements: Element[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => elements.push({ name, attributes }) });
  parser.end(textOf(of, path));
  return elements;
}

const pages = edition.paths.filter((path) => path.endsWith("index.html") && path !== "search/index.html");
const linksOn = (path: string) =>
  elementsOf(path).flatMap(({ name, attributes }) =>
    name === "a" ? [new URL(attributes["href"] ?? "", BASE + path).href.replace(BASE, "")] : [],
  );

it.each(edition.paths.filter((path) => path.endsWith(".html")))(
  "lets no markup of an author into %s",
  (path) => {
    const elements = elementsOf(path);
    expect(elements.filter(({ name }) => name === "b")).toEqual([]);
    for (const { name, attributes } of elements) {
      if (name === "script")
        expect(attributes["src"] ?? attributes["type"]).toMatch(/script\.js\?|^application\/ld\+json$/);
      expect(Object.keys(attributes).filter((key) => /^on|^style$/.test(key))).toEqual([]);
    }
  },
);

it.each(pages)("offers each format of %s in its head, in order, with distinct titles", (path) => {
  const alternates = elementsOf(path).filter(({ attributes }) => attributes["rel"] === "alternate");
  expect(alternates.map(({ attributes }) => attributes["type"])).toEqual([
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
  ]);
  expect(new Set(alternates.map(({ attributes }) => attributes["title"])).size).toBe(3);
});

it("leads from everything to every topic and jurisdiction, and to the outline", () => {
  expect(linksOn("index.html")).toEqual(
    expect.arrayContaining(["topics/ai/", "topics/robots/", "jurisdictions/us-wi-madison/", "feeds.opml"]),
  );
});

it("leads from a pair up to its topic and to the wider places, down to narrower ones", () => {
  const found = linksOn("topics/ai/us-wi/index.html");
  const start = found.indexOf("topics/ai/");
  expect(found.slice(start, start + 2)).toEqual(["topics/ai/", "topics/ai/us/"]);
  expect(found).toEqual(
    expect.arrayContaining(["topics/ai/us-wi-madison/", "topics/robots/us-wi/", "jurisdictions/us-wi/"]),
  );
});

it("leads from a narrower topic to its parent", () => {
  expect(linksOn("topics/robots/index.html")).toContain("topics/ai/");
});

it("says what is rolled up into a group", () => {
  expect(textOf(edition, "topics/ai/us/index.html")).toContain(
    "Stories about AI (with Robots) that concern the law or government of the United States, or of one of 2 places in it.",
  );
});

it("says who filed a story under a place", () => {
  expect(textOf(edition, "index.html")).toContain(
    '<a href="./jurisdictions/us-wi/">Wisconsin, United States</a> <span class="why">set by an editor</span>',
  );
});

it("describes the page to machines, whatever its title holds", () => {
  const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(
    textOf(edition, "topics/ai/index.html"),
  );
  expect(JSON.parse(json?.[1] ?? "")).toMatchObject({
    "@type": "CollectionPage",
    url: `${BASE}topics/ai/`,
    mainEntity: { "@type": "DataFeed", distribution: [{ contentUrl: `${BASE}topics/ai/rss.xml` }, {}, {}] },
  });
});

it("explains the JSON extension where every feed says it is explained", () => {
  const feed = JSON.parse(textOf(edition, "feed.json"));
  expect(feed._bailiwick.about).toBe(`${BASE}#json-extension`);
  expect(elementsOf("index.html").some(({ attributes }) => attributes["id"] === "json-extension")).toBe(true);
});

describe("pictures of stories", () => {
  const article = articleText({ images: "[{ url: https://pictures.example.net/a.jpg }]" });
  const build = (more: string) =>
    buildEdition({
      files: [{ path: "a.md", content: article }],
      settings: `base_url: ${BASE}\n${more}`,
      now: new Date("2026-06-01"),
    });
  const policyOf = (of: Edition) =>
    elementsOf("index.html", of).find(({ attributes }) => attributes["http-equiv"])?.attributes["content"];

  it("are on no page unless the settings allow it", () => {
    expect(textOf(build(""), "index.html")).not.toContain("pictures.example.net");
    expect(policyOf(build(""))).toContain("img-src 'self';");
  });

  it("are on pages whose settings allow it, and the policy lets them in", () => {
    const allowed = build("pages: { images: true }");
    expect(textOf(allowed, "index.html")).toContain('<img src="https://pictures.example.net/a.jpg" alt=""');
    expect(policyOf(allowed)).toContain("img-src 'self' https: http:;");
  });
});

describe("embedded pages", () => {
  const credited = buildEdition({
    files: [{ path: "a.md", content: articleText({ topics: "[AI]" }) }],
    settings: settings(
      "pages: { credit: Stories by the Law Watch, licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ } }",
    ),
    now: new Date("2026-06-01"),
  });

  it("have no script, and links that leave the frame", () => {
    const elements = elementsOf("topics/ai/embed.html", credited);
    expect(elements.some(({ name }) => name === "script")).toBe(false);
    const links = elements.filter(({ name, attributes }) => name === "a" && attributes["rel"] !== "license");
    expect(links.length).toBeGreaterThan(2);
    for (const { attributes } of links) expect(attributes["target"]).toBe("_blank");
  });

  it("name the publication and the licence as the settings do, and so does the snippet", () => {
    const embed = textOf(credited, "topics/ai/embed.html");
    expect(embed).toContain("Stories by the Law Watch");
    expect(embed).toContain(
      '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>',
    );
    const page = textOf(credited, "topics/ai/index.html");
    expect(page).toContain(`&#x3C;iframe src=&#x22;${BASE}topics/ai/embed.html&#x22;`);
    expect(page).toContain("&#x3C;p&#x3E;Stories by the Law Watch:");
  });
});
