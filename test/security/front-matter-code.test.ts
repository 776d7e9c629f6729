import { expect, it } from "vitest";
import { parseArticle } from "../../src/article/parse-article.ts";

const FIELDS = "title: A\nwebUrl: https://e.example/1\npublishedDateTime: 2026-01-01\n";
const codesIn = (text: string) => {
  const reading = parseArticle("a.md", Buffer.from(text));
  return reading.outcome === "refused" ? reading.problems.map(({ code }) => code) : reading.outcome;
};

it.each(["js", "javascript", "coffee", "json", "toml", "JS", " js", "constructor", "__proto__"])(
  "refuses front matter marked as %j, before anything of it is evaluated",
  (language) => {
    const code = `---${language}\nglobalThis.wasRun = true\n---\n`;
    expect(codesIn(code)).toEqual(["front-matter-engine"]);
    expect(globalThis).not.toHaveProperty("wasRun");
  },
);

it.each([
  ["a function", "x: !!js/function 'function () { globalThis.wasRun = true }'\n"],
  ["a regular expression", "x: !!js/regexp /a/\n"],
  ["a tag of Python", "x: !!python/object/apply:os.system ['true']\n"],
  ["a tag of one's own", "x: !run 'true'\n"],
])("makes nothing but plain values: %s is a mistake", (_, field) => {
  expect(codesIn(`---\n${FIELDS}${field}---\n`)).toEqual(["yaml-invalid"]);
  expect(globalThis).not.toHaveProperty("wasRun");
});
