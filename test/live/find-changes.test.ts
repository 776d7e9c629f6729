import { expect, it } from "vitest";
import { type ArticleReading, parseArticle } from "../../src/article/parse-article.ts";
import { findChanges } from "../../src/live/find-changes.ts";
import { articleText } from "../article-text.ts";

const read = (path: string, title = "Story"): ArticleReading =>
  parseArticle(path, Buffer.from(articleText({ title })));
const [a, b, c, d] = ["a.md", "b.md", "c.md", "d.md"].map((path) => read(path)) as [
  ArticleReading,
  ArticleReading,
  ArticleReading,
  ArticleReading,
];
const other = read("b.md", "Another");

it.each([
  ["nothing", [a, b, c], [a, b, c], []],
  ["a file that was read anew", [a, b, c], [a, other, c], [["b.md", b, other]]],
  ["a new file", [a, c, d], [a, b, c, d], [["b.md", undefined, b]]],
  ["a file that is gone", [a, b, c], [a, c], [["b.md", b, undefined]]],
  ["the first files", [], [a], [["a.md", undefined, a]]],
  [
    "several at once",
    [a, b, c],
    [other, c, d],
    [
      ["a.md", a, undefined],
      ["b.md", b, other],
      ["d.md", undefined, d],
    ],
  ],
] as const)("finds %s", (_, before, after, expected) => {
  const changes = findChanges(before, after);
  expect(changes.map((change) => [change.path, change.before, change.after])).toEqual(expected);
  expect(changes.every((change, index) => change.after === expected[index]?.[2])).toBe(true);
});
