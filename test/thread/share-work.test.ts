import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";

// Threads are only where the sources are compiled.
const compiled = (file: string) =>
  pathToFileURL(path.resolve(import.meta.dirname, "../../.compiled", file)).href;
type Sharing = typeof import("../../src/thread/share-work.ts");
const { shareWork }: Sharing = await import(compiled("thread/share-work.js"));
const program = pathToFileURL(path.join(import.meta.dirname, "answering.mjs"));

function double(items: readonly number[], threads: number) {
  const doubled = new Map<number, number>();
  const shared = shareWork<number, readonly number[], readonly number[]>({
    items,
    threads,
    worthThread: 100,
    itemsInOrder: 7,
    program,
    workHere: (number) => doubled.set(number, number * 2),
    orderOf: (several) => ({ order: several, handedOver: [] }),
    accept: (several, answer) => {
      for (const [index, number] of several.entries()) doubled.set(number, answer[index] ?? Number.NaN);
    },
  });
  return { shared, doubled };
}

const numbersFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => first + index);

it("does each item once, here or there", async () => {
  const items = numbersFrom(1000, 500);
  const { shared, doubled } = double(items, 3);
  expect(await shared).toBe(true);
  expect([...doubled].sort(([a], [b]) => a - b)).toEqual(items.map((number) => [number, number * 2]));
});

it.each([
  ["one thread is allowed", 500, 1],
  ["there is too little to do", 99, 4],
  ["there is nothing to do", 0, 4],
])("does nothing when %s", async (_, count, threads) => {
  const { shared, doubled } = double(numbersFrom(1000, count), threads);
  expect(await shared).toBe(false);
  expect(doubled.size).toBe(0);
});

it("fails when a thread ends before its work", async () => {
  const { shared } = double([...numbersFrom(1000, 200), 13], 2);
  await expect(shared).rejects.toThrow("a thread has ended before its work");
});
