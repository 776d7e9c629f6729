import { expect, it } from "vitest";
import type { ArticleReading } from "../../src/article/parse-article.ts";
import { Shelf } from "../../src/article/shelf.ts";
import { unshelve } from "../../src/article/shelved-reading.ts";
import { packFresh, unpackFresh } from "../../src/cli/fresh-files.ts";
import { articleWith } from "../article/reading.ts";
import { shelve, wholeOf } from "../article/shelving.ts";

function readShelved(path: string, body = "A body."): Extract<ArticleReading, { outcome: "article" }> {
  const article = { ...articleWith({ ampWebUrl: "https://e.com/amp" }, "", path), body };
  return { outcome: "article", article: shelve(article), standing: "public", problems: [] };
}

const HELD: ArticleReading = { outcome: "held", path: "b.md", standing: "unpublished" };

it("gives files back with the texts of their articles, on another shelf", () => {
  const readings = new Map<string, ArticleReading>([
    ["a.md", readShelved("a.md", "First.")],
    ["b.md", HELD],
    ["c.md", readShelved("c.md", "Second.")],
  ]);
  const packed = packFresh(readings);
  if (packed === undefined) throw new Error("they are few");
  const shelf = new Shelf();
  shelf.add(() => new Uint8Array());
  const files = unpackFresh({ ...packed, files: JSON.parse(JSON.stringify(packed.files)) }, shelf);
  expect([...files.keys()]).toEqual([...readings.keys()]);
  for (const [path, { reading }] of files) {
    const board = reading.outcome === "article" ? reading.place.board : 0;
    expect(whole(unshelve(reading, path, shelf, board))).toEqual(whole(readings.get(path)));
  }
});

function whole(reading: ArticleReading | undefined) {
  return reading?.outcome === "article" ? { ...reading, article: wholeOf(reading.article) } : reading;
}

it("packs no more files than an index had better not be written anew for", () => {
  const many = (count: number) => new Map(Array.from({ length: count }, (_, index) => [`${index}.md`, HELD]));
  expect(packFresh(many(500))?.files.length).toBe(500);
  expect(packFresh(many(501))).toBeUndefined();
});

it("packs no texts longer than 8 MiB together", () => {
  const long = (length: number) => {
    const half = "a".repeat(length / 2);
    return new Map(["a.md", "b.md"].map((path) => [path, readShelved(path, half)]));
  };
  expect(packFresh(long(8_000_000))).toBeDefined();
  expect(packFresh(long(8 * 1024 * 1024))).toBeUndefined();
});

it("packs nothing when a text is damaged", () => {
  const reading = readShelved("a.md");
  const harmed = shelve(reading.article);
  Object.assign(harmed.place, { checksum: 1 });
  expect(packFresh(new Map([["a.md", { ...reading, article: harmed }]]))).toBeUndefined();
});
