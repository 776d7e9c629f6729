import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleReading } from "../../src/article/parse-article.ts";
import { selectArticles } from "../../src/article/select-articles.ts";
import { compareProblems } from "../../src/problem/problem.ts";
import { readFields, readText } from "./reading.ts";

const now = Date.UTC(2026, 3, 1) / 1000;
const rules = { now, preview: false };
const story = (path: string, fields: Readonly<Record<string, string>> = {}) =>
  readFields({ webUrl: `https://example.com/${path}`, ...fields }, path);
const paths = (readings: readonly ArticleReading[], preview = false) =>
  selectArticles(readings, { now, preview }).articles.map(({ path }) => path);

const unpublished = () => story("unpublished.md", { published: "no" });
const deleted = () => story("deleted.md", { deleted: "true" });
const future = () => story("future.md", { publishedDateTime: "2026-04-02" });
const later = () => story("later.md", { publishedDateTime: "2027-01-01" });
const incomplete = () => readText("---\ndraft: true\n---\n", "incomplete.md");
const broken = () => readText("", "broken.md");
const warned = () => story("warned.md", { images: "[{}]" });

describe("selectArticles", () => {
  it("publishes what is public and due, and says why it holds back the rest", () => {
    const selection = selectArticles(
      [story("a.md"), unpublished(), deleted(), future(), incomplete()],
      rules,
    );
    expect(selection.articles.map(({ path }) => path)).toEqual(["a.md"]);
    expect(selection.held).toEqual([
      { path: "deleted.md", reason: "deleted" },
      { path: "future.md", reason: "not yet due" },
      { path: "incomplete.md", reason: "unpublished" },
      { path: "unpublished.md", reason: "unpublished" },
    ]);
    expect(selection).toMatchObject({ problems: [], read: 5, leftOut: 0 });
  });

  it("publishes an article at its very second, not one before", () => {
    const due = story("due.md", { publishedDateTime: "2026-04-01T00:00:00Z" });
    expect(paths([due])).toEqual(["due.md"]);
    expect(selectArticles([due], { now: now - 1, preview: false }).articles).toEqual([]);
  });

  it("says when the next held article is due", () => {
    expect(selectArticles([later(), future()], rules).nextDue).toBe(Date.UTC(2026, 3, 2) / 1000);
    expect(selectArticles([unpublished(), deleted()], rules).nextDue).toBeUndefined();
  });

  it("does not count an unpublished article with a future date as due", () => {
    const both = story("both.md", { published: "false", publishedDateTime: "2026-04-02" });
    expect(selectArticles([both], rules)).toMatchObject({
      held: [{ reason: "unpublished" }],
      nextDue: undefined,
    });
  });

  it("shows a preview of all but deleted and incomplete articles", () => {
    const all = [unpublished(), deleted(), future(), incomplete()];
    expect(paths(all, true)).toEqual(["future.md", "unpublished.md"]);
    expect(selectArticles(all, { now, preview: true }).held).toEqual([
      { path: "deleted.md", reason: "deleted" },
      { path: "incomplete.md", reason: "unpublished" },
    ]);
  });

  it("tells no mistakes of what is held back", () => {
    const draft = story("draft.md", { draft: "true", images: "[{}]" });
    expect(selectArticles([draft], rules).problems).toEqual([]);
  });

  it("counts refused files and duplicates as left out", () => {
    const twin = story("twin.md", { webUrl: "https://example.com/a.md" });
    const selection = selectArticles([story("a.md"), twin, broken(), warned()], rules);
    expect(selection).toMatchObject({ read: 4, leftOut: 2 });
    expect(selection.problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      "broken.md front-matter-missing",
      "warned.md list-item-dropped",
      "twin.md article-duplicate",
    ]);
  });

  it("lets an unpublished twin hide no published article", () => {
    const twin = story("twin.md", { webUrl: "https://example.com/a.md", quality: "99", published: "false" });
    expect(paths([twin, story("a.md")])).toEqual(["a.md"]);
  });

  it("gives the same whatever the order of the files", () => {
    const twins = ["x.md", "y.md", "z.md"].map((path) => story(path, { webUrl: "https://example.com/x" }));
    const all = [
      ...twins,
      story("a.md"),
      story("b.md"),
      unpublished(),
      deleted(),
      future(),
      later(),
      incomplete(),
      broken(),
      warned(),
    ];
    const select = (readings: readonly ArticleReading[]) => {
      const selection = selectArticles(readings, rules);
      return { ...selection, problems: selection.problems.toSorted(compareProblems) };
    };
    const expected = select(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(select(shuffled)).toEqual(expected);
      }),
    );
  });
});
