import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/yaml/read-yaml.ts";

const valueIn = (text: string) => {
  const reading = readYaml(text);
  return reading.ok ? reading.value : reading.reason;
};

const placeIn = (text: string) => {
  const reading = readYaml(text);
  return reading.ok ? "no mistake" : `${reading.place.line}:${reading.place.column}`;
};

const within = (milliseconds: number, run: () => void) => {
  const start = performance.now();
  run();
  expect(performance.now() - start).toBeLessThan(milliseconds);
};

describe("readYaml", () => {
  it.each([
    ["a date stays a text", "2026-03-31", "2026-03-31"],
    ["a moment stays a text", "2026-03-31T09:30:00Z", "2026-03-31T09:30:00Z"],
    ["`no` is a text in YAML 1.2", "no", "no"],
    ["`false` is false", "false", false],
    ["`~` is nothing", "~", null],
    ["a number is a number", "1984", 1984],
    ["a quoted number is a text", "'1984'", "1984"],
    ["an ampersand reference is kept literally", "a &amp; b", "a &amp; b"],
    ["an escaped lone surrogate is one", '"\\ud83d"', "\ud83d"],
    ["a block keeps its line breaks", "|\n  one\n  two", "one\ntwo\n"],
  ])("reads fields so that %s", (_what, written, expected) => {
    expect(valueIn(`field: ${written}`)).toEqual({ field: expected });
  });

  it.each([[""], ["\n\n"], ["# only a note"], ["\r\n  # note\r\n\t\r\n"]])("reads %j as nothing", (text) => {
    expect(readYaml(text)).toEqual({ ok: true, value: null });
  });

  it.each([["title: A\r\nheat: 1\r\n"], ["\ufefftitle: A\nheat: 1\n"]])("reads %j alike", (text) => {
    expect(valueIn(text)).toEqual({ title: "A", heat: 1 });
  });

  it.each([
    ["a tab as indentation", "provider:\n\tname: A", "2:1"],
    ["a duplicate key", "title: A\nheat: 1\ntitle: B", "3:1"],
    ["a colon in a plain text", "title: Ban: yes", "1:11"],
    ["an unclosed quote", "title: 'A", "1:10"],
    ["an unclosed list", "a: 1\ntopics: [AI", "2:12"],
    ["an unknown alias", "\n\na: *b", "3:5"],
    ["a tag that would run code", "a: 1\nb: !!js/function 'f'", "2:4"],
  ])("refuses %s with its place", (_what, text, place) => {
    expect(placeIn(text)).toBe(place);
  });

  it.each([
    ["a second document", "a: 1\n---\nb: 2"],
    ["a NUL byte", "a: \0"],
    ["a list as key", "? [a]\n: b"],
  ])("refuses %s", (_what, text) => {
    expect(readYaml(text).ok).toBe(false);
  });

  it("gives the reason in words", () => {
    expect(valueIn("a: 1\na: 2")).toBe("duplicated mapping key");
  });

  it("reads __proto__ and constructor as fields like others", () => {
    const value = valueIn("__proto__: {polluted: true}\nconstructor: A") as object;
    expect(Object.keys(value)).toEqual(["__proto__", "constructor"]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("reads a few aliases", () => {
    expect(valueIn("a: &x AI\nb: *x\nc: *x")).toEqual({ a: "AI", b: "AI", c: "AI" });
  });

  it("refuses aliases that explode, at once", () => {
    const level = (index: number) => `a${index}: &a${index} [${`*a${index - 1},`.repeat(9)}]`;
    const laughs = ["a0: &a0 [lol]", ...Array.from({ length: 9 }, (_, index) => level(index + 1))].join("\n");
    within(3000, () => expect(valueIn(laughs)).toContain("aliases exceeded"));
  });

  it("refuses a text that is nested too deeply, at once", () => {
    within(3000, () => expect(valueIn(`a: ${"[".repeat(500_000)}`)).toContain("nesting exceeded"));
  });

  it.each([
    ["a long list", `[${"1,".repeat(400_000)}]`],
    ["many keys", Array.from({ length: 60_000 }, (_, index) => `key${index}: A`).join("\n")],
    ["many anchors", "- &a b\n".repeat(100_000)],
    ["an endless key", "k".repeat(1_000_000)],
    ["an endless quoted text", `"${"\n".repeat(1_000_000)}`],
    ["many directives", "%a b\n".repeat(100_000)],
  ])("comes to an end soon with %s", (_what, text) => {
    within(5000, () => readYaml(text));
  });

  it("never throws", () => {
    const pieces = fc.constantFrom(
      ": ",
      "- ",
      "\n",
      "  ",
      "&a ",
      "*a",
      "{",
      "}",
      "[",
      "]",
      ",",
      "? ",
      "|",
      ">",
      "'",
      '"',
      "!!",
      "---",
      "...",
      "#",
      "%",
      "\t",
      "a",
      "<<",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces, { maxLength: 40 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, (written) => {
        const reading = readYaml(written);
        if (!reading.ok) expect(reading.place.line).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});
