import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { runBailiwick } from "./run-bailiwick.ts";

const has = (shell: string) => spawnSync(shell, ["--version"]).status === 0;

/** Asks a real bash for the completions of a line that ends where the cursor is. */
function completeInBash(...words: readonly string[]): string[] {
  const { out } = runBailiwick(["completion", "bash"]);
  const line = words.map((word) => `'${word}'`).join(" ");
  const script = `${out}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _bailiwick; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return spawnSync("bash", ["-c", script], { encoding: "utf8" }).stdout.split("\n").filter(Boolean);
}

describe("in bash", () => {
  it("completes commands", () => {
    expect(completeInBash("bailiwick", "b")).toEqual(["build"]);
    expect(completeInBash("bailiwick", "")).toEqual(
      expect.arrayContaining([
        "init",
        "build",
        "check",
        "explain",
        "tag",
        "announce",
        "completion",
        "--version",
      ]),
    );
  });

  it("completes the options of the command before", () => {
    expect(completeInBash("bailiwick", "build", "--un")).toEqual(["--unpublished"]);
    expect(completeInBash("bailiwick", "tag", "--")).toEqual(["--write", "--help"]);
    expect(completeInBash("bailiwick", "check", "content", "--wa")).toEqual([]);
  });
});

it.each([
  ["zsh", ["-n"]],
  ["fish", ["--no-execute"]],
])("writes a script that %s can read, with every command and option", (shell, check) => {
  const { status, out } = runBailiwick(["completion", shell]);
  expect(status).toBe(0);
  for (const word of ["init", "build", "announce", "unpublished", "allow-private"])
    expect(out).toContain(word);
  if (!has(shell)) return;
  expect(spawnSync(shell, check, { input: out, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
});

it("knows no other shell", () => {
  expect(runBailiwick(["completion", "cmd"])).toMatchObject({ status: 2, out: "" });
});
