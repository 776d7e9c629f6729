import { hostname } from "node:os";
import { buildEdition, type Edition } from "../../src/bailiwick.ts";
import type { Builder } from "../../src/out/lock-holder.ts";
import type { WritableEdition } from "../../src/out/stage-edition.ts";
import { withOutFolder } from "../../src/out/with-out-folder.ts";
import { type WriteReport, writeEdition } from "../../src/out/write-edition.ts";

/** This process, as one that has been building since 31 March 2026. */
export const BUILDER: Builder = { pid: process.pid, host: hostname(), started: 1_774_915_200 };

/** Builds an edition of the texts of article files. */
export function editionOf(...files: readonly string[]): Edition {
  const named = files.map((content, index) => ({ path: `${index}.md`, content }));
  return buildEdition({
    files: named,
    settings: "base_url: https://feeds.example.org/",
    now: new Date("2026-06-01"),
  });
}

/** Writes an edition into a folder as `build` does. */
export function writeInto(
  edition: WritableEdition,
  folder: string,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<WriteReport> {
  return withOutFolder(folder, BUILDER, (out) => writeEdition(edition, out, onProgress));
}
