import type { WriteStream } from "node:tty";

const WIDTH = 24;
const BETWEEN_FRAMES = 50;
const BETWEEN_LINES = 5000;
// Before that a rate says nothing.
const FIRST_RATE = 1000;

/** Shows how far a long command has come. */
export interface Progress {
  readonly show: (label: string, done: number, total: number) => void;
  readonly clear: () => void;
}

/** How far one part of a command has come. */
interface Stage {
  readonly label: string;
  readonly started: number;
  shown: number;
}

/**
 * Draws a bar on one line of a terminal, with the rate and the time left; anywhere else writes a line every five
 * seconds. `clock` counts milliseconds.
 */
export function createProgress(
  stream: WriteStream | NodeJS.WritableStream,
  clock: () => number = () => performance.now(),
): Progress {
  const isTerminal = "isTTY" in stream && stream.isTTY;
  const pause = isTerminal ? BETWEEN_FRAMES : BETWEEN_LINES;
  let stage: Stage | undefined;
  let isDrawn = false;
  return {
    show: (label, done, total) => {
      const now = clock();
      if (stage?.label !== label) stage = { label, started: now, shown: isTerminal ? 0 : now };
      if (now - stage.shown < pause && !(isTerminal && done === total)) return;
      stage.shown = now;
      const pace = describePace(done, total, now - stage.started);
      if (isTerminal) stream.write(`\r\u001b[K${label} ${drawBar(done, total)} ${done}/${total}${pace}`);
      else stream.write(`${label} ${done}/${total}${pace}\n`);
      isDrawn = isTerminal;
    },
    clear: () => {
      if (isDrawn) stream.write("\r\u001b[K");
      isDrawn = false;
    },
  };
}

function drawBar(done: number, total: number): string {
  const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
  return "█".repeat(filled) + "░".repeat(WIDTH - filled);
}

function describePace(done: number, total: number, elapsed: number): string {
  if (elapsed < FIRST_RATE || done === 0) return "";
  const rate = (done / elapsed) * 1000;
  return `, ${Math.round(rate)}/s, ${Math.ceil((total - done) / rate)} s left`;
}
