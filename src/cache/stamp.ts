import type { Stats } from "node:fs";

// The coarsest time that file systems keep (FAT); a file changed again so soon may look as it did.
const GRANULARITY = 2000;

/** Says by size, times and identity which version of a file this is. A file saved by renaming has another one. */
export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/** True when a file could be changed after `time` (milliseconds since 1970) without its stamp showing it. */
export function isFresh({ mtimeMs, ctimeMs }: Stats, time: number): boolean {
  return Math.max(mtimeMs, ctimeMs) > time - GRANULARITY;
}

/** How many numbers say what a stamp says. */
export const NUMBERS_IN_STAMP = 4;

/** Puts what a stamp says into a list of numbers, at a file's place in it. */
export function setStamp(numbers: Float64Array, place: number, stats: Stats): void {
  const { size, mtimeMs, ctimeMs, ino } = stats;
  const start = place * NUMBERS_IN_STAMP;
  numbers[start] = size;
  numbers[start + 1] = mtimeMs;
  numbers[start + 2] = ctimeMs;
  numbers[start + 3] = ino;
}

/** Does the same with a written stamp. */
export function setWrittenStamp(numbers: Float64Array, place: number, stamp: string): void {
  numbers.set(stamp.split(" ").map(Number), place * NUMBERS_IN_STAMP);
}
