import { expect, it } from "vitest";
import { threadsFor } from "../../src/cli/default-threads.ts";

it.each([
  [1, 1],
  [2, 2],
  [8, 8],
  [64, 8],
])("on %d processors works on %d threads unless it is told otherwise", (processors, threads) => {
  expect(threadsFor(processors)).toBe(threads);
});
