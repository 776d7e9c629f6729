import { Worker } from "node:worker_threads";
import type { Batch } from "./read-batch.ts";
import type { ReadingOrder } from "./reading-worker.ts";

/** A thread that reads what it is asked to, one order after the other. */
export class ReadingThread {
  readonly #worker = new Worker(new URL("./reading-worker.js", import.meta.url), {
    // What a batch leaves behind dies young.
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  });

  /** True where threads can be: in what was compiled, not in the sources as tests load them. */
  static get isPossible(): boolean {
    return import.meta.url.endsWith(".js");
  }

  /** Reads some files. Rejects when the thread ends before it has. */
  read(order: ReadingOrder): Promise<Batch> {
    return new Promise((resolve, reject) => {
      const settle = () => this.#worker.off("error", reject).off("exit", onExit);
      const onExit = () => reject(new Error("a reading thread has ended before its work"));
      this.#worker.once("error", reject).once("exit", onExit);
      this.#worker.once("message", (batch: Batch) => {
        settle();
        resolve(batch);
      });
      this.#worker.postMessage(order);
    });
  }

  /** Ends the thread. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
