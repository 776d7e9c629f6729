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
