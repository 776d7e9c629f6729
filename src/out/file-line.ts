import type { DocumentProof } from "../edition/document.ts";
import type { Moment } from "../time/moment.ts";

/** What the ledger says of one written file. */
export interface FileLine {
  /** Relative to the output folder, with `/` between folders. */
  readonly file: string;
  readonly size: number;
  /** The file's modification time; 0 when its document has none to give. */
  readonly time: Moment;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
}

const HASH = /^[0-9a-f]{64}$/;

/** Gives a document's line. It depends on the document only, so that every build of one edition writes the same. */
export function fileLineOf({ path, size, changed, hash }: DocumentProof): FileLine {
  return { file: path, size, time: Math.max(changed, 0), hash };
}

/** Writes a line as JSON, its fields in a fixed order. */
export function formatFileLine({ file, size, time, hash }: FileLine): string {
  return JSON.stringify({ file, size, time, hash });
}

/** Reads a JSON value as the line of a file; undefined for the lines of others. */
export function fileLineFrom(value: object): FileLine | undefined {
  const { file, size, time, hash } = value as Readonly<Record<keyof FileLine, unknown>>;
  if (typeof file !== "string" || typeof hash !== "string" || !HASH.test(hash)) return undefined;
  if (!isCount(size) || !isCount(time)) return undefined;
  return { file, size, time, hash };
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
