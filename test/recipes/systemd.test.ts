import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { recipeText } from "./recipe.ts";
import { runServe } from "./service.ts";

const UNIT = "bailiwick.service";
const command = /^ExecStart=(.*)$/m.exec(recipeText(UNIT))?.[1]?.split(" ") ?? [];
const canVerify = spawnSync("systemd-analyze", ["--version"]).status === 0;

const analyze = (...parameters: readonly string[]) => {
  const folder = makeScratchFolder();
  writeFiles(folder, { [UNIT]: recipeText(UNIT, { "/usr/bin/node": process.execPath }) });
  const { status, stdout, stderr } = spawnSync("systemd-analyze", [...parameters, path.join(folder, UNIT)], {
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
};

describe("the unit of systemd", () => {
  it("starts a service that is ready, stops with 0, and writes nothing but its ledger", async () => {
    expect(command.slice(0, 2)).toEqual(["/usr/bin/node", "/opt/bailiwick/dist/cli/main.js"]);
    const places = { "/srv/feeds/content": "content", "/var/lib/bailiwick/": "state/" };
    const { folder, isReady, stop } = await runServe(command.slice(2), places);
    expect(isReady).toBe(true);
    expect(await stop()).toBe(0);
    expect(existsSync(path.join(folder, "state/ledger.jsonl"))).toBe(true);
    expect(existsSync(path.join(folder, "content/.bailiwick-ledger.jsonl"))).toBe(false);
  }, 60_000);

  if (canVerify) {
    it("has no mistake that systemd finds", () => {
      expect(analyze("verify", "--man=no")).toEqual({ status: 0, said: "" });
    });

    it("is hardly exposed: at most 2.0 of 10 by systemd's own measure", () => {
      const { status, said } = analyze("security", "--offline=true", "--threshold=20", "--no-pager");
      expect({ status, said: status === 0 ? "" : said }).toEqual({ status: 0, said: "" });
    });
  } else it.skip("cannot be verified: systemd-analyze is missing");
});
