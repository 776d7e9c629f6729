import { WorkThread } from "../thread/work-thread.ts";
import type { ReadingRules } from "./read-article.ts";
import { type Batch, readBatch } from "./read-batch.ts";
import type { ReadingOrder } from "./reading-worker.ts";

const FILES_IN_BATCH = 32;
// One thread alone has requests to answer, perhaps.
const FILES_IN_BREATH = 2;
// A thread takes as long to start as some hundred files take to be read (measured).
const FILES_WORTH_A_THREAD = 600;

/**
 * Reads many files on as many threads as are allowed and worth it, this one among them. Yields the batches as they are
 * done, in no fixed order.
 */
export async function* readBatches(
  files: readonly string[],
  rules: ReadingRules,
  concurrency: number,
): AsyncGenerator<Batch, void, undefined> {
  const worth = WorkThread.isPossible ? Math.floor(files.length / FILES_WORTH_A_THREAD) : 0;
  const threads = Array.from({ length: Math.min(concurrency - 1, worth) }, startThread);
  const size = threads.length > 0 ? FILES_IN_BATCH : FILES_IN_BREATH;
  const waiting = Array.from({ length: Math.ceil(files.length / size) }, (_, number) =>
    files.slice(number * size, (number + 1) * size),
  );
  const done: Batch[] = [];
  try {
    const others = Promise.all(threads.map((thread) => readWaiting(thread, waiting, rules, done)));
    others.catch(() => {}); // It is awaited below, when this thread's own share is read.
    for (let own = waiting.shift(); own !== undefined; own = waiting.shift()) {
      yield readBatch(own, rules);
      await breathe();
      yield* done.splice(0);
    }
    await others;
    yield* done;
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

function startThread(): WorkThread<ReadingOrder, Batch> {
  return new WorkThread(new URL("./reading-worker.js", import.meta.url));
}

async function readWaiting(
  thread: WorkThread<ReadingOrder, Batch>,
  waiting: string[][],
  rules: ReadingRules,
  done: Batch[],
) {
  for (let files = waiting.shift(); files !== undefined; files = waiting.shift())
    done.push(await thread.ask({ ...rules, files }));
}

/** Lets others work: threads hand over what they have, a server answers. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
