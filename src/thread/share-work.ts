import { WorkThread } from "./work-thread.ts";

/** How items are worked on by several threads. */
export interface SharedWork<Item, Order, Answer> {
  readonly items: readonly Item[];
  /** Threads that are allowed, this one among them. */
  readonly threads: number;
  /** Items that are worth another thread: below, it saves no more than it takes to start and to become quick. */
  readonly worthThread: number;
  readonly itemsInOrder: number;
  readonly program: URL;
  readonly workHere: (item: Item) => void;
  readonly orderOf: (items: readonly Item[]) => { order: Order; handedOver: readonly ArrayBufferLike[] };
  readonly accept: (items: readonly Item[], answer: Answer) => void;
}

/**
 * Works on items: this thread from the beginning, others from the end, until they meet. Gives false, and does nothing,
 * where only this thread is allowed or worth it.
 */
export async function shareWork<Item, Order, Answer>(
  work: SharedWork<Item, Order, Answer>,
): Promise<boolean> {
  const waiting = [...work.items];
  const worth = WorkThread.isPossible ? Math.floor(waiting.length / work.worthThread) : 0;
  const start = () => new WorkThread<Order, Answer>(work.program);
  const others = Array.from({ length: Math.min(work.threads - 1, worth) }, start);
  if (others.length === 0) return false;
  try {
    const rest = Promise.all(others.map((thread) => workOn(thread, waiting, work)));
    rest.catch(() => {}); // It is awaited below, when this thread's own share is done.
    for (let own = 0; own < waiting.length; own += 1) {
      work.workHere(waiting[own] as Item);
      await breathe();
    }
    await rest;
    return true;
  } finally {
    await Promise.all(others.map((thread) => thread.end()));
  }
}

async function workOn<Item, Order, Answer>(
  thread: WorkThread<Order, Answer>,
  waiting: Item[],
  { itemsInOrder, orderOf, accept }: SharedWork<Item, Order, Answer>,
): Promise<void> {
  const take = () => waiting.splice(-itemsInOrder);
  for (let items = take(); items.length > 0; items = take()) {
    const { order, handedOver } = orderOf(items);
    accept(items, await thread.ask(order, handedOver));
  }
}

/** Lets the other threads hand over what they have. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
