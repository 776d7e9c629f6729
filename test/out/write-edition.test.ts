import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { buildEdition } from "../../src/bailiwick.ts";
import { documentOf } from "../../src/edition/document.ts";
import { writeEdition } from "../../src/out/write-edition.ts";
import { articleText } from "../article-text.ts";
import { listFiles, makeScratchFolder, readFiles, writeFiles } from "../scratch-folder.ts";

const silent = () => {};

function editionOf(...files: readonly string[]) {
  const named = files.map((content, index) => ({ path: `${index}.md`, content }));
  return buildEdition({
    files: named,
    settings: "base_url: https://feeds.example.org/",
    now: new Date("2026-06-01"),
  });
}

const second = articleText({
  webUrl: "https://news.example.com/2",
  publishedDateTime: "2026-04-01",
  topics: "[AI]",
});

it("writes every document of the edition and its own list, nothing else", async () => {
  const out = makeScratchFolder();
  const edition = editionOf(articleText());
  await writeEdition(edition, out, silent);
  expect(listFiles(out)).toEqual([".bailiwick.json", ...edition.paths].sort());
});

it("makes the output folder and the folders above it", async () => {
  const out = path.join(makeScratchFolder(), "public/feeds");
  await writeEdition(editionOf(articleText()), out, silent);
  expect(listFiles(out)).toContain("rss.xml");
});

it("gives a file the time of its last change, not of the build", async () => {
  const out = makeScratchFolder();
  await writeEdition(editionOf(articleText()), out, silent);
  expect(statSync(path.join(out, "rss.xml")).mtime.toISOString()).toBe("2026-03-31T09:30:00.000Z");
});

it("does not touch a file whose bytes did not change", async () => {
  const out = makeScratchFolder();
  await writeEdition(editionOf(articleText()), out, silent);
  const before = statSync(path.join(out, "rss.xml"));
  const report = await writeEdition(editionOf(articleText()), out, silent);
  expect(report).toEqual({ written: [], removed: [], unchanged: 6 });
  expect(statSync(path.join(out, "rss.xml"))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
});

it("restores a file that somebody changed", async () => {
  const out = makeScratchFolder();
  await writeEdition(editionOf(articleText()), out, silent);
  const whole = readFiles(out);
  writeFileSync(path.join(out, "rss.xml"), "torn");
  expect((await writeEdition(editionOf(articleText()), out, silent)).written).toEqual(["rss.xml"]);
  expect(readFiles(out)).toEqual(whole);
});

it("writes only the groups of a new article", async () => {
  const out = makeScratchFolder();
  const first = articleText({ topics: "[Policing]" });
  await writeEdition(editionOf(first), out, silent);
  const { written } = await writeEdition(editionOf(first, second), out, silent);
  expect(written.filter((name) => name.startsWith("topics/policing"))).toEqual([]);
  expect(written).toContain("rss.xml");
  expect(written).toContain("topics/ai/rss.xml");
});

it("removes the files and folders of groups that are gone", async () => {
  const out = makeScratchFolder();
  await writeEdition(editionOf(articleText(), second), out, silent);
  const { removed } = await writeEdition(editionOf(articleText()), out, silent);
  expect(removed).toEqual(
    ["atom.xml", "feed.json", "index.html", "rss.xml"].map((file) => `topics/ai/${file}`),
  );
  expect(listFiles(out).some((name) => name.startsWith("topics"))).toBe(false);
});

it("leaves alone what it did not write, also in folders that it leaves", async () => {
  const out = makeScratchFolder();
  writeFiles(out, { "robots.txt": "mine", "topics/ai/notes.txt": "mine" });
  await writeEdition(editionOf(articleText(), second), out, silent);
  await writeEdition(editionOf(articleText()), out, silent);
  expect(readFiles(out)).toMatchObject({ "robots.txt": "mine", "topics/ai/notes.txt": "mine" });
});

it("refuses to overwrite a file of somebody else's, before it writes anything", async () => {
  const out = makeScratchFolder();
  writeFiles(out, { "index.html": "my home page" });
  await expect(writeEdition(editionOf(articleText()), out, silent)).rejects.toThrow(
    /index\.html .* not written by Bailiwick/,
  );
  expect(readFiles(out)).toEqual({ "index.html": "my home page" });
});

it("takes its own files for its own when its list was lost", async () => {
  const out = makeScratchFolder();
  await writeEdition(editionOf(articleText()), out, silent);
  rmSync(path.join(out, ".bailiwick.json"));
  expect((await writeEdition(editionOf(articleText()), out, silent)).written).toEqual([]);
});

it("reads a damaged list as none", async () => {
  const out = makeScratchFolder();
  await writeEdition(editionOf(articleText()), out, silent);
  writeFileSync(path.join(out, ".bailiwick.json"), '{"version":1,');
  expect((await writeEdition(editionOf(articleText()), out, silent)).unchanged).toBe(6);
});

it("knows the files of a build that was killed before it had finished", async () => {
  const out = makeScratchFolder();
  const edition = editionOf(articleText());
  const killed = {
    ...edition,
    documents: (function* () {
      yield* Array.from(edition.documents).slice(0, 2);
      throw new Error("killed");
    })(),
  };
  await expect(writeEdition(killed, out, silent)).rejects.toThrow("killed");
  await writeEdition(editionOf(articleText(), second), out, silent);
  expect(readFileSync(path.join(out, "rss.xml"), "utf8")).toContain("https://news.example.com/2");
});

it("does not write through a symbolic link that leaves the folder", async () => {
  const out = makeScratchFolder();
  const elsewhere = makeScratchFolder();
  symlinkSync(elsewhere, path.join(out, "topics"));
  await expect(writeEdition(editionOf(second), out, silent)).rejects.toThrow(/symbolic link/);
  expect(listFiles(elsewhere)).toEqual([]);
});

it("refuses a path that leaves the folder", async () => {
  const out = path.join(makeScratchFolder(), "out");
  const document = documentOf("../escaped.txt", "x", "text/plain", 0);
  const edition = { paths: [document.path], documents: [document], compose: () => document };
  await expect(writeEdition(edition, out, silent)).rejects.toThrow(/outside/);
});

it("does not remove what a forged list names outside the folder", async () => {
  const folder = makeScratchFolder();
  const out = path.join(folder, "out");
  writeFiles(folder, {
    "keep.txt": "keep",
    "out/.bailiwick.json": '{"version":1,"files":{"../keep.txt":""}}',
  });
  await expect(writeEdition(editionOf(articleText()), out, silent)).rejects.toThrow(/outside/);
  expect(readFileSync(path.join(folder, "keep.txt"), "utf8")).toBe("keep");
});

it("says in one sentence that a folder cannot be written", async () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { file: "" });
  await expect(writeEdition(editionOf(articleText()), path.join(folder, "file/out"), silent)).rejects.toThrow(
    /^cannot write into .*: it is not a folder$/,
  );
});

it("says which document could not be written, and leaves no torn file", async () => {
  const out = makeScratchFolder();
  mkdirSync(path.join(out, "feeds.opml"));
  await expect(writeEdition(editionOf(articleText()), out, silent)).rejects.toThrow(
    /^cannot write feeds\.opml/,
  );
  expect(listFiles(out).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

it("counts the documents as it goes", async () => {
  const steps: number[] = [];
  await writeEdition(editionOf(articleText()), makeScratchFolder(), (done) => steps.push(done));
  expect(steps).toEqual([1, 2, 3, 4, 5, 6]);
});
