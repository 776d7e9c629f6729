import { expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { parseArticle } from "../../src/article/parse-article.ts";
import * as gazetteer from "../../src/gazetteer/gazetteer.ts";
import { conditionsOf, keptPlaces, storyTextOf } from "../../src/placing/find-places.ts";
import { articleText } from "../article-text.ts";

const TITLE = "Wisconsin lawmakers vote on cameras";

function articleOf(fields: Readonly<Record<string, string>>, body = ""): Article {
  const reading = parseArticle("a.md", Buffer.from(articleText({ title: TITLE, ...fields }, body)));
  if (reading.outcome !== "article") throw new Error("the article cannot be read");
  return reading.article;
}

function placesOf(article: Article, { infer = true, isAsked = true } = {}) {
  const settings = { jurisdictions: { infer, publish: 0.5, review: 0.25 }, providers: {} };
  return keptPlaces(article, {
    settings,
    conditions: conditionsOf(settings),
    gazetteer: isAsked ? gazetteer : undefined,
  });
}

it.each([
  ["what its editor says, whatever it is about", { jurisdictions: "[FR]" }, {}, "set", ["FR"]],
  ["where it belongs by its text", {}, {}, "inferred", ["US-WI"]],
  ["nothing when the settings forbid to infer", {}, { infer: false }, "none", []],
  ["nothing without a gazetteer", {}, { isAsked: false }, "none", []],
  ["nothing for a story about nowhere", { title: "Cameras, again" }, {}, "none", []],
])("gives %s", (_, fields, how, origin, codes) => {
  const found = placesOf(articleOf(fields), how);
  expect([found.origin, found.places.map(({ code }) => code)]).toEqual([origin, codes]);
});

it("gives an editor's city its point on the map, and a state none", () => {
  const { places } = placesOf(articleOf({ jurisdictions: "[US-WI/madison, US-WI]" }));
  expect(places.map(({ code, basis, point }) => [code, basis, point?.map(Math.round)])).toEqual([
    ["US-WI/madison", "editor", [43, -89]],
    ["US-WI", "editor", undefined],
  ]);
});

it.each([
  ["its excerpt", { excerpt: "What it says" }, "A *body*.", "What it says"],
  ["the beginning of its body as text", {}, "A *body* &amp; more.", "A body & more."],
  ["no text that is not there", {}, "", undefined],
])("has the gazetteer read of an article %s", (_, fields, body, excerpt) => {
  expect(storyTextOf(articleOf(fields, body))).toMatchObject({ title: TITLE, excerpt, related: [] });
});

it("has it read no more of a body than its beginning", () => {
  const { excerpt = "" } = storyTextOf(articleOf({}, "Many words. ".repeat(1000)));
  expect(excerpt).toHaveLength(500);
});
