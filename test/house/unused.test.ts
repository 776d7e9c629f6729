import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../cli/run-bailiwick.ts";

it("has no file, export or dependency that nobody uses", () => {
  const knip = path.join(ROOT, "node_modules/knip/bin/knip.js");
  const { status, stdout } = spawnSync(
    process.execPath,
    [knip, "--config", ".tools/knip.json", "--no-config-hints"],
    {
      cwd: ROOT,
      encoding: "utf8",
    },
  );
  expect({ status, stdout: stdout.trim() }).toEqual({ status: 0, stdout: "" });
}, 120_000);
