import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { type ArticleReading, parseArticle } from "../article/parse-article.ts";
import { problemOf } from "../problem/problem.ts";
import { systemReason } from "../problem/publication-error.ts";
import { isFresh, stampOf } from "./stamp.ts";

const LARGEST_FILE = 16 * 1024 * 1024;

/** A file as it was read. */
export interface ReadFile {
  readonly reading: ArticleReading;
  /** The version that was read; undefined when it may have changed since, or could not be read. */
  readonly stamp: string | undefined;
  /** Hash of the bytes, of a file without a stamp. */
  readonly hash: string | undefined;
}

/**
 * Reads an article's file. `before` is what was read last: the same bytes are the same reading. `time` is now, in
 * milliseconds since 1970. What cannot be read is a refused reading.
 */
export function readArticle(root: string, file: string, time: number, before?: ReadFile): ReadFile {
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
    const needsHash = stamp === undefined || before?.hash !== undefined;
    const hash = needsHash ? createHash("sha256").update(bytes).digest("base64url") : undefined;
    const isSame = before !== undefined && hash !== undefined && before.hash === hash;
    const reading = isSame ? before.reading : parseArticle(file, bytes);
    return { reading, stamp, hash: stamp === undefined ? hash : undefined };
  } catch (error) {
    return refuse(`the file cannot be read: ${systemReason(error)}`);
  }
}

function readBytes(absolute: string, time: number): { bytes: Buffer; stamp: string | undefined } | undefined {
  const handle = openSync(absolute, "r");
  try {
    const stats = fstatSync(handle);
    if (stats.size > LARGEST_FILE) return undefined;
    const bytes = readFileSync(handle);
    // Somebody may be writing it at this moment.
    const isSettled = !isFresh(stats, time) && bytes.length === stats.size;
    return { bytes, stamp: isSettled ? stampOf(stats) : undefined };
  } finally {
    closeSync(handle);
  }
}
