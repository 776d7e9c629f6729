import { availableParallelism } from "node:os";

// Reading an article takes eight times as long as taking over what another thread has read (measured): more threads
// would wait for this one, each with tables of its own in memory.
const MOST = 8;

/** Gives how many threads may work at the same time when nobody says how many. */
export function countThreads(): number {
  return Math.min(availableParallelism(), MOST);
}
