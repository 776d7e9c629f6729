import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { parseArticle } from "../../src/article/parse-article.ts";
import { finish } from "../../src/edition/steps.ts";
import { SearchIndex } from "../../src/search/search-index.ts";
import { splitWords } from "../../src/search/split-words.ts";
import { articleText } from "../article-text.ts";

function article(name: string, fields: Record<string, string>, body = ""): Article {
  const text = articleText({ webUrl: `https://n.example/${name}`, id: `urn:x:${name}`, ...fields }, body);
  const reading = parseArticle(`${name}.md`, new TextEncoder().encode(text));
  if (reading.outcome !== "article") throw new Error("no article");
  return reading.article;
}

const names = (index: SearchIndex, text: string) => [...index.find(text)].map(({ id }) => id.slice(6)).sort();
const follow = (index: SearchIndex, articles: readonly Article[]) => finish(index.follow(articles));

describe("words", () => {
  it.each([
    ["São Paulo’s FACE-recognition", ["sao", "paulos", "face", "recognition"]],
    ["ÉTÉ 2026, §5", ["ete", "2026", "5"]],
    ["", []],
  ])("of %j are %j", (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it("are found in scripts without spaces", () => {
    expect(splitWords("顔認証の禁止")).toContain("禁止");
  });
});

it("finds words in title, excerpt, body and coverage, all of them, in any order", () => {
  const index = new SearchIndex();
  const related = '[{ title: Webcams banned, excerpt: In Portland, webUrl: "https://o.example/zebra" }]';
  const articles = [
    article(
      "a",
      { title: "Cameras in schools", excerpt: "A new ordinance", related },
      "The [board](https://board.example/hidden) met.",
    ),
    article("b", { title: "Schools reopen" }, "No cameras."),
  ];
  finish(index.take(articles));
  expect(names(index, "cameras schools")).toEqual(["a", "b"]);
  for (const word of ["ordinance", "board", "webcams", "portland", "SCHOOLS ordinance"])
    expect(names(index, word)).toEqual(["a"]);
  for (const word of ["hidden", "zebra", "camera", "school", "cameras nowhere", "", "!"])
    expect(names(index, word)).toEqual([]);
});

it("follows what is published: new, edited and withdrawn", () => {
  const index = new SearchIndex();
  const [a, b] = [article("a", { title: "Alpha" }), article("b", { title: "Beta" })];
  const edited = article("a", { title: "Gamma" });
  const found = () => ["alpha", "beta", "gamma"].map((word) => names(index, word));
  follow(index, [a]);
  expect(found()).toEqual([[], [], []]);
  finish(index.take([a]));
  follow(index, [a, b]);
  expect(found()).toEqual([["a"], ["b"], []]);
  follow(index, [edited]);
  expect([...index.find("alpha")], "for who still asks the edition before").toEqual([a]);
  follow(index, [edited]);
  expect(found()).toEqual([[], [], ["a"]]);
});

it("forgets what went with the edition before, unless it comes back", () => {
  const index = new SearchIndex();
  const [a, b] = [article("a", { title: "Alpha" }), article("b", { title: "Beta" })];
  finish(index.take([a, b]));
  finish(index.exchange([a, b], []));
  expect(index.size, "for who still asks the edition before").toBe(2);
  finish(index.exchange([], [b]));
  expect(["alpha", "beta"].map((word) => names(index, word))).toEqual([[], ["b"]]);
  expect(index.size).toBe(1);
});
