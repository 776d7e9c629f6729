import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { Shelf } from "../../src/article/shelf.ts";
import { finding, isFound, restyleArticle, ShelvedArticle } from "../../src/article/shelved-article.ts";
import { articleWith } from "./reading.ts";
import { shelve, wholeOf } from "./shelving.ts";

const article = () =>
  articleWith(
    {
      excerpt: "In short.",
      updatedDateTime: "2026-04-01",
      provider: "{ name: Example News, domain: example.com }",
      topics: "[AI]",
      jurisdictions: "[US-WI/madison]",
      images: "[{ url: https://example.com/a.jpg }]",
      related: "[{ title: Another, webUrl: https://example.com/other }]",
      quality: "54",
      heat: "-1",
      category: "news",
      type: "article",
      locale: "en-US",
      ampWebUrl: "https://example.com/amp",
    },
    "The text.",
  );

describe("an article whose text lies on a shelf", () => {
  it("has the values that it has otherwise", () => {
    expect(wholeOf(shelve(article()))).toEqual(article());
  });

  it("holds no text itself", () => {
    const { shelf: _, ...own } = shelve(article());
    expect(JSON.stringify(own)).not.toMatch(/The text|com.amp|In short|Another|Example News/);
  });
});

describe.each([
  ["an article at hand", article],
  ["an article on a shelf", () => shelve(article())],
])("%s", (_, make) => {
  it("has another id or date when it is restyled, and all else as before", () => {
    const given = make();
    const restyled = restyleArticle(given, { id: "urn:x:1", updated: 5 });
    expect(wholeOf(restyled)).toEqual({ ...article(), id: "urn:x:1", updated: 5 });
    expect(restyled instanceof ShelvedArticle).toBe(given instanceof ShelvedArticle);
  });
});

describe("what is found out about an article", () => {
  it("is found out once for the same conditions, and anew for others", () => {
    const shelf = new Shelf();
    const shelved = shelve(article(), shelf);
    let times = 0;
    const findOut = (under: string) => finding(shelved, "length", under, () => ++times);
    expect([findOut("a"), findOut("a"), findOut("b"), findOut("b")]).toEqual([1, 1, 2, 2]);
    expect(shelf.findings).toBe(2);
  });

  it("is kept apart by its name, and stays with an article that is restyled", () => {
    const shelved = shelve(article());
    expect(finding(shelved, "one", "", () => 1)).toBe(1);
    expect(finding(shelved, "other", "", () => 2)).toBe(2);
    expect(finding(restyleArticle(shelved, { updated: 5 }), "one", "", () => 3)).toBe(1);
  });

  it("is known to be found under its name and its conditions only", () => {
    const shelved = shelve(article());
    finding(shelved, "one", "a", () => 1);
    const found = (each: Article, name: string, under: string) => isFound(each, name, under);
    expect(found(shelved, "one", "a")).toBe(true);
    expect([found(shelved, "one", "b"), found(shelved, "other", "a"), found(article(), "one", "a")]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("is not remembered of an article at hand", () => {
    let times = 0;
    const own = article();
    const findOut = () => finding(own, "length", "", () => ++times);
    expect([findOut(), findOut()]).toEqual([1, 2]);
  });
});
