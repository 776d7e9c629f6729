import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { findHash, hashContent, hashOf } from "../../src/article/content-hash.ts";
import { headOf, ShelvedArticle } from "../../src/article/shelved-article.ts";
import { articleWith } from "./reading.ts";
import { shelve } from "./shelving.ts";

const FIELDS = {
  excerpt: "In short.",
  provider: "{ name: Example News, domain: example.com, images: [{ url: https://example.com/logo.png }] }",
  topics: "[AI, Law]",
  jurisdictions: "[US-WI, EU]",
  images: "[{ url: https://example.com/a.jpg, width: 8, height: 4, title: A, attribution: B }]",
  related:
    "[{ title: Another, webUrl: https://example.com/1, excerpt: More, publishedDateTime: 2026-04-01, provider: { name: Other }, quality: 50, images: [{ url: https://example.com/b.jpg }] }]",
  locale: "en-US",
};
const body = "The text.";
const article = () => articleWith(FIELDS, body);
const topics = ["ai", "law"];
const hash = () => hashContent(article(), topics);
const hashWith = (fields: Readonly<Record<string, string>>, text = body) =>
  hashContent(articleWith({ ...FIELDS, ...fields }, text), topics);

describe("the hash of what is published", () => {
  // Ledgers hold such hashes: another way to make them would date every story anew.
  it("is for ever made in the same way", () => {
    expect(hash()).toBe("cVjIk3qteNpOdNFclRBWQE");
  });

  it.each([
    ["title", { title: "Another" }],
    ["address", { webUrl: "https://example.com/2" }],
    ["publication date", { publishedDateTime: "2026-01-02" }],
    ["excerpt", { excerpt: "Corrected." }],
    ["source's name", { provider: "{ name: Example }" }],
    ["source's domain", { provider: FIELDS.provider.replace("domain: example", "domain: examples") }],
    ["source's picture", { provider: FIELDS.provider.replace("logo", "sign") }],
    ["source", { provider: "" }],
    ["jurisdictions", { jurisdictions: "[EU]" }],
    ["word that there are none", { jurisdictions: "[]" }],
    ["picture", { images: FIELDS.images.replace("a.jpg", "c.jpg") }],
    ["picture's width", { images: FIELDS.images.replace("width: 8", "width: 9") }],
    ["picture's height", { images: FIELDS.images.replace("height: 4", "height: 5") }],
    ["picture's title", { images: FIELDS.images.replace("title: A", "title: C") }],
    ["picture's credit", { images: FIELDS.images.replace("attribution: B", "attribution: C") }],
    ["lack of a picture", { images: "" }],
    ["report's title", { related: FIELDS.related.replace("Another", "One") }],
    ["report's address", { related: FIELDS.related.replace("com/1", "com/3") }],
    ["report's excerpt", { related: FIELDS.related.replace("More", "Less") }],
    ["report's date", { related: FIELDS.related.replace("04-01", "04-02") }],
    ["report's source", { related: FIELDS.related.replace("Other", "Others") }],
    ["lack of reports", { related: "" }],
    ["language", { locale: "en-GB" }],
  ])("is another with another %s", (_, fields) => {
    expect(hashWith(fields)).not.toBe(hash());
  });

  it("is another with another text, or under other topics", () => {
    expect(hashWith({}, "Another text.")).not.toBe(hash());
    expect(hashContent(article(), ["ai"])).not.toBe(hash());
  });

  it.each([
    ["quality", { quality: "80" }],
    ["report's quality", { related: FIELDS.related.replace("quality: 50", "quality: 60") }],
    ["report's picture", { related: FIELDS.related.replace("b.jpg", "d.jpg") }],
    ["date of change", { updatedDateTime: "2026-05-01" }],
    ["id", { id: "urn:x:1" }],
    ["order of jurisdictions", { jurisdictions: "[EU, US-WI]" }],
  ])("is the same with another %s", (_, fields) => {
    expect(hashWith(fields)).toBe(hash());
  });

  it("is the same whatever the order of topics is", () => {
    expect(hashContent(article(), ["law", "ai"])).toBe(hash());
  });
});

describe("a hash that was found out while the text was at hand", () => {
  const shelved = (each: Article) => {
    const { shelf, place } = shelve(each);
    shelf.findings = 0;
    return new ShelvedArticle(headOf(each), shelf, place, findHash(each));
  };

  it("is that of topics that have the slugs of their names, in any order", () => {
    const known = shelved(article());
    expect(hashContent(known, topics)).toBe(hash());
    expect(hashContent(known, ["law", "ai"])).toBe(hash());
    expect(known.shelf.findings).toBe(0);
  });

  it("is that also of topics that the article names in another order", () => {
    const known = shelved(articleWith({ ...FIELDS, topics: "[Law, AI]" }, body));
    expect(hashContent(known, topics)).toBe(hash());
    expect(known.shelf.findings).toBe(0);
  });

  it("is found out anew under other topics", () => {
    const known = shelved(article());
    expect(hashContent(known, ["ai"])).toBe(hashContent(article(), ["ai"]));
    expect(known.shelf.findings).toBe(1);
  });
});

it("hashes plain data by its JSON, in 22 characters that addresses take", () => {
  expect(hashOf({ a: [1, "b", null] })).toMatch(/^[\w-]{22}$/);
  expect(hashOf({ a: 1 })).toBe(hashOf({ a: 1 }));
  expect(hashOf({ a: 1 })).not.toBe(hashOf({ a: 2 }));
});
