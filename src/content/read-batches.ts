import { countOthers, shareWork } from "../thread/share-work.ts";
import type { ReadingRules } from "./read-article.ts";
import { type Batch, readBatch } from "./read-batch.ts";
import type { ReadingOrder } from "./reading-worker.ts";

// This thread has requests to answer, perhaps.
const FILES_IN_BREATH = 2;
const BREATHS_IN_ORDER = 16;
// A thread takes as long to start as some hundred files take to be read (measured).
const FILES_WORTH_A_THREAD = 600;

/**
 * Reads many files on as many threads as are allowed and worth it, this one among them. `accept` hears the batches as
 * they are done, in no fixed order.
 */
export async function readBatches(
  files: readonly string[],
  rules: ReadingRules,
  threads: number,
  accept: (batch: Batch) => void,
): Promise<void> {
  const parts = Array.from({ length: Math.ceil(files.length / FILES_IN_BREATH) }, (_, number) =>
    files.slice(number * FILES_IN_BREATH, (number + 1) * FILES_IN_BREATH),
  );
  await shareWork<readonly string[], ReadingOrder, Batch>({
    items: parts,
    others: countOthers(files.length, FILES_WORTH_A_THREAD, threads),
    itemsInOrder: BREATHS_IN_ORDER,
    program: new URL("./reading-worker.js", import.meta.url),
    workHere: (part) => accept(readBatch(part, rules)),
    orderOf: (several) => ({ order: { ...rules, files: several.flat() }, handedOver: [] }),
    accept: (_, batch) => accept(batch),
  });
}
