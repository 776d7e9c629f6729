import { breathe } from "./breathe.ts";
import { WorkThread } from "./work-thread.ts";

/** Work that several threads do, one order after the other. */
export interface SharedWork<Order, Answer> {
  /** Gives what is to be done next; undefined when there is nothing left. */
  readonly next: () => Order | undefined;
  /** Threads beside this one (see `countOthers`); with none, this one does everything. */
  readonly others: number;
  /** What the other threads run: it calls `answerOrders`. */
  readonly program: URL;
  readonly workHere: (order: Order) => Promise<Answer>;
  /** Hears each answer and what was asked, in no fixed order. */
  readonly accept: (answer: Answer, order: Order) => void;
}

/**
 * Says how many threads beside this one are allowed and worth it. `worthThread` items are worth another thread: below,
 * it saves no more than it takes to start and to become quick.
 */
export function countOthers(items: number, worthThread: number, allowed: number): number {
  const worth = WorkThread.isPossible ? Math.floor(items / worthThread) : 0;
  return Math.max(0, Math.min(allowed - 1, worth));
}

/**
 * Does work on this thread and on others. Between two orders, others may have their turn on this thread. Rejects with
 * what `workHere` or `accept` throws, or when a thread ends before its work.
 */
export async function shareWork<Order, Answer>(work: SharedWork<Order, Answer>): Promise<void> {
  const { next, workHere, accept } = work;
  const start = () => new WorkThread<Order, Answer>(work.program);
  const others = Array.from({ length: work.others }, start);
  try {
    const rest = Promise.all(others.map((thread) => workOn(thread, work)));
    rest.catch(() => {}); // It is awaited below, when nothing is left for this thread.
    for (let order = next(); order !== undefined; order = next()) {
      accept(await workHere(order), order);
      await breathe();
    }
    await rest;
  } finally {
    await Promise.all(others.map((thread) => thread.end()));
  }
}

async function workOn<Order, Answer>(
  thread: WorkThread<Order, Answer>,
  { next, accept }: SharedWork<Order, Answer>,
): Promise<void> {
  for (let order = next(); order !== undefined; order = next()) accept(await thread.ask(order), order);
}
