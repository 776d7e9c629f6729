import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { EMPTY_LEDGER, type LedgerArticle } from "../../src/ledger/ledger.ts";
import { type ArticleState, recordArticles } from "../../src/ledger/record-articles.ts";
import { known, ledgerOf, memoryOf, urlOf } from "./memories.ts";

const NOW = 5000;

function stateOf(article: Article, memory?: LedgerArticle, rest: Partial<ArticleState> = {}): ArticleState {
  return { article, memory, hash: "same", topics: ["ai"], jurisdictions: ["US"], ...rest };
}

/** Records one article that is remembered so. */
function recordAgain(memory: LedgerArticle, article: Article, rest?: Partial<ArticleState>) {
  return recordArticles([stateOf(article, memory, rest)], ledgerOf(memory), NOW)[0];
}

describe("an article that is published for the first time", () => {
  it("is recorded with all that is known of it", () => {
    const article = known("a", { address: "https://e.com/own", sameAs: ["https://e.com/amp"] });
    expect(recordArticles([stateOf(article)], EMPTY_LEDGER, NOW)).toEqual([
      memoryOf("a", { urls: ["https://e.com/own"], changed: 1000 }),
    ]);
  });

  it.each([
    ["its publication", undefined, 1000],
    ["its author's word", 3000, 3000],
    ["its author's word, though it is of this moment", NOW, NOW],
    ["its publication, when the author's word is of the future", NOW + 1, 1000],
    ["its publication, when the author's word is from before", 900, 1000],
  ])("changed last at %s", (_, updated, changed) => {
    const [record] = recordArticles([stateOf(known("a", { updated }))], EMPTY_LEDGER, NOW);
    expect(record?.changed).toBe(changed);
  });
});

describe("an article that was published before", () => {
  it("keeps the very record of it while nothing has changed", () => {
    const memory = memoryOf("a", { archives: { "": 1 } });
    expect(recordAgain(memory, known("a"))).toBe(memory);
  });

  it.each<[string, Partial<Article>, Partial<ArticleState>, Partial<LedgerArticle>, Partial<LedgerArticle>?]>(
    [
      ["an edit, now", {}, { hash: "other" }, { hash: "other", changed: NOW }],
      [
        "an edit, when its author says",
        { updated: 3000 },
        { hash: "other" },
        { hash: "other", changed: 3000 },
      ],
      [
        "an edit, now, when its author's word is old",
        { updated: 2000 },
        { hash: "other" },
        { hash: "other", changed: NOW },
      ],
      ["its author's new word alone", { updated: 3000 }, {}, { changed: 3000 }],
      ["a later publication date", { published: 2500 }, {}, { changed: 2500 }],
      ["another topic", {}, { topics: ["law"] }, { topics: ["law"] }],
      [
        "another of two topics",
        {},
        { topics: ["ai", "law"] },
        { topics: ["ai", "law"] },
        { topics: ["ai", "tax"] },
      ],
      ["a further topic", {}, { topics: ["ai", "law"] }, { topics: ["ai", "law"] }],
      ["another jurisdiction", {}, { jurisdictions: ["EU"] }, { jurisdictions: ["EU"] }],
      ["the loss of its jurisdiction", {}, { jurisdictions: [] }, { jurisdictions: [] }],
      ["another file", { path: "b.md" }, {}, { paths: ["a.md", "b.md"] }],
      ["another address", { address: "https://e.com/new" }, {}, { urls: [urlOf("a"), "https://e.com/new"] }],
    ],
  )("is recorded with %s", (_, fields, state, expected, before = {}) => {
    expect(recordAgain(memoryOf("a", before), known("a", fields), state)).toEqual(memoryOf("a", expected));
  });

  it("never changed before it did, though the clock may have been put back", () => {
    const memory = memoryOf("a", { changed: NOW + 1000 });
    expect(recordAgain(memory, known("a"), { hash: "other" })).toEqual({ ...memory, hash: "other" });
  });

  it("has its present file and address last, each only once", () => {
    const memory = memoryOf("a", { paths: ["a.md", "b.md"], urls: [urlOf("a"), urlOf("b")] });
    expect(recordAgain(memory, known("a"))).toMatchObject({
      paths: ["b.md", "a.md"],
      urls: [urlOf("b"), urlOf("a")],
    });
    const doubled = memoryOf("a", { paths: ["a.md", "b.md", "a.md"] });
    expect(recordAgain(doubled, known("a"))?.paths).toEqual(["b.md", "a.md"]);
  });

  it("is live again when it comes back", () => {
    const memory = memoryOf("a", { withdrawn: 3000 });
    expect(recordAgain(memory, known("a"))).toEqual(memoryOf("a"));
  });
});

describe("an article that is gone", () => {
  it("is withdrawn now, and lies on no page any more", () => {
    const memory = memoryOf("a", { archives: { "topics/ai/": 1 } });
    expect(recordArticles([], ledgerOf(memory), NOW)).toEqual([memoryOf("a", { withdrawn: NOW })]);
  });

  it("is not withdrawn before its last change", () => {
    const memory = memoryOf("a", { changed: NOW + 1000 });
    expect(recordArticles([], ledgerOf(memory), NOW)[0]?.withdrawn).toBe(NOW + 1000);
  });

  it("stays withdrawn since it went", () => {
    const memory = memoryOf("a", { withdrawn: 3000 });
    expect(recordArticles([], ledgerOf(memory), NOW)[0]).toBe(memory);
  });
});

it("keeps the order of lines, and adds new ones by date, equal dates by id", () => {
  const ledger = ledgerOf(memoryOf("z"), memoryOf("a"));
  const fresh = [known("d", { published: 2 }), known("c", { published: 2 }), known("e", { published: 1 })];
  const states = [...fresh, known("a")].map((article) => stateOf(article));
  expect(recordArticles(states, ledger, NOW).map(({ id }) => id)).toEqual(
    ["z", "a", "e", "c", "d"].map(urlOf),
  );
  expect(recordArticles(states.toReversed(), ledger, NOW).map(({ id }) => id)).toEqual(
    ["z", "a", "e", "c", "d"].map(urlOf),
  );
});
