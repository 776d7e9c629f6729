import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { readContent } from "../../src/content/read-content.ts";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";

const silent = () => {};
const outcomes = async (folder: string) =>
  (await readContent(folder, silent)).readings.map((reading) => [
    reading.outcome === "article" ? reading.article.path : reading.path,
    reading.outcome === "refused" ? reading.problems.map(({ code }) => code).join() : reading.outcome,
  ]);

it("reads Markdown files in nested folders, in one order", async () => {
  const folder = makeScratchFolder();
  writeFiles(folder, {
    "b.md": articleText(),
    "a/deep/er.MD": articleText(),
    "a.txt": "no article",
    "b/c.md": articleText(),
  });
  expect(await outcomes(folder)).toEqual([
    ["a/deep/er.MD", "article"],
    ["b.md", "article"],
    ["b/c.md", "article"],
  ]);
});

it("passes over hidden files and folders", async () => {
  const folder = makeScratchFolder();
  writeFiles(folder, {
    ".draft.md": articleText(),
    ".git/x.md": articleText(),
    "node_modules/p/readme.md": "# p",
  });
  expect(await outcomes(folder)).toEqual([]);
});

it("refuses a symbolic link that leaves the folder, to a file or to a folder", async () => {
  const folder = makeScratchFolder();
  const elsewhere = makeScratchFolder();
  writeFiles(elsewhere, { "secret.md": articleText() });
  symlinkSync(path.join(elsewhere, "secret.md"), path.join(folder, "file.md"));
  symlinkSync(elsewhere, path.join(folder, "folder"));
  expect(await outcomes(folder)).toEqual([
    ["file.md", "link-outside"],
    ["folder", "link-outside"],
  ]);
});

it("reads a file once when a link inside the folder names it again", async () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "a.md": articleText() });
  symlinkSync(path.join(folder, "a.md"), path.join(folder, "b.md"));
  symlinkSync(folder, path.join(folder, "loop"));
  expect(await outcomes(folder)).toEqual([["a.md", "article"]]);
});

it("reports a link that leads nowhere", async () => {
  const folder = makeScratchFolder();
  symlinkSync(path.join(folder, "gone.md"), path.join(folder, "a.md"));
  symlinkSync(path.join(folder, "gone"), path.join(folder, "other"));
  expect(await outcomes(folder)).toEqual([["a.md", "file-unreadable"]]);
});

it("leaves links to files that are no articles alone", async () => {
  const folder = makeScratchFolder();
  const elsewhere = makeScratchFolder();
  writeFiles(elsewhere, { "picture.png": "" });
  symlinkSync(path.join(elsewhere, "picture.png"), path.join(folder, "picture.png"));
  expect(await outcomes(folder)).toEqual([]);
});

it("refuses a file that is too large to be an article", async () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "huge.md": Buffer.alloc(17 * 1024 * 1024, "a") });
  expect(await outcomes(folder)).toEqual([["huge.md", "file-unreadable"]]);
});

it("gives the text of the settings, and none when there are none", async () => {
  const folder = makeScratchFolder();
  expect((await readContent(folder, silent)).settingsText).toBe("");
  writeFiles(folder, { "bailiwick.yml": "title: Watch" });
  expect((await readContent(folder, silent)).settingsText).toBe("title: Watch");
});

it("refuses settings that are a folder", async () => {
  const folder = makeScratchFolder();
  mkdirSync(path.join(folder, "bailiwick.yml"));
  await expect(readContent(folder, silent)).rejects.toThrow(/cannot read bailiwick\.yml/);
});

it("refuses a folder that is missing or a file, in one sentence", async () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { file: "" });
  await expect(readContent(path.join(folder, "gone"), silent)).rejects.toThrow(/gone: it does not exist$/);
  await expect(readContent(path.join(folder, "file"), silent)).rejects.toThrow(/file is not a folder$/);
});

it("tells how far it has come", async () => {
  const folder = makeScratchFolder();
  writeFiles(
    folder,
    Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.md`, articleText()])),
  );
  const steps: number[] = [];
  await readContent(folder, (done, total) => steps.push(done / total));
  expect(steps.length).toBeGreaterThan(1);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(steps.at(-1)).toBe(1);
});
