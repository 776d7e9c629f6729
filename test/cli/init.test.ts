import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { listFiles, makeScratchFolder, readFiles, writeFiles } from "../scratch-folder.ts";
import { runAsNobody, runBailiwick } from "./run-bailiwick.ts";

it("makes a content folder that builds without an error", () => {
  const folder = makeScratchFolder();
  const { status, out, err } = runBailiwick(["init"], { cwd: folder });
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toMatch(
    /bailiwick\.yml written\n.*first-article\.md written\n.*README\.txt written\nNow: bailiwick build content\n/,
  );
  const built = runBailiwick(["build"], { cwd: folder });
  expect(built).toMatchObject({ status: 0 });
  expect(built.err).toMatch(/^bailiwick\.yml:1:1 warning base-url-missing/);
  expect(listFiles(path.join(folder, "out"))).toContain("topics/facial-recognition/us-wi-madison/rss.xml");
});

it("never changes a file that is there", () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "a/b/bailiwick.yml": "title: Mine\n" });
  const first = runBailiwick(["init", "a/b"], { cwd: folder });
  expect(first.out).toContain("is there already; left as it is");
  const files = readFiles(folder);
  runBailiwick(["init", "a/b"], { cwd: folder });
  expect(readFiles(folder)).toEqual(files);
  expect(readFileSync(path.join(folder, "a/b/bailiwick.yml"), "utf8")).toBe("title: Mine\n");
});

it("says what it cannot write", () => {
  const { status, err } = runAsNobody(["init", "/proc/nowhere"]);
  expect(status).toBe(2);
  expect(err).toMatch(/^bailiwick: cannot write/);
});
