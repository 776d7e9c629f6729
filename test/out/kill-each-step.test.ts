import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { articleText } from "../article-text.ts";
import { PROGRAM, runBailiwick } from "../cli/run-bailiwick.ts";
import { makeScratchFolder, readFiles, writeFiles } from "../scratch-folder.ts";

// The random kills of kill-many.test.ts seldom hit the shortest moments; these hit each of them, or, in the normal
// run, every seventh.
const STRIDE = process.env["BAILIWICK_KILLS"] === undefined ? 7 : 1;
const PRELOAD = path.join(import.meta.dirname, "die-at-step.mjs");
const settings = "base_url: https://feeds.example.org/\n";

const first = articleText({ topics: "[AI]" });
const second = articleText({ topics: "[Drones]", title: "Edited" });

it.each([
  ["an update", true],
  ["a first publication", false],
])(
  "leaves every file whole wherever %s is killed, and heals with the next build",
  (_, isUpdate) => {
    const folder = makeScratchFolder();
    writeFiles(folder, { "content/bailiwick.yml": settings, "content/a.md": first });
    const at = (name: string) => path.join(folder, name);
    const argumentsFor = (out: string) => ["build", at("content"), "--out", at(out), "--now", "2026-08-01"];
    if (isUpdate) runBailiwick(argumentsFor("old"));
    else writeFiles(folder, { "old/robots.txt": "mine" });
    const moved = `${settings}moved: { topics/ai: topics/drones }\n`;
    writeFiles(folder, { "content/bailiwick.yml": moved, "content/a.md": second });
    cpSync(at("old"), at("new"), { recursive: true, preserveTimestamps: true });
    runBailiwick(argumentsFor("new"));
    const [old, next] = [readFiles(at("old")), readFiles(at("new"))];
    expect(Object.keys(next)).toContain("ledger.jsonl");
    let step = 1;
    for (; ; step += STRIDE) {
      const out = `out-${step}`;
      cpSync(at("old"), at(out), { recursive: true, preserveTimestamps: true });
      const { signal } = spawnSync(process.execPath, ["--import", PRELOAD, PROGRAM, ...argumentsFor(out)], {
        env: { ...process.env, DIE_AT: String(step) },
      });
      if (signal === null) break;
      const left = readFiles(at(out));
      const names = [...Object.keys(left), ...Object.keys(old), ...Object.keys(next)];
      const documents = names.filter((name) => !name.startsWith(".bailiwick"));
      expect(documents.filter((name) => left[name] !== old[name] && left[name] !== next[name])).toEqual([]);
      expect(runBailiwick(argumentsFor(out))).toMatchObject({ status: 0, err: "" });
      expect(readFiles(at(out))).toEqual(next);
    }
    expect(step).toBeGreaterThan(30);
  },
  240_000,
);
