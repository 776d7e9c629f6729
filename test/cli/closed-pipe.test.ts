import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { articleText } from "../article-text.ts";
import { listFiles, makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { PROGRAM } from "./run-bailiwick.ts";

/** Runs a command whose reader has gone before it says anything. */
function runUnheard(parameters: string, cwd: string) {
  const command = `{ "${process.execPath}" "${PROGRAM}" ${parameters}; echo "status $?" >&2; } | true`;
  return spawnSync("/bin/sh", ["-c", command], { cwd, encoding: "utf8" }).stderr;
}

it.each(["--help", "--version", "explain content/a.md --json"])(
  "%s ends quietly when nobody reads",
  (parameters) => {
    const folder = makeScratchFolder();
    writeFiles(folder, { "content/a.md": articleText() });
    expect(runUnheard(parameters, folder)).toBe("status 0\n");
  },
);

it("publishes although nobody reads its report", () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "content/a.md": articleText() });
  expect(runUnheard("build --base-url https://example.org/", folder)).toBe("status 0\n");
  expect(listFiles(folder)).toContain("out/rss.xml");
});
