import type { Answer } from "./post-notice.ts";

const IN_A_ROW = 4;
const BUSY = [429, 503];

/** What is known about a hub's troubles. */
export interface HubTrouble {
  readonly note: (answer: Answer) => void;
  /** It fails on every topic. It may be those topics' fault, so the next ones deserve a try, but one only. */
  readonly isFailing: () => boolean;
  /** It is silent, or too busy for anybody: asking about further topics only makes everyone wait. */
  readonly isDown: () => boolean;
}

/** Counts how often in a row a hub failed, all tries of a topic as one. */
export function createHubTrouble(): HubTrouble {
  let failures = 0;
  let silences = 0;
  return {
    note: ({ isFinal, status }) => {
      const isSilence = !isFinal && (status === undefined || BUSY.includes(status));
      failures = isFinal ? 0 : failures + 1;
      silences = isSilence ? silences + 1 : 0;
    },
    isFailing: () => failures >= IN_A_ROW,
    isDown: () => silences >= IN_A_ROW,
  };
}
