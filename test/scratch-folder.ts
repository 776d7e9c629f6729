import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

// Thousands of files, on a busy disk.
const LONGEST_REMOVAL = 120_000;

/** Makes a folder that is gone when the test has finished. */
export function makeScratchFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "bailiwick-test-"));
  // A program that was stopped may write its last file meanwhile.
  const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
  onTestFinished(() => rmSync(folder, removal), LONGEST_REMOVAL);
  return folder;
}

/** Writes files below a folder, making the folders between. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/** Lists all files below a folder, with `/` between folders, in order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}

/** Reads all files below a folder as text. */
export function readFiles(folder: string): Record<string, string> {
  return Object.fromEntries(
    listFiles(folder).map((name) => [name, readFileSync(path.join(folder, name), "utf8")]),
  );
}
