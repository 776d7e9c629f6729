import fc from "fast-check";
import { Parser } from "htmlparser2";
import { renderMarkdown } from "../../../.compiled/markup/markdown.js";
import { makeSafeHtml, textOfHtml } from "../../../.compiled/markup/safe-html.js";
import { expect } from "../expect.mjs";
import { editBytes, edits, hostileText, token } from "../hostile-values.mjs";
import { seedFiles } from "../seed-files.mjs";

const BASE = "https://n.example/a/b";
const BAD_TAG =
  /^(script|style|iframe|object|embed|form|input|button|svg|math|link|meta|base|frame|frameset|template|noscript|textarea|title|html|body|head|video|audio)$/;
const seeds = seedFiles("content", "test/fixtures/hostile/content/bodies");
const piece = fc.oneof(
  token,
  fc.constantFrom(
    ..."# |> |- |1. |*|**|_|__|~~|`|```\n|[a](|![|](|]|)|<|<div>|</div>|<b|<table>|<tr>|<td>|<p>|<math>|<svg>|<style>|<title>|<noscript>|<textarea>|<a href=|<img srcset='|\"|'| onclick=x|\n|\n\n|    |&#106;|www.a.example|a@b.example|http://x".split(
      "|",
    ),
  ),
);
const pieces = fc
  .array(
    fc.tuple(
      piece,
      fc.oneof(
        { weight: 9, arbitrary: fc.constant(1) },
        { weight: 1, arbitrary: fc.integer({ min: 2, max: 300 }) },
      ),
    ),
    { maxLength: 25 },
  )
  .map((all) => all.map(([each, times]) => each.repeat(times)).join(""));
const mutated = fc
  .record({ seed: fc.nat(seeds.length - 1), edits })
  .map(({ seed, edits: list }) => editBytes(seeds[seed], list).toString());

/** Markdown and HTML: nothing that runs, no address but of the web, and the same when made safe again. */
export const target = {
  name: "html",
  share: 3,
  batch: 200,
  arbitrary: fc.oneof(hostileText, pieces, mutated),
  check(text) {
    for (const safe of [renderMarkdown(text, BASE), makeSafeHtml(text, BASE)]) expectSafe(safe);
    textOfHtml(text);
  },
};

function expectSafe(html) {
  const parser = new Parser({
    onopentag(name, attributes) {
      expect(!BAD_TAG.test(name), () => `<${name}> in ${html}`);
      for (const [key, value] of Object.entries(attributes)) {
        expect(!/^on|^style$|^srcdoc$|^formaction$/.test(key), () => `${key} in ${html}`);
        if (key === "href" || key === "src" || key === "cite")
          expect(/^(https?|mailto):/.test(value), () => `${key}="${value}" in ${html}`);
      }
    },
  });
  parser.end(html);
  expect(makeSafeHtml(html, BASE) === html, () => `not the same when made safe again: ${html}`);
}
