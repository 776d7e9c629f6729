import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { ROOT } from "../cli/run-bailiwick.ts";

const AGREED = ["CHANGELOG.md", "LICENSE", "README.md", "content", "out", "package.json", "src", "test"];
const SETTINGS = [
  "biome.json",
  "package-lock.json",
  "tsconfig.build.json",
  "tsconfig.json",
  "vitest.config.ts",
];

it("keeps nothing at the top level that was not agreed on: what a tool leaves there is not to be committed", () => {
  const files = execFileSync("git", ["ls-files", "-z"], { cwd: ROOT, encoding: "utf8" }).split("\0");
  const top = new Set(files.filter(Boolean).map((file) => file.replace(/\/.*/s, "")));
  const visible = [...top].filter((name) => !name.startsWith("."));
  expect(visible.sort()).toEqual([...AGREED, ...SETTINGS].sort());
});
