import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import path from "node:path";

export const ROOT = path.resolve(import.meta.dirname, "../..");
export const PROGRAM = path.join(ROOT, "dist/cli/main.js");

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the compiled command in a process of its own, as a user would. */
export function runBailiwick(parameters: readonly string[], options: SpawnSyncOptions = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...parameters], {
    ...options,
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
}

/** Runs as a user who may not read everything: nobody, when the tests run as root. */
export function runAsNobody(parameters: readonly string[]): Run {
  return runBailiwick(parameters, process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {});
}
