import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "@swc/core";

const SOURCES = path.resolve(import.meta.dirname, "../../src");

/** Lists every regular expression literal of src, written `/pattern/flags`, without the tables of data. */
export function listRegexes() {
  const files = readdirSync(SOURCES, { recursive: true })
    .map((name) => path.join(SOURCES, name))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".data.ts"))
    .sort();
  const found = files.flatMap((file) => [
    ...regexesIn(parseSync(readFileSync(file, "utf8"), { syntax: "typescript" })),
  ]);
  return [...new Set(found)];
}

function* regexesIn(node) {
  if (typeof node !== "object" || node === null) return;
  if (node.type === "RegExpLiteral") yield `/${node.pattern}/${node.flags}`;
  for (const inner of Object.values(node)) yield* regexesIn(inner);
}
