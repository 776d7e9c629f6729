import type { Steps } from "../edition/steps.ts";

// Requests wait for so long at most, apart from the one step that began before.
const LONGEST_TURN = 5;

/** Does work in turns of a few milliseconds, and lets requests be answered between two of them. */
export async function takeSteps<Result>(steps: Steps<Result>, turn = LONGEST_TURN): Promise<Result> {
  for (;;) {
    const end = performance.now() + turn;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
