import { expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { KeptArticle } from "../../src/article/kept-article.ts";
import { parseArticle } from "../../src/article/parse-article.ts";
import { finding, headOf, textOf } from "../../src/article/shelved-article.ts";
import { articleText } from "../article-text.ts";

function readArticle(): Article {
  const fields = {
    updatedDateTime: "2026-04-01",
    excerpt: "What it says",
    provider: "{ name: Example, domain: example.com }",
    topics: "[AI]",
    jurisdictions: "[US-WI]",
    images: '[{ url: "https://e.com/a.jpg", width: 640, height: 480 }]',
    related: '[{ title: Report, webUrl: "https://o.com/1" }]',
    quality: "7",
    heat: "3",
    category: "news",
    type: "article",
    locale: "en-GB",
  };
  const reading = parseArticle("a.md", Buffer.from(articleText(fields, "Text.")));
  if (reading.outcome !== "article") throw new Error("the article cannot be read");
  return reading.article;
}

it("has the values of the article that was kept, and opens it once, when more than its dates is asked for", () => {
  const article = readArticle();
  const opened: string[] = [];
  const { path, published, updated = 0 } = article;
  const kept = new KeptArticle({ number: 5, path, published, updated }, (number) => {
    opened.push(`head ${number}`);
    return {
      head: headOf(article),
      findings: { hash: { under: "", found: "x" } },
      text: () => {
        opened.push("text");
        return textOf(article);
      },
    };
  });
  expect([kept.path, kept.published, kept.updated, opened]).toEqual([path, published, updated, []]);
  expect({ ...headOf(kept), ...textOf(kept) }).toEqual({ ...headOf(article), ...textOf(article) });
  expect(kept.findings).toEqual({ hash: { under: "", found: "x" } });
  expect(opened).toEqual(["head 5", "text"]);
});

it("remembers what is found out about it", () => {
  const article = readArticle();
  const { path, published, updated = 0 } = article;
  const findings = {};
  const kept = new KeptArticle({ number: 0, path, published, updated }, () => {
    return { head: headOf(article), findings, text: () => textOf(article) };
  });
  let times = 0;
  const ask = () => finding(kept, "length", "a", () => ++times);
  expect([ask(), ask(), findings]).toEqual([1, 1, { length: { under: "a", found: 1 } }]);
});
