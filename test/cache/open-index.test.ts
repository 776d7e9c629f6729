import { readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { ShelfDamage } from "../../src/article/shelf.ts";
import { ContentCache } from "../../src/cache/content-cache.ts";
import type { IndexLines } from "../../src/cache/open-index.ts";
import { ContentFolder } from "../../src/content/content-folder.ts";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";

async function makeCache(): Promise<{ cache: ContentCache; folder: string; lines: IndexLines }> {
  const [content, folder] = [makeScratchFolder(), makeScratchFolder()];
  const story = (n: number) =>
    articleText({ title: `Story ${n}`, webUrl: `https://e.com/${n}` }, `Text ${n}.`);
  writeFiles(content, Object.fromEntries([1, 2, 3].map((n) => [`${n}.md`, story(n)])));
  const cache = new ContentCache(folder, "1", 1);
  const read = new ContentFolder(content, { clock: () => Date.now() + 60_000, cache });
  await read.refresh();
  read.save();
  const { lines } = cache;
  if (lines === undefined) throw new Error("no index was written");
  return { cache, folder, lines };
}

it("gives each file of an index, and the text of its article", async () => {
  const { cache, lines } = await makeCache();
  const index = cache.openIndex(lines);
  const files = [0, 1, 2].map((line) => index?.fileAt(line));
  expect(files.map((file) => file?.path)).toEqual(["1.md", "2.md", "3.md"]);
  const reading = files[1]?.reading;
  if (reading?.outcome !== "article") throw new Error("it was an article");
  const { board, start, length } = reading.place;
  expect(Buffer.from(index?.read(board, start, length) ?? []).toString()).toContain("Text 2.");
  expect(() => index?.fileAt(3)).toThrow(ShelfDamage);
  expect(() => index?.read(7, 0, 1)).toThrow(ShelfDamage);
});

it("says the same of an index whether it was written or read", async () => {
  const { folder, lines } = await makeCache();
  const later = new ContentCache(folder, "1", 1);
  expect(later.index().files.length).toBe(3);
  expect(later.lines).toEqual(lines);
});

it("believes no line that was damaged, and no index but the one that it knows", async () => {
  const { cache, folder, lines } = await makeCache();
  const file = path.join(folder, "index.json");
  const index = cache.openIndex(lines);
  const bytes = readFileSync(file);
  bytes.write("X", bytes.indexOf("Story") + 1);
  writeFileSync(file, bytes);
  const damaged = bytes.subarray(0, bytes.indexOf("X")).toString().split("\n").length - 1;
  expect(() => index?.fileAt(damaged)).toThrow(ShelfDamage);
  utimesSync(file, 1, 1);
  expect(cache.openIndex(lines)).toBeUndefined();
  expect(readdirSync(folder)).toContain("index.json");
});
