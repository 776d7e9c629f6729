import { hash as hashBytes } from "node:crypto";
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import path from "node:path";
import { type ArticleReading, parseArticle } from "../article/parse-article.ts";
import { isFresh, stampOf } from "../cache/stamp.ts";
import type { PlacingSettings } from "../placing/find-places.ts";
import { problemOf } from "../problem/problem.ts";
import { systemReason } from "../problem/publication-error.ts";

const LARGEST_FILE = 16 * 1024 * 1024;
// Files are read into the same memory one after the other: fresh memory for each takes longer than the reading.
const DESK = Buffer.allocUnsafeSlow(256 * 1024);

/** A file as it was read. */
export interface ReadFile {
  readonly reading: ArticleReading;
  /** The version that was read; undefined when it may have changed since, or could not be read. */
  readonly stamp: string | undefined;
  /** Hash of the bytes, where a stamp does not tell everything. */
  readonly hash: string | undefined;
}

/** How files are read. */
export interface ReadingRules {
  readonly root: string;
  /** Now, in milliseconds since 1970. */
  readonly time: number;
  /** Whether to hash also files whose stamp tells everything. */
  readonly needsHash: boolean;
  /** What the places of articles depend on, when they are to be found out while their texts are at hand. */
  readonly placing?: PlacingSettings | undefined;
}

/** Reads an article's file. What cannot be read is a refused reading. */
export function readArticle(file: string, { root, time, needsHash }: ReadingRules): ReadFile {
  const refuse = (message: string): ReadFile => ({
    reading: {
      outcome: "refused",
      path: file,
      problems: [problemOf({ file, code: "file-unreadable", message })],
    },
    stamp: undefined,
    hash: undefined,
  });
  try {
    const read = readBytes(path.join(root, file), time);
    if (read === undefined) return refuse(`the file is larger than ${LARGEST_FILE / 1024 / 1024} MiB`);
    const { bytes, stamp } = read;
    const isHashed = needsHash || stamp === undefined;
    const hash = isHashed ? hashBytes("sha256", bytes, "base64url") : undefined;
    return { reading: parseArticle(file, bytes), stamp, hash };
  } catch (error) {
    return refuse(`the file cannot be read: ${systemReason(error)}`);
  }
}

/** Gives bytes that are good until the next file is read. */
function readBytes(absolute: string, time: number): { bytes: Buffer; stamp: string | undefined } | undefined {
  const handle = openSync(absolute, "r");
  try {
    const stats = fstatSync(handle);
    if (stats.size > LARGEST_FILE) return undefined;
    const length = stats.size < DESK.length ? readSync(handle, DESK, 0, DESK.length, 0) : DESK.length;
    const bytes = length < DESK.length ? DESK.subarray(0, length) : readFileSync(handle);
    // Somebody may be writing it at this moment.
    const isSettled = !isFresh(stats, time) && bytes.length === stats.size;
    return { bytes, stamp: isSettled ? stampOf(stats) : undefined };
  } finally {
    closeSync(handle);
  }
}
