import type { Stats } from "node:fs";
import type { Document } from "../edition/document.ts";
import type { FileLine } from "./file-line.ts";
import type { OutFolder } from "./out-folder.ts";

/** How a file stands to the document that belongs there: `touched` has its bytes, but another time. */
export type Standing = "present" | "touched" | "different";

/**
 * Compares a file with its document. A file of the size and the time in a ledger line with the document's hash is not
 * read: it was written whole. That finds files that are torn, cut off, emptied, replaced or missing; it cannot find
 * bytes that rotted, or were changed by somebody who put size and time back.
 */
export async function compareDocument(
  document: Document,
  out: OutFolder,
  line: FileLine | undefined,
): Promise<Standing> {
  const { path, bytes, changed, hash } = document;
  const stats = await out.inspect(path);
  if (!stats?.isFile() || stats.size !== bytes.length) return "different";
  const isKnown = line?.hash === hash && line.time > 0 && line.time === secondsOf(stats);
  if (!isKnown && !(await hasBytes(out, document))) return "different";
  // An unchanged document may have a new time, and a file's time may have been lost in a copy.
  return changed > 0 && secondsOf(stats) !== changed ? "touched" : "present";
}

/** Tells whether the file at a document's path is a plain one with its bytes. */
export async function isThere(document: Document, out: OutFolder): Promise<boolean> {
  return (await compareDocument(document, out, undefined)) !== "different";
}

async function hasBytes(out: OutFolder, { path, bytes }: Document): Promise<boolean> {
  const found = await out.read(path);
  return found !== undefined && Buffer.compare(found, bytes) === 0;
}

/** Whole seconds: not every file system keeps more, and moments have no more. */
function secondsOf({ mtimeMs }: Stats): number {
  return Math.floor(mtimeMs / 1000);
}
