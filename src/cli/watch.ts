import { watchFolder } from "../content/watch-folder.ts";

const SETTLED_AFTER = 100;
// setTimeout counts in 32 bits; a later time is asked for again.
const LONGEST_WAIT = 24 * 60 * 60 * 1000;

/** One run; it says when the next one is due although nothing changes (milliseconds since 1970), if ever. */
export type Run = () => Promise<{ readonly nextDue?: number | undefined }>;

/**
 * Runs once, then again whenever something in the folder changes or an article falls due; a burst of changes is one
 * run, and runs never overlap. Ends when the signal says so.
 */
export async function watchContent(folder: string, run: Run, signal: AbortSignal): Promise<void> {
  let wake = () => {};
  let isStale = true;
  const watch = await watchFolder(folder, () => {
    isStale = true;
    wake();
  });
  signal.addEventListener("abort", () => wake());
  while (!signal.aborted) {
    isStale = false;
    const { nextDue } = await run();
    while (!isStale && !signal.aborted) {
      const isDue = await sleep((resolve) => {
        wake = resolve;
      }, nextDue);
      if (isDue) break;
    }
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, SETTLED_AFTER));
  }
  await watch.close();
}

/** Waits for a call or for the time; says whether the time has come. */
function sleep(onWaker: (wake: () => void) => void, until: number | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const wait = until === undefined ? LONGEST_WAIT : Math.min(Math.max(until - Date.now(), 0), LONGEST_WAIT);
    const timer = setTimeout(() => resolve(until !== undefined && Date.now() >= until), wait);
    onWaker(() => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}
