import { parentPort } from "node:worker_threads";
import type { ReadingRules } from "./read-article.ts";
import { readBatch } from "./read-batch.ts";

/** What a reading thread is asked for: some files of a content folder. */
export interface ReadingOrder extends ReadingRules {
  readonly files: readonly string[];
}

parentPort?.on("message", ({ files, ...rules }: ReadingOrder) => {
  const batch = readBatch(files, rules);
  parentPort?.postMessage(batch, [batch.texts.buffer as ArrayBuffer]);
});
