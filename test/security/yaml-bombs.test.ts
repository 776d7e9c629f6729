import { expect, it } from "vitest";
import { parseArticle } from "../../src/article/parse-article.ts";
import { parseSettings } from "../../src/site/parse-settings.ts";

const laughs = Array.from({ length: 9 }, (_, level) => {
  const inner = level === 0 ? '"lol"' : `*a${level - 1}`;
  return `a${level}: &a${level} [${Array.from({ length: 10 }, () => inner).join(", ")}]`;
}).join("\n");

const BOMBS: readonly (readonly [string, string])[] = [
  ["a billion laughs", laughs],
  ["a thousand aliases", `a: &a b\nc: [${"*a, ".repeat(1000)}]`],
  ["a hundred thousand levels", `a: ${"[".repeat(100_000)}${"]".repeat(100_000)}`],
  ["a hundred thousand levels of mappings", `a: ${"{a: ".repeat(100_000)}${"}".repeat(100_000)}`],
  ["ten thousand merges", `a: &a {b: c}\nd: {${"<<: *a, ".repeat(10_000)}}`],
];

it.each(BOMBS)("refuses %s in front matter", (_, yaml) => {
  const reading = parseArticle("a.md", Buffer.from(`---\n${yaml}\n---\n`));
  expect(reading.outcome === "refused" && reading.problems.map(({ code }) => code)).toEqual(["yaml-invalid"]);
});

it.each(BOMBS)("refuses %s in the settings", (_, yaml) => {
  const reading = parseSettings(yaml, "bailiwick.yml");
  expect(reading.ok).toBe(false);
  expect(reading.problems.map(({ code }) => code)).toEqual(["yaml-invalid"]);
});
