import type { GuardedFetch } from "../network/guarded-fetch.ts";
import { type Answer, postNotice } from "./post-notice.ts";

/** How patient an announcement is. Times are in milliseconds. */
export interface Patience {
  /** For one request. */
  readonly timeout: number;
  /** Before the second try, the third, and so on. */
  readonly pauses: readonly number[];
  /** A hub that asks for a longer wait is left alone until the next run. */
  readonly longestWait: number;
}

interface Telling extends Patience {
  readonly hub: string;
  readonly fetch: GuardedFetch;
  readonly signal?: AbortSignal | undefined;
}

/** Tells a hub that one topic has changed, and tries again when that can help. Gives the last answer. */
export async function tellTopic(topic: string, telling: Telling): Promise<Answer> {
  const { pauses, longestWait, signal } = telling;
  for (let tries = 0; ; tries += 1) {
    const answer = await postNotice({ ...telling, topic });
    const pause = pauses[tries];
    if (answer.isFinal || pause === undefined || signal?.aborted) return answer;
    const wait = Math.max(pause, answer.wait ?? 0);
    if (wait > longestWait) return { ...answer, reason: `the hub asks to wait ${wait / 1000} s` };
    await rest(wait, signal);
    if (signal?.aborted) return answer;
  }
}

function rest(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
  });
}
