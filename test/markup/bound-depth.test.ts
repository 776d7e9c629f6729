import fc from "fast-check";
import { Parser } from "htmlparser2";
import { expect, it } from "vitest";
import { boundDepth } from "../../src/markup/bound-depth.ts";

function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.end(html);
  return deepest;
}

it.each([
  ["ordinary markup", "<p>a <b>c</b><br></p>"],
  ["many elements beside each other", "<p>a</p><br><img src=x>".repeat(2000)],
  ["text with signs", "1 < 2 <3 </ > <"],
])("leaves %s as it is", (_, html) => {
  expect(boundDepth(html)).toBe(html);
});

it("turns the tags of elements that lie too deep into text", () => {
  expect(boundDepth("<b>".repeat(513))).toBe(`${"<b>".repeat(512)}&lt;b>`);
});

it("lets no parser get deeper, however elements are opened and closed", () => {
  const tag = fc.constantFrom(
    "<b>",
    "<B x='>'>",
    "</b>",
    "<p>",
    "</p>",
    "<i>",
    "</i>",
    "<li>",
    "<br>",
    "</u>",
    "<svg/>",
  );
  const nests = fc.array(fc.tuple(tag, fc.nat(400)), { maxLength: 12 });
  fc.assert(
    fc.property(nests, (parts) => {
      const html = parts.map(([each, times]) => each.repeat(times)).join("");
      expect(depthOf(boundDepth(html))).toBeLessThanOrEqual(513);
    }),
    { numRuns: 200 },
  );
});
