import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../cli/run-bailiwick.ts";
import { listFiles } from "../scratch-folder.ts";

// A stopwatch (`performance.now`) says how long something takes, and nothing that gets into a document.
const READS_CLOCK = /\bDate\.now\b|\bnew Date(\(\)|;)/;

it("reads the clock in the rooms cli and server only: all others are given the time", () => {
  const source = path.join(ROOT, "src");
  const files = listFiles(source).filter((file) => file.endsWith(".ts") && !file.endsWith(".data.ts"));
  const readers = files.filter((file) => READS_CLOCK.test(readFileSync(path.join(source, file), "utf8")));
  const rooms = readers.map((file) => file.split("/").slice(0, -1).join("/"));
  expect([...new Set(rooms)].sort()).toEqual(["cli", "server"]);
});
