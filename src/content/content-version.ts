import { statSync } from "node:fs";
import path from "node:path";
import { isFresh, NUMBERS_IN_STAMP, setStamp } from "../cache/stamp.ts";
import type { Problem } from "../problem/problem.ts";
import { listContent } from "./list-content.ts";
import { readSettings } from "./read-settings.ts";

/** What a content folder is in at one time. */
export interface ContentState {
  readonly root: string;
  readonly problems: readonly Problem[];
  readonly settingsText: string;
  /** The paths of articles, in order. */
  readonly files: readonly string[];
  /** Their versions (see `setStamp`); of one that may change again without showing it, no numbers. */
  readonly stamps: Float64Array;
}

/** Tells what state a content folder is in, without reading articles; undefined when that cannot be told now. */
export async function lookAtContent(folder: string, time: number): Promise<ContentState | undefined> {
  try {
    const { root, files, problems } = await listContent(folder);
    const stamps = new Float64Array(files.length * NUMBERS_IN_STAMP).fill(Number.NaN);
    for (const [index, file] of files.entries()) {
      const stats = statSync(root + path.sep + file);
      if (!isFresh(stats, time)) setStamp(stamps, index, stats);
    }
    return { root, files, problems, settingsText: readSettings(root) ?? "", stamps };
  } catch {
    return undefined;
  }
}

/** True for states in which all that is read but the articles is the same: settings, and what cannot be looked into. */
export function areAlike(a: Omit<ContentState, "stamps" | "files">, b: typeof a): boolean {
  const said = ({ root, problems, settingsText }: typeof a) => JSON.stringify([root, problems, settingsText]);
  return said(a) === said(b);
}

/** True when a file is in the same version in two states, at these places among their files. */
export function isSameVersion(a: Float64Array, inA: number, b: Float64Array, inB: number): boolean {
  for (let number = 0; number < NUMBERS_IN_STAMP; number += 1)
    if (a[inA * NUMBERS_IN_STAMP + number] !== b[inB * NUMBERS_IN_STAMP + number]) return false;
  return true;
}
