import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { createProgress } from "../../src/cli/progress.ts";

/** Shows steps at their times (milliseconds) and gives what was written. */
function written(isTerminal: boolean, steps: readonly (readonly [time: number, done: number])[]): string[] {
  const stream = Object.assign(new PassThrough(), { isTTY: isTerminal });
  let now = 0;
  const progress = createProgress(stream, () => now);
  for (const [time, done] of steps) {
    now = time;
    progress.show("Reading", done, 1000);
  }
  progress.clear();
  return String(stream.read() ?? "").split(isTerminal ? "\r\u001b[K" : "\n");
}

it("draws a bar on a terminal, then the rate and the time left, and takes it away", () => {
  expect(
    written(true, [
      [100, 0],
      [2100, 500],
    ]),
  ).toEqual([
    "",
    `Reading ${"░".repeat(24)} 0/1000`,
    `Reading ${"█".repeat(12)}${"░".repeat(12)} 500/1000, 250/s, 2 s left`,
    "",
  ]);
});

it("draws no more than twenty times a second, and always the end", () => {
  const steps = Array.from({ length: 100 }, (_, index) => [100 + index, index] as const);
  expect(written(true, [...steps, [200, 1000]])).toHaveLength(5);
});

it("writes a line every five seconds elsewhere, and nothing for what is done sooner", () => {
  const steps = [0, 2000, 4999, 5000, 9000, 10_000].map((time) => [time, time / 100] as const);
  expect(written(false, steps)).toEqual([
    "Reading 50/1000, 10/s, 95 s left",
    "Reading 100/1000, 10/s, 90 s left",
    "",
  ]);
  expect(
    written(false, [
      [0, 0],
      [900, 1000],
    ]),
  ).toEqual([""]);
});
