import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { documentOf } from "../../src/edition/document.ts";
import { articleText } from "../article-text.ts";
import { listFiles, makeScratchFolder, readFiles, writeFiles } from "../scratch-folder.ts";
import { editionOf, writeInto } from "./write-into.ts";

const second = articleText({
  webUrl: "https://news.example.com/2",
  publishedDateTime: "2026-04-01",
  topics: "[AI]",
});

it("writes every document of the edition and the ledger, nothing else", async () => {
  const out = makeScratchFolder();
  const edition = editionOf(articleText());
  await writeInto(edition, out);
  expect(listFiles(out)).toEqual(["ledger.jsonl", ...edition.paths].sort());
});

it("makes the output folder and the folders above it", async () => {
  const out = path.join(makeScratchFolder(), "public/feeds");
  await writeInto(editionOf(articleText()), out);
  expect(listFiles(out)).toContain("rss.xml");
});

it("gives a file the time of its last change, not of the build", async () => {
  const out = makeScratchFolder();
  await writeInto(editionOf(articleText()), out);
  expect(statSync(path.join(out, "rss.xml")).mtime.toISOString()).toBe("2026-03-31T09:30:00.000Z");
});

it("does not touch a file whose bytes did not change", async () => {
  const out = makeScratchFolder();
  await writeInto(editionOf(articleText()), out);
  const before = statSync(path.join(out, "rss.xml"));
  const report = await writeInto(editionOf(articleText()), out);
  expect(report).toMatchObject({ written: [], removed: [], unchanged: 15 });
  expect(statSync(path.join(out, "rss.xml"))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
});

it("restores a file that somebody changed", async () => {
  const out = makeScratchFolder();
  await writeInto(editionOf(articleText()), out);
  const whole = readFiles(out);
  writeFileSync(path.join(out, "rss.xml"), "torn");
  expect((await writeInto(editionOf(articleText()), out)).written).toEqual(["rss.xml"]);
  expect(readFiles(out)).toEqual(whole);
});

it("writes only the groups of a new article", async () => {
  const out = makeScratchFolder();
  const first = articleText({ topics: "[Policing]" });
  await writeInto(editionOf(first), out);
  const { written } = await writeInto(editionOf(first, second), out);
  // The page of a group names its neighbours, and one has come.
  expect(written.filter((name) => name.startsWith("topics/policing"))).toEqual([
    "topics/policing/index.html",
  ]);
  expect(written).toContain("rss.xml");
  expect(written).toContain("topics/ai/rss.xml");
});

it("removes the files and folders of groups that are gone", async () => {
  const out = makeScratchFolder();
  await writeInto(editionOf(articleText(), second), out);
  const { removed } = await writeInto(editionOf(articleText()), out);
  expect(removed).toEqual(
    ["atom.xml", "embed.html", "feed.json", "feeds.opml", "index.html", "rss.xml"].map(
      (file) => `topics/ai/${file}`,
    ),
  );
  expect(listFiles(out).some((name) => name.startsWith("topics"))).toBe(false);
});

it("leaves alone what it did not write, also in folders that it leaves", async () => {
  const out = makeScratchFolder();
  writeFiles(out, { "robots.txt": "mine", "topics/ai/notes.txt": "mine" });
  await writeInto(editionOf(articleText(), second), out);
  await writeInto(editionOf(articleText()), out);
  expect(readFiles(out)).toMatchObject({ "robots.txt": "mine", "topics/ai/notes.txt": "mine" });
});

it("refuses to overwrite a file of somebody else's, before it writes anything", async () => {
  const out = makeScratchFolder();
  writeFiles(out, { "index.html": "my home page" });
  await expect(writeInto(editionOf(articleText()), out)).rejects.toThrow(
    /index\.html .* not written by Bailiwick/,
  );
  expect(readFiles(out)).toEqual({ "index.html": "my home page" });
});

it("takes its own files for its own when the ledger was lost", async () => {
  const out = makeScratchFolder();
  await writeInto(editionOf(articleText()), out);
  rmSync(path.join(out, "ledger.jsonl"));
  expect((await writeInto(editionOf(articleText()), out)).written).toEqual([]);
});

it("does not write through a symbolic link that leaves the folder", async () => {
  const out = makeScratchFolder();
  const elsewhere = makeScratchFolder();
  symlinkSync(elsewhere, path.join(out, "topics"));
  await expect(writeInto(editionOf(second), out)).rejects.toThrow(/symbolic link/);
  expect(listFiles(elsewhere)).toEqual([]);
});

it("refuses a path that leaves the folder", async () => {
  const out = path.join(makeScratchFolder(), "out");
  const document = documentOf({ path: "../escaped.txt", text: "x", mediaType: "text/plain", changed: 0 });
  const edition = { ...editionOf(articleText()), paths: [document.path], compose: () => document };
  await expect(writeInto(edition, out)).rejects.toThrow(/outside/);
});

it("does not remove what a forged ledger names outside the folder", async () => {
  const folder = makeScratchFolder();
  const out = path.join(folder, "out");
  writeFiles(folder, {
    "keep.txt": "keep",
    "out/ledger.jsonl": `${JSON.stringify({ file: "../keep.txt", size: 4, time: 1, hash: "0".repeat(64) })}\n`,
  });
  await expect(writeInto(editionOf(articleText()), out)).rejects.toThrow(/outside/);
  expect(readFileSync(path.join(folder, "keep.txt"), "utf8")).toBe("keep");
});

it("says in one sentence that a folder cannot be written", async () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { file: "" });
  await expect(writeInto(editionOf(articleText()), path.join(folder, "file/out"))).rejects.toThrow(
    /^cannot write into .*: it is not a folder$/,
  );
});

it("says which document could not be written, and leaves everything as it was", async () => {
  const out = makeScratchFolder();
  mkdirSync(path.join(out, "feeds.opml"));
  await expect(writeInto(editionOf(articleText()), out)).rejects.toThrow(
    /^cannot write feeds\.opml: a folder has its name; the output folder is as it was$/,
  );
  expect(readdirSync(out)).toEqual(["feeds.opml"]);
});

it("counts the documents as it goes", async () => {
  const steps: number[] = [];
  await writeInto(editionOf(articleText()), makeScratchFolder(), (done) => steps.push(done));
  expect(steps).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
});
