import { describe, expect, it } from "vitest";
import { dropNulls } from "../../src/yaml/drop-nulls.ts";

describe("dropNulls", () => {
  it("drops empty fields on every level", () => {
    const written = { title: "A", heat: null, provider: { name: "B", domain: null } };
    expect(dropNulls(written)).toEqual({ title: "A", provider: { name: "B" } });
  });

  it("drops empty fields of groups in lists", () => {
    expect(dropNulls({ related: [{ title: "A", quality: null }] })).toEqual({ related: [{ title: "A" }] });
  });

  it("keeps empty items, so that a place in a list stays the same", () => {
    expect(dropNulls(["a", null, "b"])).toEqual(["a", null, "b"]);
  });

  it.each([[null], [undefined], [0], [""], [false], ["text"]])("gives %o as it is", (value) => {
    expect(dropNulls(value)).toBe(value);
  });

  it("gives a group that two fields share to both", () => {
    const shared = { name: "A", domain: null };
    expect(dropNulls({ first: shared, second: shared })).toEqual({
      first: { name: "A" },
      second: { name: "A" },
    });
  });

  it("ends at a group that contains itself", () => {
    const circle: Record<string, unknown> = { name: "A" };
    circle["self"] = circle;
    expect(dropNulls(circle)).toEqual({ name: "A", self: undefined });
  });

  it("keeps a field named __proto__ a field", () => {
    const dropped = dropNulls(JSON.parse('{"__proto__": {"polluted": true}}'));
    expect(Object.keys(dropped as object)).toEqual(["__proto__"]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
