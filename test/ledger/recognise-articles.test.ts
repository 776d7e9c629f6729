import { expect, it } from "vitest";
import { EMPTY_LEDGER } from "../../src/ledger/ledger.ts";
import { recogniseArticles } from "../../src/ledger/recognise-articles.ts";
import { articleWith } from "../article/reading.ts";

it("gives no article an id that another has taken", () => {
  const articles = [
    articleWith({ webUrl: "https://e.com/1", id: "https://e.com/2" }, "", "a.md"),
    articleWith({ webUrl: "https://e.com/2" }, "", "b.md"),
    articleWith({ webUrl: "https://e.com/3", id: "https://e.com/2" }, "", "c.md"),
  ];
  const ids = recogniseArticles(articles, EMPTY_LEDGER).articles.map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  expect(ids).toContain("https://e.com/2");
  expect(ids.filter((id) => /^https:\/\/e\.com\/2#\d$/.test(id))).toHaveLength(2);
});
