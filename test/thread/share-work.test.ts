import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";

// Threads are only where the sources are compiled.
const compiled = (file: string) =>
  pathToFileURL(path.resolve(import.meta.dirname, "../../.compiled", file)).href;
type Sharing = typeof import("../../src/thread/share-work.ts");
const { countOthers, shareWork }: Sharing = await import(compiled("thread/share-work.js"));
const program = pathToFileURL(path.join(import.meta.dirname, "answering.mjs"));

function double(items: readonly number[], others: number) {
  const waiting = [...items];
  const doubled: number[] = [];
  const shared = shareWork<readonly number[], readonly number[]>({
    next: () => (waiting.length === 0 ? undefined : waiting.splice(0, 7)),
    others,
    program,
    workHere: async (numbers) => numbers.map((number) => number * 2),
    accept: (answer, order) => {
      expect(answer).toEqual(order.map((number) => number * 2));
      doubled.push(...answer);
    },
  });
  return { shared, doubled };
}

const numbersFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => first + index);

it.each([0, 2])("does each item once, with %d threads beside this one", async (others) => {
  const items = numbersFrom(1000, 500);
  const { shared, doubled } = double(items, others);
  await shared;
  expect(doubled.sort((a, b) => a - b)).toEqual(items.map((number) => number * 2));
});

it.each([
  ["as many as are allowed beside this one", 500, 3, 2],
  ["as many as are worth it", 299, 4, 2],
  ["none when one thread is allowed", 500, 1, 0],
  ["none when there is too little to do", 99, 4, 0],
  ["none when there is nothing to do", 0, 4, 0],
])("asks for other threads: %s", (_, items, allowed, others) => {
  expect(countOthers(items, 100, allowed)).toBe(others);
});

it("fails when a thread ends before its work", async () => {
  const { shared } = double([13, ...numbersFrom(1000, 200)], 1);
  await expect(shared).rejects.toThrow("a thread has ended before its work");
});
