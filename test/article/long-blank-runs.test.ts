import { expect, it } from "vitest";
import { splitFrontMatter } from "../../src/article/split-front-matter.ts";

// gray-matter takes a time that grows with the square of such runs: without a bound these never end.
it.each([
  ["refuses an endless run of blank lines", "\n".repeat(1_000_000), "front-matter-too-large"],
  ["reads long runs of blank lines", `${"\n".repeat(900)}#`.repeat(1000), undefined],
  ["reads very many comments", "# note\n".repeat(140_000), undefined],
])("%s", (_what, filling, expected) => {
  const splitting = splitFrontMatter("a.md", `---\ntitle: A\n${filling}\nheat: 1\n---\n`);
  expect("problem" in splitting ? splitting.problem.code : undefined).toBe(expected);
});
