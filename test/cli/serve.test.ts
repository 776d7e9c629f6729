import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, readFiles, writeFiles } from "../scratch-folder.ts";
import { ask } from "../server/ask.ts";
import { PROGRAM, runBailiwick } from "./run-bailiwick.ts";

const story = (n: number, fields: Record<string, string> = {}) =>
  articleText({
    title: `Story ${n}`,
    webUrl: `https://n.example/${n}`,
    publishedDateTime: "2026-03-01",
    ...fields,
  });

interface Served {
  readonly url: string;
  readonly said: () => string;
  readonly logged: () => string;
  readonly stop: () => Promise<number | null>;
}

/** Serves `content` of a folder in a process of its own, until it has told its address. */
async function serve(folder: string, ...parameters: string[]): Promise<Served> {
  const child = spawn(process.execPath, [PROGRAM, "serve", "--port", "0", ...parameters], { cwd: folder });
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => (out += chunk));
  child.stderr.on("data", (chunk) => (err += chunk));
  await expect
    .poll(() => `${out}${child.exitCode ?? ""}`, { timeout: 20_000 })
    .toMatch(/http:.*rss\.xml|^\d$/);
  const stop = async () => {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    const [code] = (await ended) as [number | null];
    return code;
  };
  return { url: /http:\/\/\S+\//.exec(out)?.[0] ?? "", said: () => out, logged: () => err, stop };
}

const settings = "title: Watch\nbase_url: https://f.example/\nhub: https://hub.example/\n";

it("tells the addresses, serves until it is told to stop, and ends with status 0", async () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "content/bailiwick.yml": settings, "content/1.md": story(1) });
  const { url, said, logged, stop } = await serve(folder, "--log", "json");
  expect(said()).toMatch(/^Watch: http:\/\/127\.0\.0\.1:\d+\/\n {2}http:\/\/127\.0\.0\.1:\d+\/rss\.xml\n/);
  expect(said()).toContain("The feeds name https://f.example/ as their address.");
  expect((await ask(`${url}rss.xml`)).text).toContain("Story 1");
  expect(await stop()).toBe(0);
  const lines = logged()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.find(({ msg }) => msg === "request")).toMatchObject({ path: "/rss.xml", status: 200 });
});

it.each(["serve", "check"])("says what is wrong when %s is to find its ledger in a file", (command) => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "content/1.md": story(1), out: "not a folder" });
  const port = command === "serve" ? ["--port", "0"] : [];
  const { status, err } = runBailiwick([command, ...port], { cwd: folder });
  expect([status, err]).toEqual([2, "bailiwick: cannot look for a ledger in out: it is not a folder\n"]);
});

it("remembers over a restart when articles changed and which were taken back", async () => {
  const folder = makeScratchFolder();
  writeFiles(folder, {
    "content/bailiwick.yml": settings,
    "content/1.md": story(1),
    "content/2.md": story(2),
  });
  const json = async ({ url }: Served) => JSON.parse((await ask(`${url}feed.json`)).text);
  const first = await serve(folder);
  writeFiles(folder, { "content/1.md": story(1, { excerpt: "Corrected." }) });
  rmSync(path.join(folder, "content/2.md"));
  await expect.poll(async () => (await json(first)).items[0].summary, { timeout: 10_000 }).toBe("Corrected.");
  await expect.poll(async () => (await json(first)).items.length, { timeout: 10_000 }).toBe(1);
  const before = await json(first);
  expect(before.items[0].date_modified > "2026-03-02").toBe(true);
  expect(await first.stop()).toBe(0);
  expect(existsSync(path.join(folder, "content/.bailiwick-ledger.jsonl"))).toBe(true);
  expect(existsSync(path.join(folder, "out"))).toBe(false);
  const second = await serve(folder);
  expect(await json(second)).toEqual(before);
  expect(before._bailiwick.withdrawn).toMatchObject([{ id: "https://n.example/2" }]);
  await second.stop();
});

it("begins with what build published, and hands its ledger to the next build", async () => {
  const folder = makeScratchFolder();
  writeFiles(folder, {
    "content/bailiwick.yml": settings,
    "content/1.md": story(1),
    "content/2.md": story(2),
  });
  runBailiwick(["build"], { cwd: folder });
  rmSync(path.join(folder, "content/2.md"));
  const { url, stop } = await serve(folder, "--ledger", "live.jsonl");
  expect(JSON.parse((await ask(`${url}feed.json`)).text)._bailiwick.withdrawn).toHaveLength(1);
  const address = `${url}ledger.jsonl`;
  const { status } = runBailiwick(["build", "--out", "other", "--previous", address, "--allow-private"], {
    cwd: folder,
  });
  expect(status).toBe(0);
  await stop();
  const files = readFiles(folder);
  expect(files["live.jsonl"]).toContain('"state":"withdrawn"');
  expect(files["other/ledger.jsonl"]).toContain('"state":"withdrawn"');
});

it("marks a preview in every title, links to itself, and names no hub", async () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "content/bailiwick.yml": settings, "content/1.md": story(1, { published: "false" }) });
  const { url, said, stop } = await serve(folder, "--unpublished");
  const { text, headers } = await ask(`${url}rss.xml`);
  expect(text).toContain("<title>Preview: Watch</title>");
  expect(text).toContain("Story 1");
  expect(text).toContain(`href="${url}rss.xml"`);
  expect(text + JSON.stringify(headers)).not.toContain("hub.example");
  expect(said()).toContain("PREVIEW");
  await stop();
  expect(existsSync(path.join(folder, "content/.bailiwick-ledger.jsonl"))).toBe(false);
});

it.each([
  [
    "a preview for everybody",
    ["--unpublished", "--host", "0.0.0.0"],
    /would show drafts to everybody.*--force/,
  ],
  ["a missing folder", ["gone"], /cannot read the content folder gone/],
  ["a port that is none", ["--port", "70000"], /Ports go from 0 to 65535/],
  ["an address that is not this machine's", ["--host", "203.0.113.1"], /cannot listen on 203\.0\.113\.1/],
  ["a scope that is none", ["--operations", "some"], /Allowed choices are local, all, none/],
])("exits 2 on %s", (_, parameters, message) => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "content/1.md": story(1) });
  const run = runBailiwick(["serve", "--port", "0", ...parameters], { cwd: folder, timeout: 20_000 });
  expect(run).toMatchObject({ status: 2, out: "" });
  expect(run.err).toMatch(message);
});

it("exits 2 when the settings cannot be used at the start", () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "content/bailiwick.yml": "entries: many" });
  const run = runBailiwick(["serve", "--port", "0"], { cwd: folder, timeout: 20_000 });
  expect(run.status).toBe(2);
  expect(run.err).toContain("setting-invalid");
});

it("begins a restart with what it had, goes on from there, and shows nothing that was taken back meanwhile", async () => {
  const folder = makeScratchFolder();
  const stories = Array.from({ length: 500 }, (_, n) => [`content/${n}.md`, story(n)]);
  writeFiles(folder, { "content/bailiwick.yml": settings, ...Object.fromEntries(stories) });
  const json = async ({ url }: Served) => JSON.parse((await ask(`${url}feed.json`)).text);
  const edition = async ({ url }: Served) => {
    const { edition: now, renewals } = JSON.parse((await ask(`${url}status.json`)).text);
    return [now.number, renewals.done];
  };
  // A file that was changed two seconds ago may change again without showing it.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const first = await serve(folder, "--cache", "cache");
  const before = await json(first);
  expect(await first.stop()).toBe(0);
  const second = await serve(folder, "--cache", "cache");
  expect(await json(second)).toEqual(before);
  // The first one was not made by this process.
  await expect.poll(() => edition(second), { timeout: 20_000 }).toEqual([2, 1]);
  expect(await json(second)).toEqual(before);
  expect(await second.stop()).toBe(0);
  writeFiles(folder, { "content/0.md": story(0, { published: "false" }) });
  const third = await serve(folder, "--cache", "cache");
  const ids = async () => (await json(third)).items.map(({ id }: { id: string }) => id);
  expect(before.items[0].id).toBe("https://n.example/0");
  expect(await ids()).not.toContain("https://n.example/0");
  await expect.poll(() => edition(third), { timeout: 20_000 }).toEqual([2, 1]);
  expect(await ids()).not.toContain("https://n.example/0");
  expect((await json(third))._bailiwick.withdrawn).toMatchObject([{ id: "https://n.example/0" }]);
  await third.stop();
});
