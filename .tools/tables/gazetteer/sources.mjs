import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Loads the data of a package. */
export const require = createRequire(import.meta.url);

/** Reads a JSON file of a package. */
export function readJson(path) {
  return JSON.parse(readFileSync(require.resolve(path), "utf8"));
}

/** The rows of the standard codes (code, name, parent) by code. */
export const standardCodes = new Map(
  readRows("src/subject/standard-codes.data.ts").map((row) => [row.split("\t")[0], row.split("\t")]),
);

/** Gives the English name of a country or a subdivision. */
export function englishName(code) {
  return standardCodes.get(code)?.[1];
}

function readRows(path) {
  const text = readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
  return /`([^`]*)`/s.exec(text)[1].split("\n");
}
