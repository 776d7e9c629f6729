import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { Signs } from "../../src/edition/signs.ts";
import type { LedgerArticle } from "../../src/ledger/ledger.ts";
import { recordLive } from "../../src/ledger/record-articles.ts";
import { articleWith } from "../article/reading.ts";

const articleAt = (url: number, more: Readonly<Record<string, string>> = {}) =>
  articleWith({ webUrl: `https://e.com/${url}`, ...more }, "", `${url}.md`);
const withAmp = (url: number) => articleAt(url, { ampWebUrl: `https://e.com/amp/${url}` });
const [one, two, stranger] = [withAmp(1), withAmp(2), withAmp(3)];

function recordOf(article: Article): LedgerArticle {
  const state = { article, memory: undefined, hash: "", topics: [], jurisdictions: [] };
  return recordLive(state, 0);
}

const ofOne = recordOf(one);
const RECORDS = [ofOne, recordOf(two)];

describe("an article that was taken back", () => {
  const taken = Signs.of(RECORDS, [one, two]);
  taken.remove(one);

  it("is known as itself, whatever its other addresses are", () => {
    expect([taken.knows(one), taken.knowsOnlyAs(one, ofOne)]).toEqual([true, true]);
    const moved = articleAt(1, { ampWebUrl: "https://amp.e.com/1" });
    expect(taken.knowsOnlyAs(moved, ofOne)).toBe(true);
  });

  it.each([
    ["an address of another article", { ampWebUrl: "https://e.com/2" }],
    ["another address of another article", { ampWebUrl: "https://e.com/amp/2" }],
    ["the id of another article", { id: "https://e.com/2" }],
  ])("could be another one when it has %s", (_, more) => {
    expect(taken.knowsOnlyAs(articleAt(1, more), ofOne)).toBe(false);
  });

  it("is nobody else when it has come back already", () => {
    const back = new Signs(taken.all());
    back.add(one, false);
    expect(back.knowsOnlyAs(one, ofOne)).toBe(false);
  });
});

it("knows no stranger, until it has come", () => {
  const signs = Signs.of(RECORDS, [one, two]);
  expect(signs.knows(stranger)).toBe(false);
  signs.add(stranger, true);
  expect(signs.knows(stranger)).toBe(true);
  signs.remove(stranger);
  expect(signs.knowsOnlyAs(stranger, recordOf(stranger))).toBe(true);
});

it("gives numbers that say the same", () => {
  const signs = Signs.of(RECORDS, [one]);
  signs.remove(one);
  signs.add(stranger, true);
  signs.add(two, false);
  const expected = Signs.of([...RECORDS, recordOf(stranger)], [two, stranger]);
  expect(signs.all().toSorted()).toEqual(expected.all().toSorted());
});
