import { createHash, randomBytes } from "node:crypto";
import { lstatSync } from "node:fs";
import path from "node:path";
import type { ContentCache } from "../cache/content-cache.ts";
import { stampOf } from "../cache/stamp.ts";
import { areAlike, type ContentState, isSameVersion } from "../content/content-version.ts";
import { LEDGER_FILE } from "../edition/document-paths.ts";
import type { FileLine } from "../out/file-line.ts";
import { STAGING_FOLDER } from "../out/out-folder.ts";
import type { Moment } from "../time/moment.ts";
import type { EditionRequest } from "./load-edition.ts";
import type { Report } from "./report.ts";

/** What a build was made of and left behind, by which the next one sees what there is to do. */
export interface Receipt {
  /** No two builds have the same. */
  readonly id: string;
  readonly content: Omit<ContentState, "stamps">;
  /** What the request says about the edition. */
  readonly asked: string;
  /** The build's time, and when time alone would make another edition of it. */
  readonly now: Moment;
  readonly nextChange: Moment | undefined;
  /** The version of the ledger, and the files of all documents. */
  readonly ledger: string;
  readonly files: readonly FileLine[];
  readonly report: Omit<Report, "seconds" | "write">;
}

/** A receipt with the versions of the content folder's files. */
export interface LastBuild {
  readonly receipt: Receipt;
  readonly stamps: Float64Array;
}

/**
 * Gives the last build if it was asked for the same with the same settings, time alone has brought nothing new, and the
 * output folder is as it left it. Files are known by size and time, as every build knows them.
 */
export function findLastBuild(
  request: EditionRequest,
  content: ContentState,
  cache: ContentCache,
  root: string,
): LastBuild | undefined {
  const { note, matter } = cache.readNoteWithMatter(noteOf(root)) ?? {};
  const receipt = note as Receipt | undefined;
  if (receipt === undefined || matter === undefined || receipt.asked !== askedOf(request)) return undefined;
  if (!areAlike(receipt.content, content) || !isItsTime(receipt, request.now)) return undefined;
  return isThere(receipt, root) ? { receipt, stamps: floatsOf(matter) } : undefined;
}

/** True when the content folder has the very files that the build read. */
export function isUnchanged(
  { receipt, stamps }: { readonly receipt: Pick<Receipt, "content">; readonly stamps: Float64Array },
  content: ContentState,
): boolean {
  const { files } = receipt.content;
  return (
    files.length === content.files.length &&
    files.every((file, place) => file === content.files[place]) &&
    files.every((_, place) => isSameVersion(stamps, place, content.stamps, place))
  );
}

/** What a receipt says of a build whose files are in place. */
interface Built extends Pick<Receipt, "nextChange" | "files" | "report"> {
  readonly request: EditionRequest;
  readonly content: ContentState;
}

/** Saves the receipt of a build; gives it if it can be believed later. */
export function saveReceipt(built: Built, cache: ContentCache, root: string): Receipt | undefined {
  const { request, content, nextChange, files, report } = built;
  const ledger = ledgerStamp(root);
  // A file without a time is compared byte by byte; a ledger from elsewhere may be another one each time.
  const isTimed = files.every(({ time }) => time > 0);
  if (ledger === undefined || !isTimed || request.previous !== undefined) return undefined;
  const { stamps, ...rest } = content;
  const asked = askedOf(request);
  const id = randomBytes(16).toString("hex");
  const receipt = { id, content: rest, asked, now: request.now, nextChange, ledger, files, report };
  cache.saveNote(noteOf(root), receipt, [bytesOf(stamps)]);
  return receipt;
}

/** Names an output folder for what is kept of it. */
export function nameOfOut(root: string): string {
  return createHash("sha256").update(root).digest("hex").slice(0, 32);
}

/** Gives a list of numbers as bytes. */
export function bytesOf(numbers: Float64Array | Int32Array | Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** Gives bytes as the list of numbers that they are. */
export function floatsOf(bytes: Uint8Array): Float64Array {
  return new Float64Array(new Uint8Array(bytes).buffer);
}

function askedOf({ baseUrl, preview, previous }: EditionRequest): string {
  return JSON.stringify([baseUrl, preview, previous]);
}

function noteOf(root: string): string {
  return `built-${nameOfOut(root)}`;
}

/** True when time alone has brought nothing new since. */
export function isItsTime(
  { now: then, nextChange }: Pick<Receipt, "now" | "nextChange">,
  now: Moment,
): boolean {
  return now >= then && (nextChange === undefined || now < nextChange);
}

function isThere({ ledger, files }: Receipt, root: string): boolean {
  if (ledgerStamp(root) !== ledger || statsAt(root, STAGING_FOLDER) !== undefined) return false;
  return files.every(({ file, size, time }) => {
    const stats = statsAt(root, file);
    return stats?.isFile() && stats.size === size && Math.floor(stats.mtimeMs / 1000) === time;
  });
}

function ledgerStamp(root: string): string | undefined {
  const stats = statsAt(root, LEDGER_FILE);
  return stats?.isFile() ? stampOf(stats) : undefined;
}

function statsAt(root: string, file: string) {
  return lstatSync(root + path.sep + file, { throwIfNoEntry: false });
}
