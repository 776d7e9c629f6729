import fc from "fast-check";
import { expect, it } from "vitest";
import { splitArchives } from "../../src/ledger/split-archives.ts";

const newestFirst = (count: number) => Array.from({ length: count }, (_, index) => count - index);
const split = (items: readonly number[], closed: Readonly<Record<number, number>> = {}) =>
  splitArchives(items, { entries: 3, block: 2, pageOf: (item) => closed[item] });

it.each([0, 1, 3])("has no archive while %i articles fit the subscription documents", (count) => {
  expect(split(newestFirst(count))).toEqual({ latest: newestFirst(count), pages: [], closed: 0 });
});

it("fills pages oldest first, and leaves the last one open", () => {
  expect(split([8, 7, 6, 5, 4, 3, 2, 1])).toEqual({
    latest: [8, 7, 6],
    pages: [[2, 1], [4, 3], [5]],
    closed: 2,
  });
});

it("closes no page before another follows it", () => {
  expect(split([5, 4, 3, 2, 1])).toEqual({ latest: [5, 4, 3], pages: [[2, 1]], closed: 0 });
});

it("puts a back-dated article on no closed page", () => {
  expect(split([6, 5, 4, 3, 2, 1, 0], { 2: 1, 1: 1 }).pages).toEqual([
    [2, 1],
    [3, 0],
  ]);
});

it("does not refill a closed page that lost an article", () => {
  expect(split([6, 5, 4, 3, 1], { 2: 1, 1: 1 }).pages[0]).toEqual([1]);
});

it("keeps the page after a closed one, even empty, because the closed one links to it", () => {
  expect(split([4, 3, 2, 1], { 2: 1, 1: 1 })).toEqual({ latest: [4, 3], pages: [[2, 1], []], closed: 1 });
});

it("keeps closed pages when the settings ask for another size", () => {
  const items = newestFirst(9);
  const larger = splitArchives(items, {
    entries: 3,
    block: 4,
    pageOf: (item) => (item <= 2 ? 1 : undefined),
  });
  expect(larger.pages).toEqual([
    [2, 1],
    [6, 5, 4, 3],
  ]);
});

it("has every article exactly once, whatever was closed before", () => {
  const closedPages = fc.dictionary(
    fc.integer({ min: 1, max: 40 }).map(String),
    fc.integer({ min: 1, max: 6 }),
  );
  fc.assert(
    fc.property(
      fc.nat(40),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      closedPages,
      (count, entries, block, closed) => {
        const { latest, pages } = splitArchives(newestFirst(count), {
          entries,
          block,
          pageOf: (item) => closed[String(item)],
        });
        expect([...latest, ...pages.flat()].sort((a, b) => b - a)).toEqual(newestFirst(count));
        expect(latest.length).toBeLessThanOrEqual(entries);
      },
    ),
  );
});
