import { mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { kindOf } from "../../src/out/document-kind.ts";
import type { OutFolder } from "../../src/out/out-folder.ts";
import { putInPlace } from "../../src/out/put-in-place.ts";
import { articleText } from "../article-text.ts";
import { listFiles, makeScratchFolder, readFiles, writeFiles } from "../scratch-folder.ts";
import { editionOf, writeInto } from "./write-into.ts";

it.each([
  ["topics/ai/archive/1/rss.xml", "archive"],
  ["archive/12/feed.json", "archive"],
  ["rss.xml", "feed"],
  ["topics/ai/atom.xml", "feed"],
  ["jurisdictions/us/feed.json", "feed"],
  ["index.html", "page"],
  ["topics/ai/index.html", "page"],
  ["feeds.opml", "page"],
  ["catalogue.json", "page"],
  ["topics/archives/old-feed.json", "page"],
])("takes %s for one of kind %s", (document, kind) => {
  expect(kindOf({ path: document })).toBe(kind);
});

it("believes a document that tells its kind", () => {
  expect(kindOf({ path: "topics/archive/rss.xml", kind: "feed" })).toBe("feed");
});

it("puts archives before feeds before pages, then removes, then writes the ledger", async () => {
  const done: string[] = [];
  const note = async (name: string) => void done.push(name);
  const out = {
    root: makeScratchFolder(),
    replace: note,
    setTime: note,
    remove: note,
    removeEmptyFolders: note,
  };
  const paths = ["index.html", "rss.xml", "archive/1/rss.xml", "topics/ai/feed.json", "archive/2/rss.xml"];
  const staged = {
    moves: paths.map((file) => ({ path: file, kind: kindOf({ path: file }), staged: file })),
    times: [{ path: "atom.xml", time: 1 }],
    removals: ["gone.xml"],
    traces: ["empty/"],
    ledger: "staged",
    unchanged: 0,
    files: [],
  };
  await putInPlace(staged, out as unknown as OutFolder);
  expect(done).toEqual([
    ...["archive/1/rss.xml", "archive/2/rss.xml", "rss.xml", "topics/ai/feed.json", "index.html"],
    ...["atom.xml", "gone.xml", "empty/", "ledger.jsonl"],
  ]);
});

it("does not remove through a symbolic link that leaves the folder", async () => {
  const out = makeScratchFolder();
  const elsewhere = makeScratchFolder();
  await writeInto(editionOf(articleText({ topics: "[AI]" })), out);
  rmSync(path.join(out, "topics"), { recursive: true });
  writeFiles(elsewhere, { "ai/rss.xml": "mine" });
  symlinkSync(elsewhere, path.join(out, "topics"));
  await expect(writeInto(editionOf(articleText()), out)).rejects.toThrow(/symbolic link/);
  expect(readFiles(elsewhere)).toEqual({ "ai/rss.xml": "mine" });
});

it("makes no folder beyond a symbolic link that leaves the folder", async () => {
  const out = makeScratchFolder();
  const elsewhere = makeScratchFolder();
  symlinkSync(elsewhere, path.join(out, "topics"));
  await expect(writeInto(editionOf(articleText({ topics: "[AI]" })), out)).rejects.toThrow(/symbolic link/);
  expect(readFiles(elsewhere)).toEqual({});
  expect(listFiles(out)).toEqual([]);
});

it("stages nothing beyond the folder, also when a link has the name of the staging folder", async () => {
  const out = makeScratchFolder();
  const elsewhere = makeScratchFolder();
  writeFiles(elsewhere, { "1": "mine" });
  symlinkSync(elsewhere, path.join(out, ".bailiwick-staging"));
  await expect(writeInto(editionOf(articleText()), out)).rejects.toThrow(/bailiwick-staging .* not a folder/);
  expect(readFiles(elsewhere)).toEqual({ "1": "mine" });
});

it("leaves alone a folder that has taken the name of a file that is gone", async () => {
  const out = makeScratchFolder();
  await writeInto(editionOf(articleText({ topics: "[AI]" })), out);
  rmSync(path.join(out, "topics/ai/rss.xml"));
  mkdirSync(path.join(out, "topics/ai/rss.xml"));
  writeFiles(out, { "topics/ai/rss.xml/notes.txt": "mine" });
  const { removed } = await writeInto(editionOf(articleText()), out);
  expect(removed).not.toContain("topics/ai/rss.xml");
  expect(readFileSync(path.join(out, "topics/ai/rss.xml/notes.txt"), "utf8")).toBe("mine");
});

it("takes away the folders that it made when it could not write", async () => {
  const folder = makeScratchFolder();
  const edition = editionOf(articleText());
  const outside = { ...Array.from(edition.documents)[0], path: "../x" } as never;
  const failing = { ...edition, paths: [...edition.paths, "../x"], compose: () => outside };
  await expect(writeInto(failing, path.join(folder, "public/feeds"))).rejects.toThrow(/outside/);
  expect(listFiles(folder)).toEqual([]);
  expect(() => readFileSync(path.join(folder, "public"))).toThrow(/ENOENT/);
});
