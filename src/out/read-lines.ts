import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

const CHUNK = 1024 * 1024;
const LINE_END = 10;

/**
 * Opens a file of lines in UTF-8 and gives them one after the other as `split("\n")` does: the last one is empty when
 * the file ends with a line end. However long the file is, little of it is in memory. Throws what the system throws.
 */
export function openLines(file: string): Iterable<string> {
  closeSync(openSync(file, "r"));
  return { [Symbol.iterator]: () => readLines(file) };
}

function* readLines(file: string): Generator<string> {
  let begun: Buffer[] = [];
  for (const chunk of readChunks(file)) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_END); end !== -1; end = chunk.indexOf(LINE_END, start)) {
      yield textOf([...begun, chunk.subarray(start, end)]);
      begun = [];
      start = end + 1;
    }
    if (start < chunk.length) begun.push(chunk.subarray(start));
  }
  yield textOf(begun);
}

function textOf(parts: readonly Buffer[]): string {
  return parts.length === 1 ? String(parts[0]) : Buffer.concat(parts).toString();
}

/** Hashes a file as `hashLines` hashes its lines. Throws what the system throws. */
export function hashFile(file: string): string {
  const hash = createHash("sha256");
  for (const chunk of readChunks(file)) hash.update(chunk);
  return hash.digest("base64url");
}

/** Hashes what a file of these lines holds. */
export function hashLines(lines: Iterable<string>): string {
  const hash = createHash("sha256");
  for (const chunk of joinLines(lines)) hash.update(chunk);
  return hash.digest("base64url");
}

/** Joins lines, each with its end, into larger pieces. */
export function* joinLines(lines: Iterable<string>): Generator<string> {
  let piece = "";
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < CHUNK) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

function* readChunks(file: string): Generator<Buffer> {
  const handle = openSync(file, "r");
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const length = readSync(handle, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}
