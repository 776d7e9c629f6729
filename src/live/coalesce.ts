/** How long changes may be collected, in milliseconds. */
export interface Settling {
  /** A burst is over when nothing has come for so long. */
  readonly quiet: number;
  /** But nobody waits longer than this for the first change of a burst. */
  readonly longest: number;
  /** Times as long as a run took is the rest before the next one, so that most of the time is left for others. */
  readonly rest?: number | undefined;
}

/**
 * Makes one run of many calls: a run begins when a burst of calls is over, never while another is under way, and gets
 * everything that was called with since the last one began. `close` waits for the run under way.
 */
export function coalesce<Item>(
  run: (items: readonly Item[]) => Promise<void>,
  { quiet, longest, rest = 0 }: Settling,
): { readonly call: (item: Item) => void; readonly close: () => Promise<void> } {
  let items: Item[] = [];
  let first = 0;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let rested = 0;
  let isClosed = false;
  const schedule = () => {
    if (isClosed || running !== undefined || items.length === 0) return;
    clearTimeout(timer);
    const now = performance.now();
    timer = setTimeout(start, Math.max(Math.min(Math.max(quiet, rested - now), first + longest - now), 0));
  };
  const start = () => {
    const taken = items;
    items = [];
    const begun = performance.now();
    running = run(taken).finally(() => {
      rested = performance.now() + rest * (performance.now() - begun);
      running = undefined;
      schedule();
    });
  };
  return {
    call: (item) => {
      if (items.length === 0) first = performance.now();
      items.push(item);
      schedule();
    },
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await running;
    },
  };
}
