import { expect, it } from "vitest";
import { WrittenLines } from "../../src/out/written-lines.ts";

it.each(["", "\n", "one", "one\n", "one\ntwo", "ä\n\nSão\n"])(
  "gives the lines of %j as a split does",
  (text) => {
    const lines = new WrittenLines(Buffer.from(text));
    const expected = text.split("\n");
    expect(expected.map((_, line) => lines.at(line))).toEqual(expected);
    expect(lines.at(expected.length)).toBeUndefined();
    expect(lines.at(-1)).toBeUndefined();
  },
);
