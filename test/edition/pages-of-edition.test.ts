import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { buildEdition, type Edition } from "../../src/bailiwick.ts";
import { planSitemaps } from "../../src/edition/pages/publication-files.ts";
import { articleText } from "../article-text.ts";
import { textOf } from "../build-folder.ts";

const SETTINGS =
  "title: Test\nbase_url: https://feeds.example.org/\ntopics: [{ slug: ai, title: AI }, { slug: drones, title: Drones, parent: ai }]";

const story = (number: number, fields: Record<string, string>) => ({
  path: `${number}.md`,
  content: articleText({
    webUrl: `https://e.com/${number}`,
    publishedDateTime: `2026-01-0${number}`,
    title: `Story ${number}`,
    ...fields,
  }),
});
const build = (files: readonly { path: string; content: string }[], settings = SETTINGS): Edition =>
  buildEdition({ files, settings, now: new Date("2026-06-01") });

const STORIES = [
  story(1, { topics: "[AI]", jurisdictions: "[US-WI/madison]" }),
  story(2, { topics: "[AI]", jurisdictions: "[US-CA]" }),
  story(3, { topics: "[Drones]", jurisdictions: "[FR]" }),
  story(4, { topics: "[Drones]", jurisdictions: "[US-CA]" }),
];

describe("an edit of one story", () => {
  const hashes = (edition: Edition) =>
    new Map(Array.from(edition.documents, ({ path, hash }) => [path, hash]));
  const before = hashes(build(STORIES));

  it("changes the pages of its groups, the front page, and no other", () => {
    const edited = story(2, { topics: "[AI]", jurisdictions: "[US-CA]", excerpt: "New words." });
    const after = hashes(build(STORIES.with(1, edited)));
    const changed = [...after.keys()].filter(
      (path) => path.endsWith(".html") && after.get(path) !== before.get(path),
    );
    expect(changed).toEqual(
      [
        "",
        "jurisdictions/us/",
        "jurisdictions/us-ca/",
        "topics/ai/",
        "topics/ai/us/",
        "topics/ai/us-ca/",
      ].map((folder) => `${folder}index.html`),
    );
  });

  it("leaves the pages of other groups alone even when it brings them a further story elsewhere", () => {
    const after = hashes(build([...STORIES, story(5, { topics: "[AI]", jurisdictions: "[US-CA]" })]));
    const changed = [...after.keys()].filter((path) => after.get(path) !== before.get(path));
    expect(changed.some((path) => path.includes("/us-wi") || path.includes("/fr/"))).toBe(false);
    expect(changed.filter((path) => path.endsWith(".opml"))).toEqual([]);
  });
});

it("names nothing of held-back stories anywhere", () => {
  const held = [
    story(5, { title: "Hidden", topics: "[Secret topic]", jurisdictions: "[DE]", published: "false" }),
    story(6, {
      title: "Hidden",
      topics: "[Secret topic]",
      jurisdictions: "[DE]",
      publishedDateTime: "2027-01-01",
    }),
  ];
  const [with_, without] = [build([...STORIES, ...held]), build(STORIES)];
  expect(with_.paths).toEqual(without.paths);
  for (const { path, hash } of without.documents) expect(with_.compose(path)?.hash, path).toBe(hash);
});

it("keeps search engines from every page of a preview, and from no page for people of an edition", () => {
  const [preview, edition] = [true, false].map((unpublished) =>
    buildEdition({ files: STORIES, settings: SETTINGS, now: new Date("2026-06-01"), unpublished }),
  );
  const mark = '<meta name="robots" content="noindex">';
  const pages = preview?.paths.filter((path) => path.endsWith(".html")) ?? [];
  expect(pages).toContain("search/index.html");
  for (const path of pages) {
    expect([path, preview && textOf(preview, path).split(mark).length - 1]).toEqual([path, 1]);
    const isForFrames = path.endsWith("embed.html");
    expect([path, edition && textOf(edition, path).includes(mark)]).toEqual([path, isForFrames]);
  }
});

describe("outlines", () => {
  const edition = build(STORIES);
  const feedsIn = (path: string) =>
    [...textOf(edition, path).matchAll(/xmlUrl="https:\/\/feeds\.example\.org\/([^"]*)rss\.xml"/g)].map(
      ([, folder]) => folder,
    );

  it("of a topic hold its pairs and its narrower topics", () => {
    expect(feedsIn("topics/ai/feeds.opml")).toEqual([
      "topics/ai/",
      "topics/ai/fr/",
      "topics/ai/us/",
      "topics/ai/us-ca/",
      "topics/ai/us-wi/",
      "topics/ai/us-wi-madison/",
      "topics/drones/",
      "topics/drones/fr/",
      "topics/drones/us/",
      "topics/drones/us-ca/",
    ]);
  });

  it("of a jurisdiction hold the places in it, each by topic", () => {
    expect(feedsIn("jurisdictions/us-wi/feeds.opml")).toEqual([
      "jurisdictions/us-wi/",
      "topics/ai/us-wi/",
      "jurisdictions/us-wi-madison/",
      "topics/ai/us-wi-madison/",
    ]);
  });

  it("of everything nest places as they lie in each other", () => {
    const names = [...textOf(edition, "feeds.opml").matchAll(/^( *)<outline text="([^"]*)">/gm)].map(
      ([, indent = "", name]) => `${indent.length} ${name}`,
    );
    expect(names).toEqual(["4 Topics", "6 AI", "8 Drones", "4 Places", "6 United States", "8 Wisconsin"]);
  });
});

describe("sitemap.xml and robots.txt", () => {
  it("name every page of a group, with its last change", () => {
    const edition = build(STORIES);
    const pages = [...textOf(edition, "sitemap.xml").matchAll(/<loc>(.*?)<\/loc><lastmod>(.*?)<\/lastmod>/g)];
    expect(pages).toHaveLength(edition.report.groups);
    expect(pages[0]?.slice(1)).toEqual(["https://feeds.example.org/", "2026-01-04T00:00:00Z"]);
    expect(textOf(edition, "robots.txt")).toBe(
      "User-agent: *\nDisallow: /search/?\n\nSitemap: https://feeds.example.org/sitemap.xml\n",
    );
  });

  it("leave a publisher's own robots.txt and favicon.ico alone", () => {
    const { paths } = build(STORIES, "icon: favicon.ico\npages: { robots: false }");
    expect(paths).not.toContain("robots.txt");
    expect(paths).not.toContain("favicon.ico");
  });

  it("become an index of several when there are too many pages for one", () => {
    const pages = [1, 2, 3].map((number) => ({ address: `https://e.com/${number}/`, changed: number }));
    const plans = planSitemaps(pages, "https://e.com/", 2);
    expect(plans.map(({ path }) => path)).toEqual(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]);
    const [index = "", first = ""] = plans.map(({ compose }) => Buffer.from(compose().bytes).toString());
    expect(index).toContain("<sitemap><loc>https://e.com/sitemap-2.xml</loc>");
    expect(first.match(/<url>/g)).toHaveLength(2);
  });
});

it("has a page for a publication without a story", () => {
  const empty = build([], "title: Empty");
  expect(textOf(empty, "index.html")).toContain("No stories yet");
  expect(empty.paths).toContain("card.png");
});

it("links its style and its script by their content, so that no cache holds old ones", () => {
  const page = textOf(build(STORIES), "topics/ai/us/index.html");
  const version = build(STORIES).compose("style.css")?.hash.slice(0, 8);
  expect(page).toContain(`href="../../../style.css?${version}"`);
});

it("sends little for the front page and the page of all feeds, also of two thousand groups", () => {
  const places = Array.from({ length: 50 }, (_, number) => `US-WI/town-${number}`);
  const files = Array.from({ length: 2000 }, (_, number) => ({
    path: `${number}.md`,
    content: articleText({
      webUrl: `https://e.com/${number}`,
      title: `Story ${number}`,
      topics: `[Topic number ${number % 40}]`,
      jurisdictions: `[${places[Math.floor(number / 40)]}]`,
    }),
  }));
  const edition = build(files, "title: Large\nbase_url: https://feeds.example.org/");
  expect(edition.report.groups).toBeGreaterThan(2000);
  for (const path of ["index.html", "search/index.html"])
    expect(gzipSync(textOf(edition, path)).length, path).toBeLessThan(200 * 1024);
});
