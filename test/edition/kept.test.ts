import { describe, expect, it } from "vitest";
import { Kept, KeptByName } from "../../src/edition/kept.ts";

const makeCounter = () => {
  let made = 0;
  return () => {
    made += 1;
    return { made };
  };
};

describe("what was made of a thing", () => {
  const thing = {};

  it("is kept while the conditions are the same", () => {
    const [kept, make] = [new Kept<object, object>(), makeCounter()];
    const first = kept.of(thing, [1, thing], make);
    expect(kept.of(thing, [1, thing], make)).toBe(first);
    expect(kept.of(thing, [2, thing], make)).toEqual({ made: 2 });
    expect(kept.last(thing)).toEqual({ made: 2 });
  });

  it("is made anew each time by one that does not keep", () => {
    const [kept, make] = [new Kept<object, object>(false), makeCounter()];
    kept.of(thing, [1], make);
    expect(kept.of(thing, [1], make)).toEqual({ made: 2 });
    expect(kept.last(thing)).toBeUndefined();
  });
});

describe("what was made under a name", () => {
  it("is kept while the conditions are the same, until the name is forgotten", () => {
    const [kept, make] = [new KeptByName<object>(), makeCounter()];
    const first = kept.of("a", [1], make);
    expect(kept.of("a", [1], make)).toBe(first);
    expect(kept.find("a", [2])).toBeUndefined();
    kept.forgetBut(new Set(["b"]));
    expect(kept.find("a", [1])).toBeUndefined();
  });

  it("is made anew each time by one that does not keep", () => {
    const [kept, make] = [new KeptByName<object>(false), makeCounter()];
    kept.of("a", [1], make);
    expect(kept.of("a", [1], make)).toEqual({ made: 2 });
    expect(kept.find("a", [1])).toBeUndefined();
  });
});
