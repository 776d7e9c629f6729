import { describe, expect, it } from "vitest";
import { wrapXml, xmlElement } from "../../src/markup/xml-element.ts";

describe("xmlElement", () => {
  it.each([
    ["text", xmlElement("a", {}, "x"), "<a>x</a>"],
    ["text with markup in it", xmlElement("a", {}, "<b> & c"), "<a>&#x3C;b&#x3E; &#x26; c</a>"],
    ["no text", xmlElement("a", {}), "<a/>"],
    ["empty text", xmlElement("a", {}, ""), "<a/>"],
    ["attributes", xmlElement("a", { b: 'x"<&', c: 0 }), '<a b="x&#x22;&#x3C;&#x26;" c="0"/>'],
    ["attributes that are undefined", xmlElement("a", { b: undefined, c: "" }, "x"), '<a c="">x</a>'],
  ])("writes an element with %s", (_what, written, expected) => {
    expect(written).toBe(expected);
  });
});

it("wraps markup as it is", () => {
  expect(wrapXml("a", { b: "c" }, "<d/>")).toBe('<a b="c"><d/></a>');
});
