import { expect, it } from "vitest";
import { inEnglish } from "../../src/page/element.ts";

it.each([0, 7, 999, 1000, 12_345, 999_999, 1_000_000, 1_234_567_890])(
  "writes %d as English does",
  (number) => {
    expect(inEnglish(number)).toBe(number.toLocaleString("en"));
  },
);
