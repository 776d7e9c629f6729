import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, utimesSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { formatHolder, type LockHolder, parseHolder } from "../../src/out/lock-holder.ts";
import { birthOf, isAlive } from "../../src/out/process-life.ts";
import { withOutFolder } from "../../src/out/with-out-folder.ts";
import { articleText } from "../article-text.ts";
import { PROGRAM, runBailiwick } from "../cli/run-bailiwick.ts";
import { makeScratchFolder, readFiles, writeFiles } from "../scratch-folder.ts";
import { BUILDER, editionOf, writeInto } from "./write-into.ts";

const LOCK = ".bailiwick.lock";
const onLinux = process.platform === "linux";

function makeLocked(lock: LockHolder | string): string {
  const out = makeScratchFolder();
  writeFiles(out, { [LOCK]: typeof lock === "string" ? lock : formatHolder(lock) });
  return out;
}

function deadProcess(): number {
  return spawnSync(process.execPath, ["--version"]).pid;
}

it("is there while a build is at work, with process, host and start, and gone afterwards", async () => {
  const out = makeScratchFolder();
  const lock = await withOutFolder(out, BUILDER, async () => readFileSync(path.join(out, LOCK), "utf8"));
  expect(JSON.parse(lock)).toMatchObject({
    pid: process.pid,
    host: hostname(),
    started: "2026-03-31T00:00:00Z",
  });
  expect(readdirSync(out)).toEqual([]);
});

it("is gone after a build that failed", async () => {
  const out = makeScratchFolder();
  writeFiles(out, { "index.html": "my home page" });
  await expect(writeInto(editionOf(articleText()), out)).rejects.toThrow(/index\.html/);
  expect(readdirSync(out)).toEqual(["index.html"]);
});

it("refuses a second build of the same process", async () => {
  const out = makeScratchFolder();
  const second = await withOutFolder(out, BUILDER, () =>
    writeInto(editionOf(articleText()), out).catch(String),
  );
  expect(second).toMatch(
    /^PublicationError: another build \(process \d+ since 2026-03-31T00:00:00Z\) is writing into \//,
  );
  await writeInto(editionOf(articleText()), out);
});

it("refuses a build of another process, which exits 2 and touches nothing", async () => {
  const folder = makeScratchFolder();
  const out = path.join(folder, "out");
  writeFiles(folder, { "content/a.md": articleText() });
  const run = await withOutFolder(out, BUILDER, async () => {
    const refused = runBailiwick(["build", path.join(folder, "content"), "--out", out]);
    expect(readdirSync(out)).toEqual([LOCK]);
    return refused;
  });
  expect(run).toMatchObject({ status: 2, out: "" });
  expect(run.err).toMatch(
    `bailiwick: another build (process ${process.pid} since 2026-03-31T00:00:00Z) is writing into ${out}\n`,
  );
});

it("counts a build on another machine as living, and says what to do if it is not", async () => {
  const out = makeLocked({ pid: deadProcess(), host: "elsewhere", started: 0 });
  await expect(writeInto(editionOf(articleText()), out)).rejects.toThrow(
    /process \d+ on elsewhere since 1970-01-01T00:00:00Z\) is writing into .*; if it is dead, delete .*\.lock$/,
  );
  expect(readdirSync(out)).toEqual([LOCK]);
});

it.each([
  ["of a dead process", () => formatHolder({ ...BUILDER, pid: deadProcess() })],
  ["of an earlier process with this number", () => formatHolder(BUILDER)],
  ["that is empty", () => ""],
  ["that is cut off", () => formatHolder(BUILDER).slice(0, 20)],
  ["of somebody else's making", () => '{"pid":"many"}'],
])("takes over a lock %s", async (_, lock) => {
  const out = makeLocked(lock());
  await writeInto(editionOf(articleText()), out);
  expect(readdirSync(out).filter((name) => name.startsWith("."))).toEqual([]);
});

it("takes over also after a build that was killed while it took over", async () => {
  const dead = formatHolder({ ...BUILDER, pid: deadProcess() });
  const out = makeLocked(dead);
  writeFiles(out, { [`${LOCK}-takeover`]: dead });
  await writeInto(editionOf(articleText()), out);
  writeFiles(out, { [`${LOCK}-takeover`]: dead });
  await writeInto(editionOf(articleText()), out);
  expect(readdirSync(out).filter((name) => name.startsWith("."))).toEqual([]);
});

it("is not fooled by the age of a lock: a long build is still at work", async () => {
  const out = makeScratchFolder();
  await withOutFolder(out, BUILDER, async () => {
    utimesSync(path.join(out, LOCK), 1, 1);
    expect(runBailiwick(["build", makeScratchFolder(), "--out", out]).err).toMatch(/another build/);
  });
});

it.runIf(onLinux)("is not fooled by a living process that got a dead one's number", async () => {
  const birth = await birthOf(process.ppid);
  expect(birth).toMatch(/^\d+$/);
  const busy = makeLocked({ ...BUILDER, pid: process.ppid, birth });
  await expect(writeInto(editionOf(articleText()), busy)).rejects.toThrow(/another build/);
  await writeInto(editionOf(articleText()), makeLocked({ ...BUILDER, pid: process.ppid, birth: "1" }));
});

it.runIf(onLinux)("takes a process that is dead, but not forgotten by its parent, for dead", async () => {
  const parent = spawn("sh", ["-c", "true & echo $!; exec sleep 20"]);
  onTestFinished(() => void parent.kill("SIGKILL"));
  const [line] = await once(parent.stdout, "data");
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await isAlive(Number(String(line)), undefined)).toBe(false);
});

it("lets one of many builds win a stale lock, and the others say so", async () => {
  const folder = makeScratchFolder();
  const out = path.join(folder, "out");
  writeFiles(folder, {
    "content/a.md": articleText(),
    [`out/${LOCK}`]: formatHolder({ ...BUILDER, pid: deadProcess() }),
  });
  const runs = Array.from({ length: 6 }, () =>
    ended(spawn(process.execPath, [PROGRAM, "build", path.join(folder, "content"), "--out", out])),
  );
  const outcomes = await Promise.all(runs);
  for (const { status, err } of outcomes) expect([0, 2]).toContain(status ?? err);
  for (const { err } of outcomes.filter(({ status }) => status === 2)) expect(err).toMatch(/another build/);
  expect(outcomes.some(({ status }) => status === 0)).toBe(true);
  runBailiwick(["build", path.join(folder, "content"), "--out", path.join(folder, "fresh")]);
  expect(readFiles(out)).toEqual(readFiles(path.join(folder, "fresh")));
  expect(existsSync(path.join(out, LOCK))).toBe(false);
});

it.each([
  "",
  "{",
  "null",
  "[]",
  '{"pid":0,"host":"h","started":"2026-03-31T00:00:00Z"}',
  '{"pid":1,"host":"h"}',
])("reads %j as nobody's lock", (text) => expect(parseHolder(text)).toBeUndefined());

async function ended(child: ChildProcess): Promise<{ status: number | null; err: string }> {
  let err = "";
  child.stderr?.on("data", (chunk) => (err += chunk));
  const [status] = await once(child, "close");
  return { status, err };
}
