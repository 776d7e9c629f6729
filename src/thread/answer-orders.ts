import { parentPort } from "node:worker_threads";

/** An answer, and the memory that goes to the other thread with it. */
export interface Answered<Answer> {
  readonly answer: Answer;
  readonly handedOver: readonly ArrayBufferLike[];
}

/** Answers, on a thread of its own, what a WorkThread is asked for. */
export function answerOrders<Order, Answer>(work: (order: Order) => Promise<Answered<Answer>>): void {
  parentPort?.on("message", async (order: Order) => {
    const { answer, handedOver } = await work(order);
    parentPort?.postMessage(answer, handedOver as ArrayBuffer[]);
  });
}
