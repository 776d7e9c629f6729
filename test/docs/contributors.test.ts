import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../cli/run-bailiwick.ts";

it("shows contributors the way to files and folders that are there", () => {
  const page = readFileSync(path.join(ROOT, ".docs/contributors.md"), "utf8");
  const named = Array.from(page.matchAll(/`((?:src|test|\.tools|\.docs)\/[^`]+)`/g), ([, file = ""]) => file);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});
