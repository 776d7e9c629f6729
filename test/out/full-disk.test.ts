import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it, onTestFinished, type TestContext } from "vitest";
import { articleText } from "../article-text.ts";
import { runAsNobody } from "../cli/run-bailiwick.ts";
import { listFiles, makeScratchFolder, readFiles, writeFiles } from "../scratch-folder.ts";
import { editionOf, writeInto } from "./write-into.ts";

const PAGE = 4096;
const old = editionOf(articleText({ topics: "[AI]" }));
const next = editionOf(
  articleText({ topics: "[AI]", title: "Edited" }),
  articleText({ topics: "[Drones]", webUrl: "https://e.com/2" }),
);

/** Makes a disk in memory that is gone when the test has finished; skips the test where that is not allowed. */
function makeSmallDisk({ skip }: TestContext, options: string): string {
  const folder = makeScratchFolder();
  const mounting = spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]);
  if (mounting.status !== 0) skip("only root on Linux may mount the small disk that this test fills");
  onTestFinished(() => void spawnSync("umount", ["-l", folder]));
  return folder;
}

const notOurs = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith("filler")));

it("leaves the old edition as it was wherever the disk becomes full", async (context) => {
  const fresh = makeScratchFolder();
  await writeInto(next, fresh);
  const outcomes: string[] = [];
  for (let pages = 0; outcomes.at(-1) !== "published"; pages += 1) {
    const out = makeSmallDisk(context, "size=512k");
    await writeInto(old, out);
    const whole = readFiles(out);
    fillUp(path.join(out, "filler"), pages);
    const outcome = await writeInto(next, out).then(() => "published", String);
    outcomes.push(outcome);
    const files = notOurs(readFiles(out));
    expect(files).toEqual(outcome === "published" ? readFiles(fresh) : whole);
  }
  const failures = outcomes.slice(0, -1);
  expect(failures[0]).toMatch(/^PublicationError: cannot write into .*: no space is left on the device$/);
  for (const failure of failures) expect(failure).toMatch(/no space is left on the device/);
  expect(failures.at(-1)).toMatch(/cannot write ledger\.jsonl: .*; the output folder is as it was$/);
  expect(failures.some((failure) => failure.includes("cannot write claims.json"))).toBe(true);
  expect(failures.length).toBeGreaterThan(10);
});

it("leaves the old edition as it was wherever the disk has no room for another file", async (context) => {
  const out = makeSmallDisk(context, "size=1m,nr_inodes=60");
  await writeInto(old, out);
  const whole = readFiles(out);
  const fillers = Array.from({ length: 60 }, (_, index) => path.join(out, `filler-${index}`)).filter(isMade);
  const failures: string[] = [];
  for (const filler of fillers) {
    const outcome = await writeInto(next, out).then(() => "published", String);
    if (outcome === "published") break;
    failures.push(outcome);
    expect(notOurs(readFiles(out))).toEqual(whole);
    spawnSync("rm", [filler]);
  }
  for (const failure of failures) expect(failure).toMatch(/no space is left on the device/);
  expect(failures.length).toBeGreaterThan(10);
  expect(readFileSync(path.join(out, "rss.xml"), "utf8")).toContain("Edited");
});

it("leaves the old edition as it was when a folder of it may not be changed any more", ({ skip }) => {
  if (process.getuid?.() !== 0) skip("only root can hand the folder to somebody else");
  const folder = makeScratchFolder();
  const out = path.join(folder, "out");
  writeFiles(folder, { "content/a.md": articleText({ topics: "[AI]" }), "out/robots.txt": "mine" });
  for (const owned of [folder, out]) chownSync(owned, 65_534, 65_534);
  const build = () => runAsNobody(["build", path.join(folder, "content"), "--out", out]);
  expect(build().status).toBe(0);
  const whole = readFiles(out);
  writeFiles(folder, { "content/a.md": articleText({ topics: "[AI]", title: "Edited" }) });
  chmodSync(path.join(out, "topics/ai"), 0o555);
  const run = build();
  expect(run).toMatchObject({ status: 2, out: "" });
  expect(run.err).toMatch(
    /cannot write topics\/ai\/rss\.xml: permission denied; the output folder is as it was\n$/,
  );
  expect(readFiles(out)).toEqual(whole);
  chmodSync(path.join(out, "topics/ai"), 0o755);
  expect(build().status).toBe(0);
  expect(listFiles(out).filter((name) => name.startsWith("."))).toEqual([]);
});

/** Fills a disk with one file until only so many pages are free. */
function fillUp(file: string, pages: number): void {
  while (tries(() => writeFileSync(file, Buffer.alloc(PAGE), { flag: "a" })));
  const { length } = readFileSync(file);
  spawnSync("truncate", ["-s", String((Math.floor(length / PAGE) - pages) * PAGE), file]);
}

function isMade(file: string): boolean {
  return tries(() => writeFileSync(file, ""));
}

function tries(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
