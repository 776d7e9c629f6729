import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine, stripUncarriable } from "../../src/markup/clean-text.ts";

// XML 1.0, section 2.2: all that a document can carry; without what validators warn of.
const CARRIABLE = /^[\t\n\r\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffc}\u{10000}-\u{10ffff}]*$/u;

describe("stripUncarriable", () => {
  it.each([
    ["control characters", "a\u0000\u0008\u000b\u001f\u007f\u009fb", "ab"],
    ["lone surrogates", "a\ud83db\ude00c", "abc"],
    ["surrogates that would meet when something between them goes", "\ud83d\u0000\ude00", ""],
    ["the replacement character", "a\ufffdb", "ab"],
    ["noncharacters", "a\ufffe\uffff\ufdd0\ufdef\u{1fffe}\u{10ffff}b", "ab"],
  ])("removes %s", (_what, text, expected) => {
    expect(stripUncarriable(text)).toBe(expected);
  });

  it.each([
    "tab\tline\nreturn\r",
    "&amp; <b> ]]>",
    "😀 👩🏽‍⚖️",
    "عربي עברית",
    "\u200b\u200e\ufeff",
    "\u{f0000}",
  ])("keeps %j", (text) => {
    expect(stripUncarriable(text)).toBe(text);
  });

  it("makes a line break of mainframes' own", () => {
    expect(stripUncarriable("a\u0085b")).toBe("a\nb");
  });

  it("leaves nothing that a document cannot carry, and changes nothing twice", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const clean = stripUncarriable(String.fromCharCode(...units));
        expect(clean).toMatch(CARRIABLE);
        expect(stripUncarriable(clean)).toBe(clean);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("cleanLine", () => {
  it.each([
    ["white space of all kinds", " a\t\tb\r\n\u2028c\u0085d\u00a0\u3000e\ufeff ", "a b c d e"],
    ["direction overrides", "\u202eevil\u202c \u2066a\u2069", "evil a"],
    ["control characters", "Ban\u0007 lifted", "Ban lifted"],
    ["nothing to see", "\n \u0000 \t", ""],
  ])("cleans %s", (_what, text, expected) => {
    expect(cleanLine(text)).toBe(expected);
  });

  it.each(["AT&amp;T", "<script>alert(1)</script>", "a ]]> b", "می\u200cخواهد", "👩🏽‍⚖️", "a".repeat(10_000)])(
    "keeps the words: %s",
    (text) => {
      expect(cleanLine(text)).toBe(text);
    },
  );

  it("gives one clean line of any text, and changes nothing twice", () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(0x202e, 0x2028, 0x85, 0xd83d, 0xde00, 0x20),
    );
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const line = cleanLine(String.fromCharCode(...units));
        expect(line).toMatch(CARRIABLE);
        expect(line).not.toMatch(/[\n\r\t\u2028\u2029\u202a-\u202e\u2066-\u2069]| {2}|^ | $/);
        expect(cleanLine(line)).toBe(line);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("cleanLine of western texts", () => {
  it("gives them in the form that every text gets", () => {
    const letters = fc.constantFrom(..." aé'-“”…\u00a0\u00ad\u2009\u2028\u202e\u0085\u0000\ufeff\t\n");
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 8 }), (text) => {
        // What stands behind a sign of another script is cleaned by the long way.
        expect(cleanLine(text)).toBe(cleanLine(`${text} 漢`).replace(/ ?漢$/, ""));
      }),
      { numRuns: 3000 },
    );
  });
});
