import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { PROGRAM } from "./run-bailiwick.ts";

function startWatching(folder: string): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, [PROGRAM, "build", "--watch", "--base-url", "https://e.org/"], {
    cwd: folder,
  });
  let text = "";
  child.stdout?.on("data", (chunk) => (text += chunk));
  child.stderr?.on("data", (chunk) => (text += chunk));
  onTestFinished(() => void child.kill("SIGKILL"));
  return { child, said: () => text };
}

const rss = (folder: string) => readFileSync(path.join(folder, "out/rss.xml"), "utf8");
const soon = { timeout: 10_000, interval: 50 };

it("publishes again when an article is added, changed or removed", async () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "content/a.md": articleText({ title: "First" }) });
  const { said } = startWatching(folder);
  await vi.waitFor(() => expect(said()).toContain("1 published"), soon);
  await vi.waitFor(() => {
    writeFiles(folder, { "content/sub/b.md": articleText({ title: "Second", webUrl: "https://e.com/2" }) });
    expect(rss(folder)).toContain("Second");
  }, soon);
  writeFiles(folder, { "content/a.md": articleText({ title: "Changed" }) });
  await vi.waitFor(() => expect(rss(folder)).toContain("Changed"), soon);
  rmSync(path.join(folder, "content/a.md"));
  await vi.waitFor(() => expect(rss(folder)).not.toContain("Changed"), soon);
});

it("publishes an article at the moment it falls due", async () => {
  const folder = makeScratchFolder();
  const due = new Date(Date.now() + 3000).toISOString();
  writeFiles(folder, { "content/a.md": articleText({ publishedDateTime: due }) });
  const { said } = startWatching(folder);
  await vi.waitFor(() => expect(said()).toContain("1 not yet due"), soon);
  await vi.waitFor(() => expect(said()).toContain("1 published"), soon);
});

it("goes on when the settings are broken for a while", async () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "content/a.md": articleText(), "content/bailiwick.yml": "entries: many" });
  const { said } = startWatching(folder);
  await vi.waitFor(() => expect(said()).toContain("the settings cannot be used"), soon);
  await vi.waitFor(() => {
    writeFiles(folder, { "content/bailiwick.yml": "entries: 5" });
    expect(said()).toContain("1 published");
  }, soon);
});

it("goes on with another folder that takes the place of the first", async () => {
  const folder = makeScratchFolder();
  writeFiles(folder, {
    "content/a.md": articleText({ title: "First" }),
    "next/b.md": articleText({ title: "Second", webUrl: "https://e.com/2" }),
  });
  const { said } = startWatching(folder);
  await vi.waitFor(() => expect(said()).toContain("1 published"), soon);
  renameSync(path.join(folder, "content"), path.join(folder, "last"));
  renameSync(path.join(folder, "next"), path.join(folder, "content"));
  await vi.waitFor(() => expect(rss(folder)).toContain("Second"), soon);
  // It hears of what happens in that one, too.
  writeFiles(folder, { "content/b.md": articleText({ title: "Third", webUrl: "https://e.com/2" }) });
  await vi.waitFor(() => expect(rss(folder)).toContain("Third"), soon);
}, 30_000);

it("ends with status 0 when asked to", async () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "content/a.md": articleText() });
  const { child, said } = startWatching(folder);
  await vi.waitFor(() => expect(said()).toContain("1 published"), soon);
  const ended = new Promise((resolve) => child.on("exit", resolve));
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
});
