// Lets every reader subscribe to a served edition with every hazard, and writes what they make of it:
//   npm run readers
// The table is printed, and when no reader is missing it is written into .docs/readers.md. Ends with 1 when something
// is otherwise than it was written and no known fault of the reader explains it.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const folder = mkdtempSync(path.join(tmpdir(), "bailiwick-readers-"));
const table = path.join(folder, "table.md");
const vitest = path.resolve("node_modules/vitest/vitest.mjs");
const config = path.join(import.meta.dirname, "vitest.readers.config.ts");
const { status } = spawnSync(process.execPath, [vitest, "run", "--config", config, "--root", "."], {
  stdio: ["ignore", 2, 2],
  env: { ...process.env, READERS_TABLE: table },
});
if (existsSync(table)) console.log(readFileSync(table, "utf8"));
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
