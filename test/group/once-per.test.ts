import { expect, it } from "vitest";
import { oncePerKey, oncePerList } from "../../src/group/once-per.ts";

it("makes what has one key once", () => {
  const twice = oncePerKey(
    (number: number) => `${number % 2}`,
    (number) => ({ number }),
  );
  expect([twice(1), twice(2), twice(3)]).toEqual([{ number: 1 }, { number: 2 }, { number: 1 }]);
  expect(twice(5)).toBe(twice(1));
});

it("makes what is one list once, and not what is another with the same in it", () => {
  const sum = oncePerList((list: readonly number[]) => ({ sum: list.reduce((a, b) => a + b, 0) }));
  const list = [1, 2];
  expect(sum(list)).toEqual({ sum: 3 });
  expect(sum(list)).toBe(sum(list));
  expect(sum([1, 2])).not.toBe(sum(list));
});
