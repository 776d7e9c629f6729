import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldLocator } from "../../src/yaml/locate-field.ts";

const place = (text: string, path: readonly PropertyKey[]) => {
  const { line, column } = fieldLocator(text)(path);
  return `${line}:${column}`;
};

describe("fieldLocator", () => {
  it.each([
    ["a field", "title: A\nwebUrl: B", ["webUrl"], "2:1"],
    ["a field in a group", "provider:\n  name: A\n  domain: B", ["provider", "domain"], "3:3"],
    ["a field of a list's item", "related:\n  - title: A\n  - webUrl: B", ["related", 1, "webUrl"], "3:5"],
    ["an item of a list", "topics:\n  - AI\n  - Law", ["topics", 1], "3:5"],
    ["an item that is a group", "related:\n  - title: A\n  - title: B", ["related", 1], "3:5"],
    ["a field in flow style", "related: [{a: 1}, {webUrl: B}]", ["related", 1, "webUrl"], "1:20"],
    ["a quoted key at its quote", "title: A\n\"webUrl\": B\n'heat': 1", ["webUrl"], "2:1"],
    ["a quoted item at its quote", "topics:\n  - 'AI'", ["topics", 0], "2:5"],
    ["a field behind an anchor", "a: &x\n  b: 1\nc: *x", ["c"], "3:1"],
    ["an item that is an alias", "a: &x 1\nb:\n  - *x", ["b", 0], "3:6"],
    ["a field after a comment and CRLF", "# note\r\ntitle: A\r\nwebUrl: B", ["webUrl"], "3:1"],
    ["a field after the break that opens front matter", "\ntitle: A", ["title"], "2:1"],
    ["a key written with a question mark", "? title\n: A", ["title"], "1:3"],
    ["the whole", "\n\n  title: A", [], "3:3"],
  ])("gives the place of %s", (_what, text, path, expected) => {
    expect(place(text, path)).toBe(expected);
  });

  it("gives the nearest ancestor's place of a field that is not there", () => {
    expect(place("a: 1\nrelated:\n  - title: A", ["related", 0, "webUrl"])).toBe("3:5");
  });

  it("gives the list's place of an item that holds nothing", () => {
    expect(place("a: 1\ntopics:\n  -\n  - AI", ["topics", 0])).toBe("2:1");
  });

  it("stays at an alias, whose fields stand elsewhere", () => {
    expect(place("a: &x {name: A}\nb: *x", ["b", "name"])).toBe("2:1");
  });

  it("does not take a field of a text for a field", () => {
    expect(place("body: |\n  webUrl: A\nwebUrl: B", ["webUrl"])).toBe("3:1");
  });

  it.each([["a: {"], [""], ["\t"], ["a: 'x"], ["? [a]\n: b"]])("points at the beginning of %j", (text) => {
    expect(place(text, ["z"])).toBe("1:1");
  });

  it("never throws and stays inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.oneof(fc.string(), fc.nat(3))), (text, path) => {
        const { line, column } = fieldLocator(text)(path);
        expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
        expect(column).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it("finds a thousand places of a large text in little time", () => {
    const locate = fieldLocator(`topics: [${"AI, ".repeat(50_000)}]`);
    const start = performance.now();
    for (let index = 0; index < 1000; index += 1) locate(["topics", index]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
