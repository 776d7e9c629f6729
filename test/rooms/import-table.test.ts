import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Runs dependency-cruiser with the project's table over the `src` of a folder. */
function cruise(folder: string): { status: number | null; output: string } {
  const tool = path.join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = path.join(ROOT, ".dependency-cruiser.mjs");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tool, "--config", config, "--output-type", "err", "src"],
    { cwd: folder, encoding: "utf8" },
  );
  return { status, output: stdout + stderr };
}

it("finds no forbidden import in the house", () => {
  const { status, output } = cruise(ROOT);
  expect(output).toMatch(/no dependency violations found \((\d{2,}) modules/);
  expect(status).toBe(0);
});

const planted = cruise(path.join(import.meta.dirname, "fixture"));

it.each([
  ["a pure room that reads the disk", "article-imports-packages"],
  ["a format that knows groups", "format-imports-rooms"],
  ["a format that imports its sibling", "rss-knows-no-sibling"],
  ["a room that is not in the table", "room-is-known"],
])("fails on %s", (_, rule) => {
  expect(planted.status).not.toBe(0);
  expect(planted.output).toContain(rule);
});
