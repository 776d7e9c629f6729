import { expect, it } from "vitest";
import { buildEdition } from "../../src/bailiwick.ts";
import { articleText } from "../article-text.ts";

const build = (from: string, to: string) =>
  buildEdition({
    files: [{ path: "a.md", content: articleText({ topics: "[AI]", jurisdictions: "[]" }) }],
    settings: `base_url: https://feeds.example.org/\nmoved: ${JSON.stringify({ [from]: to })}`,
    now: new Date("2026-06-01"),
  });

it("leads a moved topic to its new place within the publication", () => {
  const redirects = Buffer.from(
    build("topics/old", "topics/ai").compose("_redirects")?.bytes ?? [],
  ).toString();
  expect(redirects).toBe("/topics/old/* /topics/ai/:splat 301\n");
});

it.each([
  ["topics/old", "https://evil.example/"],
  ["topics/old", "//evil.example/"],
  ["topics/old", "/\\evil.example/"],
  ["topics/old", "topics/ai/../../../evil"],
  ["topics/old", "javascript:alert(1)"],
  ["topics/old", "topics/gone"],
  ["/", "topics/ai"],
  ["topics/*", "topics/ai"],
  ["topics/a b\n/x https://evil.example/", "topics/ai"],
  ["topics/:splat", "topics/ai"],
  ["../x", "topics/ai"],
])("leads nobody from %j to %j", (from, to) => {
  const edition = build(from, to);
  expect(edition.paths).not.toContain("_redirects");
  expect(edition.problems.map(({ code }) => code)).toContain("moved-invalid");
  for (const { path, bytes } of edition.documents)
    expect(Buffer.from(bytes).includes("evil"), path).toBe(false);
});
