import { renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { ArticleReading } from "../../src/article/parse-article.ts";
import { type Content, ContentFolder } from "../../src/content/content-folder.ts";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";

const LONG_AGO = new Date("2020-01-01");
const LATER = () => Date.now() + 60_000;

/** Writes files that were last changed long before they are read. */
function writeOld(folder: string, files: Readonly<Record<string, string>>): void {
  writeFiles(folder, files);
  for (const name of Object.keys(files)) utimesSync(path.join(folder, name), LONG_AGO, LONG_AGO);
}

const titled = (title: string) => articleText({ title });
const pathOf = (reading: ArticleReading) =>
  reading.outcome === "article" ? reading.article.path : reading.path;
const titles = ({ readings }: Content) =>
  readings.map((reading) => (reading.outcome === "article" ? reading.article.title : reading.outcome));

/** Gives how many readings are the very ones that they were. */
function countSame(before: Content, after: Content): number {
  return after.readings.filter((reading) => before.readings.includes(reading)).length;
}

it("keeps the readings of files that have not changed", async () => {
  const folder = makeScratchFolder();
  writeOld(folder, { "a.md": titled("A"), "b.md": titled("B") });
  const content = new ContentFolder(folder, { clock: LATER });
  const before = await content.refresh();
  writeOld(folder, { "b.md": titled("Bb") });
  const after = await content.refresh();
  expect(titles(after)).toEqual(["A", "Bb"]);
  expect(countSame(before, after)).toBe(1);
});

it("tells how many files there are before it reads the first", async () => {
  const folder = makeScratchFolder();
  writeOld(folder, { "a.md": titled("A"), "b.md": titled("B") });
  const heard: string[] = [];
  await new ContentFolder(folder, { clock: LATER }).refresh({
    onListed: (files) => heard.push(`${files} files`),
    onProgress: (done) => heard.push(`${done} read`),
  });
  expect(heard[0]).toBe("2 files");
  expect(heard.at(-1)).toBe("2 read");
});

it.each([
  ["without a word", undefined],
  ["when it is told of them", ["b.md", "c.md"]],
])("notices files that come and go %s, and keeps the order of paths", async (_, changed) => {
  const folder = makeScratchFolder();
  writeOld(folder, { "a.md": titled("A"), "c.md": titled("C") });
  const content = new ContentFolder(folder, { clock: LATER });
  await content.refresh();
  writeOld(folder, { "b.md": titled("B") });
  rmSync(path.join(folder, "c.md"));
  expect((await content.refresh({ changed })).readings.map(pathOf)).toEqual(["a.md", "b.md"]);
});

describe("a file that is changed again at once", () => {
  // Same size, same times, same inode, as two saves within one tick of a coarse file system leave it.
  it("is read again, because its stamp need not show the change", async () => {
    const folder = makeScratchFolder();
    writeOld(folder, { "a.md": titled("A") });
    const content = new ContentFolder(folder, { clock: () => LONG_AGO.getTime() });
    await content.refresh();
    writeOld(folder, { "a.md": titled("B") });
    expect(titles(await content.refresh())).toEqual(["B"]);
  });

  it("is the same reading when its bytes are the same", async () => {
    const folder = makeScratchFolder();
    writeFiles(folder, { "a.md": titled("A") });
    let time = Date.now();
    const content = new ContentFolder(folder, { clock: () => time });
    const fresh = await content.refresh();
    const again = await content.refresh();
    time += 60_000;
    const settled = await content.refresh();
    expect([countSame(fresh, again), countSame(again, settled)]).toEqual([1, 1]);
  });
});

it("reads a file anew that was saved by renaming, though it has the size and the time of the old one", async () => {
  const folder = makeScratchFolder();
  writeOld(folder, { "a.md": titled("A") });
  const content = new ContentFolder(folder, { clock: LATER });
  await content.refresh();
  writeOld(folder, { "a.md.new": titled("B") });
  renameSync(path.join(folder, "a.md.new"), path.join(folder, "a.md"));
  expect(titles(await content.refresh())).toEqual(["B"]);
});

describe("when it is told what has changed", () => {
  it("looks at nothing else", async () => {
    const folder = makeScratchFolder();
    writeOld(folder, { "a.md": titled("A"), "b.md": titled("B") });
    const content = new ContentFolder(folder, { clock: LATER });
    await content.refresh();
    writeOld(folder, { "a.md": titled("Aa"), "b.md": titled("Bb") });
    expect(titles(await content.refresh({ changed: ["a.md"] }))).toEqual(["Aa", "B"]);
    expect(titles(await content.refresh())).toEqual(["Aa", "Bb"]);
  });

  it("reads the settings all the same", async () => {
    const folder = makeScratchFolder();
    const content = new ContentFolder(folder, { clock: LATER });
    await content.refresh();
    writeFiles(folder, { "bailiwick.yml": "title: Watch" });
    expect((await content.refresh({ changed: ["bailiwick.yml"] })).settingsText).toBe("title: Watch");
  });

  it("does not follow a link that took a file's place", async () => {
    const folder = makeScratchFolder();
    const elsewhere = makeScratchFolder();
    writeFiles(elsewhere, { "secret.md": titled("Secret") });
    writeOld(folder, { "a.md": titled("A") });
    const content = new ContentFolder(folder, { clock: LATER });
    await content.refresh();
    rmSync(path.join(folder, "a.md"));
    symlinkSync(path.join(elsewhere, "secret.md"), path.join(folder, "a.md"));
    const { readings } = await content.refresh({ changed: ["a.md"] });
    expect(readings).toMatchObject([{ outcome: "refused", problems: [{ code: "link-outside" }] }]);
  });
});

describe("a folder that goes", () => {
  it.each([
    ["is an error, whatever it is told", { changed: [] }],
    ["is an error for its settings", { changed: ["bailiwick.yml"] }],
    ["is an error", {}],
  ])("%s", async (_, told) => {
    const folder = path.join(makeScratchFolder(), "content");
    writeOld(folder, { "a.md": titled("A"), "bailiwick.yml": "title: Watch" });
    const content = new ContentFolder(folder, { clock: LATER });
    await content.refresh();
    rmSync(folder, { recursive: true });
    await expect(content.refresh(told)).rejects.toThrow(/it does not exist/);
  });

  it("is read again when it is back", async () => {
    const folder = path.join(makeScratchFolder(), "content");
    writeOld(folder, { "a.md": titled("A"), "b.md": titled("B") });
    const content = new ContentFolder(folder, { clock: LATER });
    const before = await content.refresh();
    renameSync(folder, `${folder}-away`);
    await expect(content.refresh()).rejects.toThrow();
    renameSync(`${folder}-away`, folder);
    writeFileSync(path.join(folder, "b.md"), titled("Bb"));
    const after = await content.refresh();
    expect(titles(after)).toEqual(["A", "Bb"]);
    expect(countSame(before, after)).toBe(1);
  });
});
