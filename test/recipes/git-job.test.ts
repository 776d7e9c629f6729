import { execFileSync, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { articleText } from "../article-text.ts";
import { PROGRAM } from "../cli/run-bailiwick.ts";
import { makeScratchFolder, readFiles, writeFiles } from "../scratch-folder.ts";
import { recipePath, recipeText } from "./recipe.ts";

const story = (fields: Record<string, string> = {}) => articleText({ jurisdictions: "[]", ...fields });

function makeRepository() {
  const folder = makeScratchFolder();
  const repository = path.join(folder, "repository");
  const git = (...parameters: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...parameters], {
      cwd: repository,
      stdio: "pipe",
    });
  const commit = (files: Record<string, string>) => {
    writeFiles(repository, files);
    git("add", "--all");
    git("commit", "--quiet", "--message", "Change");
  };
  writeFiles(repository, { "content/bailiwick.yml": "base_url: https://f.example/\n" });
  git("init", "--quiet");
  commit({ "content/a.md": story(), "content/b.md": story({ webUrl: "https://n.example/b" }) });
  const out = path.join(folder, "out");
  const run = () =>
    spawnSync(
      recipePath("publish-from-git"),
      [`file://${repository}`, path.join(folder, "work"), out, `${process.execPath} ${PROGRAM}`],
      { encoding: "utf8" },
    ).status;
  const items = () => JSON.parse(readFiles(out)["feed.json"] ?? "").items as Record<string, string>[];
  return { repository, commit, run, items, out };
}

describe("the job that builds from git", () => {
  it("keeps ids, and follows what was edited, renamed and removed", () => {
    const { repository, commit, run, items } = makeRepository();
    expect(run()).toBe(0);
    const first = items().find(({ url }) => url?.includes("council"));
    rmSync(path.join(repository, "content/b.md"));
    commit({ "content/a.md": story({ webUrl: "https://n.example/moved", title: "Corrected" }) });
    expect(run()).toBe(0);
    expect(items().map(({ id, title }) => [id, title])).toEqual([[first?.["id"], "Corrected"]]);
  }, 60_000);

  it("publishes with 1 when an article is left out, and nothing with 2", () => {
    const { commit, run, items, out } = makeRepository();
    commit({ "content/broken.md": "---\ntitle: No date\n---\n" });
    expect(run()).toBe(1);
    expect(items()).toHaveLength(2);
    const before = readFiles(out);
    commit({ "content/bailiwick.yml": "entries: many\n" });
    expect(run()).toBe(2);
    expect(readFiles(out)).toEqual(before);
  }, 60_000);

  it("does nothing when nothing has changed", () => {
    const { run, out } = makeRepository();
    run();
    const before = readFiles(out);
    expect(run()).toBe(0);
    expect(readFiles(out)).toEqual(before);
  }, 60_000);
});

describe("the job on a machine that starts empty", () => {
  const workflow = recipeText("publish.yml");
  const script = /run: \|\n((?: {10}.*\n)+)/.exec(workflow)?.[1]?.replace(/^ {10}/gm, "") ?? "";

  it.each([
    ["all is well", {}, 0],
    ["an article is left out", { "content/broken.md": "---\ntitle: No date\n---\n" }, 0],
    ["nothing is published", { "content/bailiwick.yml": "entries: many\n" }, 1],
  ])("ends as it should when %s", (_, files, status) => {
    const folder = makeScratchFolder();
    const settings = { "content/bailiwick.yml": "base_url: https://f.example/\n", "content/a.md": story() };
    writeFiles(folder, { ...settings, "site/ledger.jsonl": '{"ledger":1}\n', ...files });
    const bailiwick = `bailiwick() { ${process.execPath} ${PROGRAM} "$@"; }\n`;
    // GitHub runs each script with -e.
    const env = { ...process.env, SITE: path.join(folder, "site") };
    expect(spawnSync("bash", ["-e", "-c", bailiwick + script], { cwd: folder, env }).status).toBe(status);
  });

  it("begins with the ledger of the published site", () => {
    expect(script).toContain('--previous "$SITE/ledger.jsonl"');
  });
});
