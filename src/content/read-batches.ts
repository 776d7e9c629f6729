import { countOthers, shareWork } from "../thread/share-work.ts";
import type { ReadingRules } from "./read-article.ts";
import { type Batch, readBatch } from "./read-batch.ts";
import type { ReadingOrder } from "./reading-worker.ts";

const FILES_IN_BATCH = 32;
// One thread alone has requests to answer, perhaps.
const FILES_IN_BREATH = 2;
// A thread takes as long to start as some hundred files take to be read (measured).
const FILES_WORTH_A_THREAD = 600;

/**
 * Reads many files on as many threads as are allowed and worth it, this one among them. `accept` hears the batches
 * with the paths of their files as they are done, in no fixed order.
 */
export async function readBatches(
  files: readonly string[],
  rules: ReadingRules,
  threads: number,
  accept: (batch: Batch, paths: readonly string[]) => void,
): Promise<void> {
  const others = countOthers(files.length, FILES_WORTH_A_THREAD, threads);
  const size = others > 0 ? FILES_IN_BATCH : FILES_IN_BREATH;
  let start = 0;
  const next = () => {
    const part = files.slice(start, start + size);
    start += size;
    return part.length === 0 ? undefined : { ...rules, files: part };
  };
  await shareWork<ReadingOrder, Batch>({
    next,
    others,
    program: new URL("./reading-worker.js", import.meta.url),
    workHere: (order) => readBatch(order.files, rules),
    accept: (batch, order) => accept(batch, order.files),
  });
}
