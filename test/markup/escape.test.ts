import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stripUncarriable } from "../../src/markup/clean-text.ts";
import { escapeMarkup, fitCdata, shield, unshield } from "../../src/markup/escape.ts";

const cleanText = fc.string({ unit: "binary" }).map(stripUncarriable);

describe("escapeMarkup", () => {
  it.each([
    ["a & b", "a &#x26; b"],
    ["&amp;", "&#x26;amp;"],
    ['<a href="x">', "&#x3C;a href=&#x22;x&#x22;&#x3E;"],
    ["]]>", "]]&#x3E;"],
    ["it's 😀", "it's 😀"],
    ["$& $1", "$&#x26; $1"],
  ])("writes %s as %s", (text, escaped) => {
    expect(escapeMarkup(text)).toBe(escaped);
  });

  it("leaves no markup, and loses nothing", () => {
    fc.assert(
      fc.property(cleanText, (text) => {
        const escaped = escapeMarkup(text);
        expect(escaped).not.toMatch(/[<>"]|&(?!#x[0-9A-F]{2};)/);
        const decoded = escaped.replace(/&#x(..);/g, (_, hex) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        );
        expect(decoded).toBe(text);
      }),
    );
  });
});

describe("shield and unshield", () => {
  it("together escape as escapeMarkup does", () => {
    const text = fc.oneof(
      cleanText,
      fc.array(fc.constantFrom("&", "<", ">", '"', "amp;", "]]>", "$&")).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, (written) => {
        expect(unshield(shield(written))).toBe(escapeMarkup(written));
      }),
    );
  });

  it("leave a library nothing to escape", () => {
    expect(shield('&<>"&amp;')).not.toMatch(/[&<>"]/);
  });

  it("leave other markup as it is", () => {
    expect(unshield("<b>&amp;</b>")).toBe("<b>&amp;</b>");
  });
});

describe("fitCdata", () => {
  it.each([
    ["a ]]> b ]]> c", "a ]]&gt; b ]]&gt; c"],
    ["]]]]>>", "]]]]&gt;>"],
    ["<p>]] ></p>", "<p>]] ></p>"],
  ])("writes %s as %s", (html, fit) => {
    expect(fitCdata(html)).toBe(fit);
  });
});
