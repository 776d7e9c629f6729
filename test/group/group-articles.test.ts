import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { filingBy } from "../../src/group/file-article.ts";
import { compareNewestFirst, groupArticles } from "../../src/group/group-articles.ts";
import { catalogueTopics } from "../../src/group/topic-catalogue.ts";
import { article, placementsOf, topic } from "./articles.ts";

const declared = [topic("ai"), topic("ai-law"), topic("vision", { parent: "ai" }), topic("empty")];

function group(articles: readonly Article[]) {
  const catalogue = catalogueTopics(declared, articles);
  return groupArticles(articles, catalogue.topics, filingBy(catalogue, placementsOf)).map((each) => ({
    name: [each.topic?.slug, each.jurisdiction?.code].filter(Boolean).join(" in "),
    articles: each.articles.map(({ title }) => title),
  }));
}

describe("groupArticles", () => {
  it("makes everything, each topic, each jurisdiction and each pair that has an article, in order", () => {
    const articles = [
      article("a", { topics: ["Vision"], jurisdictions: ["US-WI/madison"], published: 1 }),
      article("b", { topics: ["AI"], jurisdictions: ["EU"], published: 2 }),
      article("c", { published: 3 }),
    ];
    expect(group(articles)).toEqual([
      { name: "", articles: ["c", "b", "a"] },
      { name: "EU", articles: ["b"] },
      { name: "US", articles: ["a"] },
      { name: "US-WI", articles: ["a"] },
      { name: "US-WI/madison", articles: ["a"] },
      { name: "ai", articles: ["b", "a"] },
      { name: "ai in EU", articles: ["b"] },
      { name: "ai in US", articles: ["a"] },
      { name: "ai in US-WI", articles: ["a"] },
      { name: "ai in US-WI/madison", articles: ["a"] },
      { name: "ai-law", articles: [] },
      { name: "empty", articles: [] },
      { name: "vision", articles: ["a"] },
      { name: "vision in US", articles: ["a"] },
      { name: "vision in US-WI", articles: ["a"] },
      { name: "vision in US-WI/madison", articles: ["a"] },
    ]);
  });

  it("puts everything before topics, also those that begin with a digit", () => {
    const articles = [article("a", { topics: ["1984"], jurisdictions: ["US"] })];
    expect(group(articles).map(({ name }) => name)).toEqual([
      "",
      "US",
      "1984",
      "1984 in US",
      "ai",
      "ai-law",
      "empty",
      "vision",
    ]);
  });

  it("has everything even without any article", () => {
    expect(groupArticles([], [], () => ({ topics: [], jurisdictions: [], placements: [] }))).toEqual([
      { topic: undefined, jurisdiction: undefined, articles: [] },
    ]);
  });

  it("puts an article into a group once, however often it leads there", () => {
    const twice = article("a", { topics: ["Vision", "AI"], jurisdictions: ["US-WI", "US-MN"] });
    expect(group([twice]).find(({ name }) => name === "ai in US")?.articles).toEqual(["a"]);
  });

  it("gives the same whatever the order of the articles", () => {
    const articles = ["a", "b", "c", "d"].map((name, index) =>
      article(name, { published: index % 2, topics: ["AI"], jurisdictions: index > 1 ? ["US"] : ["EU"] }),
    );
    const expected = group(articles);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(group(shuffled)).toEqual(expected);
      }),
    );
  });
});

describe("compareNewestFirst", () => {
  it("puts the newer first, equal times by id", () => {
    const articles = [article("b"), article("a"), article("c", { published: 5 })];
    expect(articles.sort(compareNewestFirst).map(({ title }) => title)).toEqual(["c", "a", "b"]);
  });
});
