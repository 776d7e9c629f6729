import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");
const LARGEST = 20_000;

/** Reads the project's own files of a kind, to be mutated: real articles and the hostile ones of the fixtures. */
export function seedFiles(...folders) {
  return folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(md|yml|jsonl)$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .filter((file) => statSync(file).size < LARGEST)
      .map((file) => readFileSync(file)),
  );
}
