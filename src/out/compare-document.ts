import type { Stats } from "node:fs";
import type { Document, DocumentProof } from "../edition/document.ts";
import type { Moment } from "../time/moment.ts";
import type { FileLine } from "./file-line.ts";
import type { OutFolder } from "./out-folder.ts";

/** How a file stands to the document that belongs there: `touched` has its bytes, but another time. */
export type Standing = "present" | "touched" | "different";

/**
 * Compares a file with its document. A file of the size and the time in a ledger line with the document's hash is not
 * read: it was written whole. That finds files that are torn, cut off, emptied, replaced or missing; it cannot find
 * bytes that rotted, or were changed by somebody who put size and time back.
 */
export function compareDocument(document: Document, out: OutFolder, line: FileLine | undefined): Standing {
  const { path, bytes, changed, hash } = document;
  const proof = { path, changed, hash, size: bytes.length };
  return compareProof(proof, out, line) ?? compareBytes(document, out);
}

/** Does the same without the document's bytes; undefined when only they can tell. */
export function compareProof(
  { path, changed, hash, size }: DocumentProof,
  out: OutFolder,
  line: FileLine | undefined,
): Standing | undefined {
  const stats = out.inspect(path);
  if (!stats?.isFile() || stats.size !== size) return "different";
  const isKnown = line?.hash === hash && line.time > 0 && line.time === secondsOf(stats);
  return isKnown ? standingOf(stats, changed) : undefined;
}

function compareBytes({ path, bytes, changed }: Document, out: OutFolder): Standing {
  const found = out.read(path);
  if (found === undefined || Buffer.compare(found, bytes) !== 0) return "different";
  const stats = out.inspect(path);
  return stats === undefined ? "different" : standingOf(stats, changed);
}

/** An unchanged document may have a new time, and a file's time may have been lost in a copy. */
function standingOf(stats: Stats, changed: Moment): Standing {
  return standingAt(secondsOf(stats), changed);
}

function standingAt(time: number, changed: Moment): Standing {
  return changed > 0 && time !== changed ? "touched" : "present";
}

/** Compares a document with the line of its file, which was looked at before; undefined when only the bytes can tell. */
export function compareLine({ hash, size, changed }: DocumentProof, line: FileLine): Standing | undefined {
  return line.hash === hash && line.size === size ? standingAt(line.time, changed) : undefined;
}

/** Tells whether the file at a document's path is a plain one with its bytes. */
export function isThere(document: Document, out: OutFolder): boolean {
  return compareDocument(document, out, undefined) !== "different";
}

/** Whole seconds: not every file system keeps more, and moments have no more. */
function secondsOf({ mtimeMs }: Stats): number {
  return Math.floor(mtimeMs / 1000);
}
