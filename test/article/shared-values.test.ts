import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SharedValues } from "../../src/article/shared-values.ts";

describe("shared values", () => {
  it("are the same objects when they are alike", () => {
    const shared = new SharedValues();
    expect(shared.list(["AI", "Police"])).toBe(shared.list(["AI", "Police"]));
    expect(shared.plain({ webUrl: 2, topics: 9 })).toBe(shared.plain({ webUrl: 2, topics: 9 }));
  });

  it("say what was handed in", () => {
    const shared = new SharedValues();
    const lists = fc.array(fc.array(fc.oneof(fc.constantFrom("", "a", "b", "a\\nb", '","'), fc.string())));
    fc.assert(
      fc.property(lists, fc.array(fc.string()), (manyLists, texts) => {
        expect(manyLists.map((list) => shared.list(list))).toEqual(manyLists);
        expect(texts.map((text) => shared.text(text))).toEqual(texts);
      }),
    );
  });

  it("are handed back as they are when there are more than ten thousand of a kind", () => {
    const shared = new SharedValues();
    for (let number = 0; number < 10_000; number += 1) shared.list([`Topic ${number}`]);
    expect(shared.list(["Topic 0"])).toBe(shared.list(["Topic 0"]));
    expect(shared.list(["late"])).toEqual(["late"]);
    expect(shared.list(["late"])).not.toBe(shared.list(["late"]));
  });
});
