import type { WriteStream } from "node:tty";

const WIDTH = 24;

/** Shows how far a long command has come. */
export interface Progress {
  readonly show: (label: string, done: number, total: number) => void;
  readonly clear: () => void;
}

/** Draws a bar on one line of a terminal; anywhere else it stays silent. */
export function createProgress(stream: WriteStream | NodeJS.WritableStream): Progress {
  if (!("isTTY" in stream) || !stream.isTTY) return { show: () => {}, clear: () => {} };
  let shown = "";
  return {
    show: (label, done, total) => {
      const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
      const line = `${label} ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done}/${total}`;
      if (line !== shown) stream.write(`\r\u001b[K${line}`);
      shown = line;
    },
    clear: () => {
      if (shown !== "") stream.write("\r\u001b[K");
      shown = "";
    },
  };
}
