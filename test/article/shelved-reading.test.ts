import { expect, it } from "vitest";
import type { ArticleReading } from "../../src/article/parse-article.ts";
import { Shelf } from "../../src/article/shelf.ts";
import { shelvedReading, unshelve } from "../../src/article/shelved-reading.ts";
import { readFields } from "./reading.ts";
import { boardOf, bytesOf, shelve, wholeOf } from "./shelving.ts";

const readPlain = () => readFields({ images: "[1]", published: "false" });

it("leaves an article's text out, and finds it again on a board of another shelf", () => {
  const plain = readPlain();
  if (plain.outcome !== "article") throw new Error("it is an article");
  const shelved = shelve(plain.article);
  Object.assign(shelved.findings, { length: { under: "a", found: 1 } });
  const written = shelvedReading({ ...plain, article: shelved });
  const shelf = new Shelf();
  shelf.add(() => new Uint8Array());
  const board = shelf.add(boardOf(bytesOf(plain.article)).board);
  const copy = JSON.parse(JSON.stringify(written));
  expect(JSON.stringify(copy)).not.toContain("face recognition");
  const back = unshelve(copy, plain.article.path, shelf, board);
  if (back.outcome !== "article") throw new Error("it is an article");
  const { article, ...rest } = back;
  expect({ ...rest, article: wholeOf(article) }).toEqual(plain);
  expect(article).toMatchObject({ place: { board }, findings: { length: { under: "a", found: 1 } } });
});

it.each([
  ["held back", { published: "false", webUrl: "none" }],
  ["refused", { title: "" }],
])("is the very reading of a file that is %s", (_, fields) => {
  const reading = readFields(fields);
  expect(reading.outcome).not.toBe("article");
  const written = shelvedReading(reading);
  expect(written).toBe(reading);
  expect(unshelve(written as Exclude<ArticleReading, { outcome: "article" }>, "a.md", new Shelf(), 0)).toBe(
    reading,
  );
});

it("is nothing for an article that lies on no shelf", () => {
  expect(shelvedReading(readPlain())).toBeUndefined();
});
