import { breathe } from "./breathe.ts";
import { WorkThread } from "./work-thread.ts";

/** How items are worked on by several threads. */
export interface SharedWork<Item, Order, Answer> {
  readonly items: readonly Item[];
  /** Threads beside this one (see `countOthers`); with none, this one does everything. */
  readonly others: number;
  /** How many items another thread is given at once. */
  readonly itemsInOrder: number;
  /** What the other threads run: it calls `answerOrders`. */
  readonly program: URL;
  readonly workHere: (item: Item) => void;
  /** Gives what another thread is told of some items, and the memory that goes there with it. */
  readonly orderOf: (items: readonly Item[]) => { order: Order; handedOver: readonly ArrayBufferLike[] };
  readonly accept: (items: readonly Item[], answer: Answer) => void;
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
 * Works on items: this thread from the beginning, others from the end, until they meet. Between two items, others may
 * have their turn on this thread. Rejects with what `workHere` or `accept` throws, or when a thread ends before its work.
 */
export async function shareWork<Item, Order, Answer>(work: SharedWork<Item, Order, Answer>): Promise<void> {
  const waiting = { items: work.items, start: 0, end: work.items.length };
  const start = () => new WorkThread<Order, Answer>(work.program);
  const others = Array.from({ length: work.others }, start);
  try {
    const rest = Promise.all(others.map((thread) => workOn(thread, waiting, work)));
    rest.catch(() => {}); // It is awaited below, when this thread's own share is done.
    while (waiting.start < waiting.end) {
      const own = waiting.items[waiting.start] as Item;
      waiting.start += 1;
      work.workHere(own);
      await breathe();
    }
    await rest;
  } finally {
    await Promise.all(others.map((thread) => thread.end()));
  }
}

/** The items that nobody has taken yet lie between two places. */
interface Waiting<Item> {
  readonly items: readonly Item[];
  start: number;
  end: number;
}

async function workOn<Item, Order, Answer>(
  thread: WorkThread<Order, Answer>,
  waiting: Waiting<Item>,
  { itemsInOrder, orderOf, accept }: SharedWork<Item, Order, Answer>,
): Promise<void> {
  const take = () => {
    const { items, start, end } = waiting;
    waiting.end = Math.max(start, end - itemsInOrder);
    return items.slice(waiting.end, end);
  };
  for (let items = take(); items.length > 0; items = take()) {
    const { order, handedOver } = orderOf(items);
    accept(items, await thread.ask(order, handedOver));
  }
}
