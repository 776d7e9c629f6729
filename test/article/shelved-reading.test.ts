import { expect, it } from "vitest";
import type { ArticleReading } from "../../src/article/parse-article.ts";
import { Shelf } from "../../src/article/shelf.ts";
import { shelvedReading, textBytesOf, unshelve } from "../../src/article/shelved-reading.ts";
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

it("gives the bytes of an article's text from the shelf that it lies on, and of nothing else", () => {
  const plain = readPlain();
  if (plain.outcome !== "article") throw new Error("it is an article");
  const shelved = { ...plain, article: shelve(plain.article) };
  expect(Buffer.from(textBytesOf(shelved) ?? [])).toEqual(Buffer.from(bytesOf(plain.article)));
  expect(textBytesOf(plain)).toBeUndefined();
  expect(textBytesOf({ outcome: "held", path: "a.md", standing: "unpublished" })).toBeUndefined();
});

it("has one list for all readings without mistakes", () => {
  const plain = readPlain();
  if (plain.outcome !== "article") throw new Error("it is an article");
  const problemsBack = () => {
    const written = shelvedReading({ ...plain, problems: [], article: shelve(plain.article) });
    if (written === undefined) throw new Error("it lies on a shelf");
    const back = unshelve(structuredClone(written), "a.md", new Shelf(), 0);
    return back.outcome === "article" ? back.problems : undefined;
  };
  expect(problemsBack()).toEqual([]);
  expect(problemsBack()).toBe(problemsBack());
});
