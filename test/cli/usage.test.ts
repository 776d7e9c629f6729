import { symlinkSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { articleText } from "../article-text.ts";
import { listFiles, makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { runBailiwick } from "./run-bailiwick.ts";

const help = (command: string) => runBailiwick([command, "--help"]).out;

it("lists its commands and exit statuses in --help", () => {
  const { status, out } = runBailiwick(["--help"]);
  expect(status).toBe(0);
  expect(out).toMatch(/build .*\n {2}serve .*\n {2}check /);
  expect(out).toContain(
    "Exit status: 0 all well; 1 published, but some article was left out; 2 nothing was published.",
  );
});

it.each([
  ["build", ["--out", "--base-url", "--unpublished", "--now", "--json", "--watch"]],
  ["check", ["--base-url", "--unpublished", "--now", "--json"]],
])("explains every option of %s", (command, options) => {
  for (const option of options) expect(help(command)).toMatch(new RegExp(`^  ${option}\\b.+`, "m"));
});

it("tells its version", () => {
  expect(runBailiwick(["--version"]).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it.each([
  ["an unknown option", ["build", "--bogus"], /unknown option '--bogus'/],
  ["an unknown command", ["biuld"], /unknown command 'biuld'[\s\S]*build/],
  ["no command", [], /Usage: bailiwick/],
  ["a time that is none", ["build", "--now", "yesterday"], /Write it as 2026-03-31/],
  ["a folder too many", ["build", "a", "b"], /too many arguments/],
])("exits 2 on %s", (_, parameters, message) => {
  const run = runBailiwick(parameters);
  expect(run).toMatchObject({ status: 2, out: "" });
  expect(run.err).toMatch(message);
});

it("exits 2 on a missing content folder, and writes nothing", () => {
  const folder = makeScratchFolder();
  const run = runBailiwick(["build", "gone"], { cwd: folder });
  expect(run).toMatchObject({
    status: 2,
    out: "",
    err: "bailiwick: cannot read the content folder gone: it does not exist\n",
  });
  expect(listFiles(folder)).toEqual([]);
});

it("exits 2 on bad settings, says what is wrong with each, and writes nothing", () => {
  const folder = makeScratchFolder();
  writeFiles(folder, {
    "content/bailiwick.yml": "entries: many\nbase_url: feeds.example.org\n",
    "content/a.md": articleText(),
  });
  const run = runBailiwick(["build"], { cwd: folder });
  expect(run.status).toBe(2);
  expect(run.err).toContain("bailiwick.yml:1:1 error setting-invalid: entries");
  expect(run.err).toContain("bailiwick.yml:2:1 error setting-invalid: base_url");
  expect(listFiles(folder)).toEqual(["content/a.md", "content/bailiwick.yml"]);
});

it.each([
  ["output inside content", "content", "content/out"],
  ["output that is content", "content", "content"],
  ["content inside output", "site/content", "site"],
  ["output inside content through a link", "content", "link/out"],
])("exits 2 on %s", (_, content, out) => {
  const folder = makeScratchFolder();
  writeFiles(folder, { [`${content}/a.md`]: articleText() });
  symlinkSync(path.join(folder, content), path.join(folder, "link"));
  const run = runBailiwick(["build", content, "--out", out], { cwd: folder });
  expect(run).toMatchObject({ status: 2, out: "" });
  expect(run.err).toMatch(
    /^bailiwick: the (output|content) folder .* lies inside the (output|content) folder .*\n$/,
  );
  expect(listFiles(folder)).toEqual([`${content}/a.md`]);
});

it("prints nothing that a title could use to command the terminal", () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "content/a.md": articleText({ webUrl: '"\\e]0;owned\\a\\u009b31m"' }) });
  const run = runBailiwick(["check"], { cwd: folder });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
  expect(run.err + run.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

it("draws no colours when its output is no terminal", () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "content/a.md": "broken" });
  expect(runBailiwick(["check"], { cwd: folder }).err).not.toContain("\u001b");
});
