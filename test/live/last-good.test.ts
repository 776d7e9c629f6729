import { expect, it } from "vitest";
import { type ArticleReading, parseArticle } from "../../src/article/parse-article.ts";
import { LastGood } from "../../src/live/last-good.ts";
import { articleText } from "../article-text.ts";

const read = (path: string, text: string) => parseArticle(path, new TextEncoder().encode(text));
const good = (path: string, title = "Good") => read(path, articleText({ title }));
const broken = (path: string) => read(path, "broken");
const titles = (readings: readonly ArticleReading[]) =>
  readings.map((reading) => (reading.outcome === "article" ? reading.article.title : reading.outcome));

it("puts the last good version in the place of a broken one, as long as it is broken", () => {
  const lastGood = new LastGood();
  lastGood.mend([good("a.md", "First")]);
  lastGood.mend([good("a.md", "Second")]);
  for (let round = 0; round < 2; round += 1) {
    const { readings, kept, problems } = lastGood.mend([broken("a.md")]);
    expect([titles(readings), kept, problems.length]).toEqual([["Second"], ["a.md"], 1]);
  }
  expect(lastGood.mend([good("a.md", "Third")])).toMatchObject({ kept: [], problems: [] });
});

it("has nothing to put in the place of a file that was never good", () => {
  const { readings, kept, problems } = new LastGood().mend([broken("a.md")]);
  expect([titles(readings), kept, problems]).toEqual([["refused"], [], []]);
});

it("forgets a file that is gone, or held back", () => {
  const lastGood = new LastGood();
  lastGood.mend([good("a.md"), good("b.md")]);
  lastGood.mend([read("b.md", articleText({ published: "false", title: "" }))]);
  expect(titles(lastGood.mend([broken("a.md"), broken("b.md")]).readings)).toEqual(["refused", "refused"]);
});

it("keeps all that is in a folder which cannot be looked into", () => {
  const lastGood = new LastGood();
  lastGood.mend([good("a.md", "A"), good("sub/b.md", "B"), good("sub/c/d.md", "D")]);
  const { readings, kept } = lastGood.mend([good("a.md", "A"), broken("sub")]);
  expect([titles(readings), kept]).toEqual([
    ["A", "B", "D"],
    ["sub/b.md", "sub/c/d.md"],
  ]);
});
