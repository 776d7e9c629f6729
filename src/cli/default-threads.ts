// Reading takes about ten times as long as taking over what another thread has read (measured): many more threads would
// wait for this one, each with tables of its own in memory.
const MOST = 8;

/** Gives how many threads may work at the same time on so many processors when nobody says how many. */
export function threadsFor(processors: number): number {
  return Math.min(processors, MOST);
}
