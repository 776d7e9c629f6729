import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { buildEdition } from "../../src/bailiwick.ts";
import { readContent } from "../../src/content/read-content.ts";
import { articleText } from "../article-text.ts";
import { runBailiwick } from "../cli/run-bailiwick.ts";
import { listFiles, makeScratchFolder, writeFiles } from "../scratch-folder.ts";

const NAMES = [
  "../../etc/passwd",
  "..\\..\\x",
  "/etc/passwd",
  "C:\\x",
  "a/../../b",
  "%2e%2e%2fx",
  "con",
  ".",
  "..",
  "a\u0000b",
  "~root",
  "x".repeat(5000),
];

it("makes paths that stay in the publication, whatever topics and ids are called", () => {
  const files = NAMES.map((name, number) => {
    const fields = {
      webUrl: `https://e.example/${number}`,
      topics: JSON.stringify([name, `b${number}`]),
      id: JSON.stringify(name),
    };
    return { path: `${number}.md`, content: articleText(fields) };
  });
  const { paths } = buildEdition({ files, now: new Date("2026-06-01") });
  expect(paths.length).toBeGreaterThan(20);
  for (const each of paths) {
    expect(path.posix.normalize(each)).toBe(each);
    expect(path.win32.normalize(each)).toBe(each.replaceAll("/", "\\"));
    expect(path.win32.isAbsolute(each) || path.posix.isAbsolute(each)).toBe(false);
    expect(each).toMatch(/^[^\\:*?"<>|\p{Cc}]+$/u);
    for (const part of each.split("/")) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(255);
  }
});

it("takes no folder from a ledger that lies outside the publication", () => {
  const lines = ["../x/", "/x/", "topics/../../x/", "topics\\x/", "C:/x/"].map((feed) =>
    JSON.stringify({ feed, name: "X", changed: "2026-01-01", hash: "x" }),
  );
  const { paths, problems } = buildEdition({
    files: [],
    ledger: lines.join("\n"),
    now: new Date("2026-06-01"),
  });
  expect(paths.filter((each) => each.includes("x/"))).toEqual([]);
  expect(problems.map(({ code }) => code)).toContain("ledger-damaged");
});

it("follows no symbolic link out of the content folder: not of an article, a folder or the settings", async () => {
  const folder = makeScratchFolder();
  writeFiles(folder, {
    "outside/secret.md": articleText({ title: "Secret" }),
    "outside/bailiwick.yml": "title: Secret",
  });
  mkdirSync(path.join(folder, "content"));
  symlinkSync("../outside/secret.md", path.join(folder, "content/a.md"));
  symlinkSync("../outside", path.join(folder, "content/folder"));
  const { readings } = await readContent(path.join(folder, "content"), () => {});
  expect(readings.map(({ outcome }) => outcome)).toEqual(["refused", "refused"]);
  symlinkSync("../outside/bailiwick.yml", path.join(folder, "content/bailiwick.yml"));
  await expect(readContent(path.join(folder, "content"), () => {})).rejects.toThrow(
    "no file of the content folder",
  );
});

it("waits for no pipe that is named like an article", async () => {
  const folder = makeScratchFolder();
  expect(spawnSync("mkfifo", [path.join(folder, "a.md")]).status).toBe(0);
  const { readings } = await readContent(folder, () => {});
  expect(readings).toMatchObject([{ outcome: "refused", problems: [{ code: "file-unreadable" }] }]);
});

it("waits for no pipe that is named like the settings", () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "content/a.md": articleText() });
  expect(spawnSync("mkfifo", [path.join(folder, "content/bailiwick.yml")]).status).toBe(0);
  for (const args of [
    ["build", "content"],
    ["check", "content"],
    ["explain", "content/a.md"],
  ]) {
    const { status, err } = runBailiwick(args, { cwd: folder, timeout: 10_000 });
    expect({ args, status }).toEqual({ args, status: 2 });
    expect(err).toContain("cannot read bailiwick.yml: it is no file of the content folder");
  }
});

it("writes nothing through a symbolic link in the output folder that leads out of it", () => {
  const folder = makeScratchFolder();
  writeFiles(folder, {
    "content/a.md": articleText({ topics: "[AI]", jurisdictions: "[]" }),
    "elsewhere/keep.txt": "kept",
  });
  mkdirSync(path.join(folder, "out"));
  symlinkSync("../elsewhere", path.join(folder, "out/topics"));
  const { status, err } = runBailiwick(["build", "content"], { cwd: folder });
  expect(status).toBe(2);
  expect(err).toMatch(/topics/);
  expect(listFiles(path.join(folder, "elsewhere"))).toEqual(["keep.txt"]);
});

it("replaces a symbolic link at a document's place instead of writing where it leads", () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "content/a.md": articleText({ jurisdictions: "[]" }) });
  mkdirSync(path.join(folder, "out"));
  writeFileSync(path.join(folder, "victim"), "kept");
  symlinkSync("../victim", path.join(folder, "out/rss.xml"));
  runBailiwick(["build", "content"], { cwd: folder });
  expect(readFileSync(path.join(folder, "victim"), "utf8")).toBe("kept");
});
