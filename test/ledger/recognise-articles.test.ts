import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { EMPTY_LEDGER, type LedgerArticle } from "../../src/ledger/ledger.ts";
import { recogniseArticles } from "../../src/ledger/recognise-articles.ts";
import { articleWith } from "../article/reading.ts";
import { known, ledgerOf, memoryOf, urlOf } from "./memories.ts";

/** Gives for each article whose memory it has; undefined for a new one. */
function recognised(articles: readonly Article[], ...memories: readonly LedgerArticle[]) {
  const { articles: identified, memories: found } = recogniseArticles(articles, ledgerOf(...memories));
  return identified.map((article) => found.get(article)?.id);
}

describe("an article", () => {
  const memory = memoryOf("a", {
    urls: [urlOf("first"), urlOf("second"), urlOf("a")],
    paths: ["old.md", "a.md"],
  });
  const elsewhere = { id: "https://e.com/x", address: "https://e.com/x", path: "x.md" };

  it.each<[string, Partial<Article>]>([
    ["its id", { id: memory.id }],
    ["its address", { address: urlOf("a") }],
    ["its address with another scheme", { address: urlOf("a").replace("https:", "http:") }],
    ["its address with www", { address: urlOf("a").replace("//", "//www.") }],
    ["an address that it once had", { address: urlOf("second") }],
    ["another address, which it once had", { address: "https://e.com/x", sameAs: [urlOf("first")] }],
    ["its file", { path: "a.md" }],
  ])("is known again by %s", (_, sign) => {
    expect(recognised([known("x", { ...elsewhere, ...sign })], memory)).toEqual([memory.id]);
  });

  it.each<[string, Partial<Article>]>([
    ["a file that it once had, which may be another's now", { path: "old.md" }],
    ["an address that has its own in it", { address: `https://e.com/?of=${urlOf("a")}` }],
    ["nothing", {}],
  ])("is not known by %s", (_, sign) => {
    expect(recognised([known("x", { ...elsewhere, ...sign })], memory)).toEqual([undefined]);
  });

  it("is handed on as it is when it has its id", () => {
    const article = known("a");
    expect(recogniseArticles([article], ledgerOf(memory)).articles[0]).toBe(article);
    expect(recogniseArticles([article], EMPTY_LEDGER).articles[0]).toBe(article);
  });

  it("has the id under which it was first published, and all else as it is", () => {
    const article = known("b", { path: "a.md" });
    expect(recogniseArticles([article], ledgerOf(memory)).articles).toEqual([{ ...article, id: memory.id }]);
  });
});

describe("articles that share signs", () => {
  it("are told apart by the surest one, whatever their order is", () => {
    const moved = known("a", { path: "b.md", id: "https://e.com/x", address: "https://e.com/x" });
    const stays = known("b", { path: "c.md" });
    expect(recognised([moved, stays], memoryOf("a"), memoryOf("b"))).toEqual([undefined, urlOf("b")]);
    expect(recognised([stays, moved], memoryOf("a"), memoryOf("b"))).toEqual([urlOf("b"), undefined]);
  });

  it("are told apart by the present address before former ones", () => {
    const former = memoryOf("former", { urls: [urlOf("a"), urlOf("former")] });
    const present = memoryOf("present", { urls: [urlOf("a")] });
    const own = { id: "urn:x:1", address: urlOf("a"), path: "x.md" };
    for (const memories of [
      [former, present],
      [present, former],
    ])
      expect(recognised([known("x", own)], ...memories)).toEqual([present.id]);
  });

  it("are told apart by the address of their own before one that they only have besides", () => {
    const besides = known("x", {
      id: "urn:x:1",
      address: "https://e.com/x",
      sameAs: [urlOf("a")],
      path: "x.md",
    });
    const own = known("y", { id: "urn:x:2", address: urlOf("a"), path: "y.md" });
    expect(recognised([besides, own], memoryOf("a"))).toEqual([undefined, urlOf("a")]);
  });

  it("are known by a file that another, which is known already, has had too", () => {
    const memories = [memoryOf("a"), memoryOf("b", { paths: ["a.md"] })];
    const moved = known("x", { id: "urn:x:1", address: "https://e.com/x", path: "a.md" });
    expect(recognised([known("b", { path: "b.md" }), moved], ...memories)).toEqual([urlOf("b"), urlOf("a")]);
  });

  it("are known once each: the second is a new one", () => {
    const again = known("x", { id: "urn:x:1", address: urlOf("a"), path: "x.md" });
    expect(recognised([known("a"), again], memoryOf("a"))).toEqual([urlOf("a"), undefined]);
    const twice = [known("x", { id: "urn:x:1", path: "a.md" }), known("y", { id: "urn:x:2", path: "a.md" })];
    expect(recognised(twice, memoryOf("a"))).toEqual([urlOf("a"), undefined]);
  });

  it("are looked for under every sign until none is left", () => {
    const articles = [known("a"), known("x", { id: "urn:x:1", address: "https://e.com/x", path: "b.md" })];
    expect(recognised(articles, memoryOf("a"), memoryOf("b"))).toEqual([urlOf("a"), urlOf("b")]);
  });
});

describe("an id", () => {
  it("is given to no article when another has taken it", () => {
    const articles = [
      articleWith({ webUrl: "https://e.com/1", id: "https://e.com/2" }, "", "a.md"),
      articleWith({ webUrl: "https://e.com/2" }, "", "b.md"),
      articleWith({ webUrl: "https://e.com/3", id: "https://e.com/2" }, "", "c.md"),
    ];
    const { articles: identified, memories, problems } = recogniseArticles(articles, EMPTY_LEDGER);
    expect(identified.map(({ id }) => id)).toEqual([
      "https://e.com/2",
      "https://e.com/2#2",
      "https://e.com/2#3",
    ]);
    expect([memories.size, problems]).toEqual([0, []]);
  });

  it("is not one that the ledger has given away", () => {
    const second = known("x", { id: urlOf("a"), address: "https://e.com/x", path: "x.md" });
    const { articles } = recogniseArticles([known("a"), second], ledgerOf(memoryOf("a")));
    expect(articles.map(({ id }) => id)).toEqual([urlOf("a"), `${urlOf("a")}#2`]);
  });

  it("that an author sets later is a problem, at the line of the address", () => {
    const article = known("a", { id: "urn:mine:1", lines: { webUrl: 7, topics: 5 } });
    expect(recogniseArticles([article], ledgerOf(memoryOf("a"))).problems).toMatchObject([
      {
        code: "id-changed",
        file: "a.md",
        line: 7,
        column: 1,
        message: `id "urn:mine:1" differs from "${urlOf("a")}", under which the article is published; the old one stays`,
      },
    ]);
  });

  it.each([
    ["it is the address, which has changed", { id: "https://e.com/x", address: "https://e.com/x" }],
    ["it is the one that the article has", { id: urlOf("a"), address: "https://e.com/x" }],
  ])("is no problem when %s", (_, fields) => {
    expect(recogniseArticles([known("a", fields)], ledgerOf(memoryOf("a"))).problems).toEqual([]);
  });
});
