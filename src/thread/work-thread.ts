import { Worker } from "node:worker_threads";

/** A thread that does what it is asked to, one order after the other. */
export class WorkThread<Order, Answer> {
  readonly #worker: Worker;

  /** `program` calls `answerOrders`. */
  constructor(program: URL) {
    // What an order leaves behind dies young.
    this.#worker = new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: 24 } });
  }

  /** True where threads can be: in what was compiled, not in the sources as tests load them. */
  static get isPossible(): boolean {
    return import.meta.url.endsWith(".js");
  }

  /** Gives the answer to an order. Rejects when the thread ends before. */
  ask(order: Order): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const settle = () => this.#worker.off("error", reject).off("exit", onExit);
      const onExit = () => reject(new Error("a thread has ended before its work"));
      this.#worker.once("error", reject).once("exit", onExit);
      this.#worker.once("message", (answer: Answer) => {
        settle();
        resolve(answer);
      });
      this.#worker.postMessage(order);
    });
  }

  /** Ends the thread. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
