import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { lastChange, makeEntry } from "../../src/feed/make-entry.ts";
import type { Filing } from "../../src/group/group.ts";
import { jurisdiction, nothing, now, published, settings, story } from "./stories.ts";

const entryOf = (rest: Partial<Article>, filing: Filing = nothing) =>
  makeEntry(story(rest), filing, settings, now);

describe("makeEntry", () => {
  it("needs no more than an article has", () => {
    expect(entryOf({})).toEqual({
      id: "https://www.news.example/2026/story",
      title: "A story",
      link: "https://www.news.example/2026/story",
      published,
      updated: published,
      contentHtml: '<p>Source: <a href="https://www.news.example/2026/story">news.example</a></p>',
      author: settings.author,
      categories: [],
      topics: [],
      jurisdictions: [],
      related: [],
    });
  });

  it("credits the source as author", () => {
    const source = { name: "News", domain: "news.example", image: "https://news.example/logo.png" };
    expect(entryOf({ source })).toMatchObject({
      author: { name: "News", url: "https://news.example/", avatar: "https://news.example/logo.png" },
      source: { name: "News", domain: "news.example" },
    });
    expect(entryOf({ source: { name: "News" } }).author).toEqual({ name: "News" });
  });

  it("states an image's media type and credit", () => {
    const image = { url: "https://a.example/i.jpg", width: 8, height: 4, title: "T", attribution: "C" };
    expect(entryOf({ image }).image).toEqual({
      url: "https://a.example/i.jpg",
      width: 8,
      height: 4,
      title: "T",
      credit: "C",
      mediaType: "image/jpeg",
    });
  });

  it("has topics and all jurisdictions as categories, its own also with their ids", () => {
    const filing: Filing = {
      topics: [{ slug: "ai", title: "AI", aliases: [], keywords: [] }],
      jurisdictions: ["US-WI/madison", "INT", "US-WI", "US"].map(jurisdiction),
      placements: ["US-WI/madison", "INT"].map((code) => ({
        jurisdiction: jurisdiction(code),
        basis: "editor",
      })),
    };
    const entry = entryOf({}, filing);
    expect(entry.topics).toEqual([{ slug: "ai", title: "AI" }]);
    expect(entry.categories).toEqual([
      { term: "ai", label: "AI", scheme: "https://feeds.example/a/topics/" },
      { term: "US-WI/madison", label: "Madison", scheme: "https://feeds.example/a/jurisdictions/" },
      { term: "INT", label: "International", scheme: "https://feeds.example/a/jurisdictions/" },
      { term: "US-WI", label: "Wisconsin", scheme: "https://feeds.example/a/jurisdictions/" },
      { term: "US", label: "United States", scheme: "https://feeds.example/a/jurisdictions/" },
    ]);
    expect(entry.jurisdictions).toEqual([
      {
        code: "US-WI/madison",
        name: "Madison, Wisconsin, United States",
        level: "city",
        ocdId: "ocd-division/country:us/state:wi/place:madison",
        basis: "editor",
      },
      { code: "INT", name: "International", level: "union", basis: "editor" },
    ]);
  });

  it("has coverage without its images and quality", () => {
    const report = { title: "R", link: "https://r.example/", excerpt: "E", published, quality: 7 };
    const coverage = [
      { ...report, source: { name: "S", domain: "s.example", image: "i" }, image: { url: "i" } },
    ];
    expect(entryOf({ coverage }).related).toEqual([
      {
        title: "R",
        url: "https://r.example/",
        excerpt: "E",
        published,
        source: { name: "S", domain: "s.example" },
      },
    ]);
    expect(entryOf({ coverage: [report] }).related[0]?.source).toBeUndefined();
  });

  it.each([
    ["ar", "ar"],
    ["en", undefined],
    [undefined, undefined],
  ])("states the language %s only when it is another one", (language, stated) => {
    expect(entryOf({ language }).language).toBe(stated);
  });
});

describe("the summary", () => {
  const summaryOf = (body: string, excerpt?: string) => entryOf({ body, excerpt }).summary;

  it.each([
    ["is the excerpt", "Body", "Excerpt", "Excerpt"],
    [
      "is else the first paragraph as text",
      "# A\n\nOne *two* &amp; three.\n\nFour",
      undefined,
      "One two & three.",
    ],
    ["passes over an image", "![](a.png)\n\nOne", undefined, "One"],
    ["may be in another language", '<p lang="ar" dir="rtl">واحد</p>\n\nOne', undefined, "واحد"],
    ["is else any text", "- One\n- Two", undefined, "One Two"],
    ["is nothing without words", "![](a.png)", undefined, undefined],
    ["is nothing without a body", "", undefined, undefined],
  ])("%s", (_what, body, excerpt, summary) => {
    expect(summaryOf(body, excerpt)).toBe(summary);
  });

  it("of a long paragraph ends after a word", () => {
    const summary = summaryOf("word ".repeat(100)) ?? "";
    expect(summary).toMatch(/^(word )+word…$/);
    expect(summary.length).toBeLessThanOrEqual(281);
    expect(summary.length).toBeGreaterThan(270);
  });

  it.each([
    ["letters", "字".repeat(300)],
    ["emoji", `a${"😀".repeat(300)}`],
  ])("of %s without a space is cut between characters", (_what, body) => {
    const summary = summaryOf(body) ?? "";
    expect(summary.isWellFormed()).toBe(true);
    expect(summary).not.toContain("\ufffd");
    expect(summary).toMatch(/…$/);
    expect(summary.length).toBeGreaterThanOrEqual(280);
  });
});

describe("lastChange", () => {
  const day = 86_400;

  it.each([
    ["of an article that never changed is its publication", undefined, published],
    ["is the update", now - 1, now - 1],
    ["is the update at this very second", now, now],
    ["is no update that is only announced", now + 1, published],
    ["is no update before the publication", published - day, published],
  ])("%s", (_what, updated, expected) => {
    expect(lastChange(story({ updated }), now)).toBe(expected);
  });

  it("of a preview of what is not yet due is its publication", () => {
    expect(lastChange(story({ published: now + day }), now)).toBe(now + day);
  });
});
