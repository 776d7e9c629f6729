import fc from "fast-check";
import { parseArticle } from "../../../.compiled/article/parse-article.js";
import { article, CANARY } from "../articles.mjs";
import { expect, expectProblems } from "../expect.mjs";

/** One article file: read, held back or refused, with its mistakes; of secured and unknown fields nothing is read. */
export const target = {
  name: "article",
  share: 3,
  batch: 500,
  arbitrary: fc.record({ article }).map(({ article: { text } }) => text),
  check(text) {
    const reading = parseArticle("a/b.md", Buffer.from(text, "latin1"));
    expect(["article", "held", "refused"].includes(reading.outcome), reading.outcome);
    if (reading.outcome !== "held") expectProblems(reading.problems);
    if (reading.outcome === "refused") expect(reading.problems.length > 0, "refused without a reason");
    expect(!JSON.stringify(reading).includes(CANARY.field), "a secured or unknown field was read");
  },
};
