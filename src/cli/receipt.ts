import { createHash } from "node:crypto";
import { lstatSync } from "node:fs";
import path from "node:path";
import type { ContentCache } from "../cache/content-cache.ts";
import { nameContent } from "../content/content-version.ts";
import { stampOf } from "../content/stamp.ts";
import type { Moment } from "../time/moment.ts";
import type { EditionRequest } from "./load-edition.ts";
import type { Report } from "./report.ts";

const LEDGER_FILE = "ledger.jsonl";
const STAGING_FOLDER = ".bailiwick-staging";

/** What a build was made of and left behind, by which the next one sees that there is nothing to do. */
export interface Receipt {
  /** Names the content folder's state and the request. */
  readonly made: string;
  /** The build's time, and when time alone would make another edition of it. */
  readonly now: Moment;
  readonly nextChange: Moment | undefined;
  /** The version of the ledger, and of each file its path, size and time (seconds since 1970). */
  readonly ledger: string;
  readonly files: readonly (readonly [string, number, Moment])[];
  readonly report: Omit<Report, "seconds" | "write">;
}

/** Names what a build is made of; undefined when that cannot be told, or need not stay what it is. */
export function nameMaking(request: EditionRequest, state: string | undefined): string | undefined {
  const { baseUrl, preview, previous } = request;
  if (state === undefined || previous !== undefined) return undefined;
  return hashOf(JSON.stringify([state, baseUrl, preview]));
}

/**
 * Gives the receipt of the last build when nothing has changed since: not the content, not the request, not a file in
 * the output folder, and time has brought nothing new. Files are known by size and time, as every build knows them.
 */
export async function findReceipt(
  request: EditionRequest,
  cache: ContentCache,
  root: string,
): Promise<Receipt | undefined> {
  const receipt = cache.readNote(noteOf(root)) as Receipt | undefined;
  if (receipt === undefined || !isItsTime(receipt, request.now) || !isThere(receipt, root)) return undefined;
  const made = nameMaking(request, await nameContent(request.content, Date.now()));
  return made === receipt.made ? receipt : undefined;
}

/** Saves the receipt of a build whose files are in place. */
export function saveReceipt(receipt: Omit<Receipt, "ledger">, cache: ContentCache, root: string): void {
  const ledger = ledgerStamp(root);
  // A file without a time is compared byte by byte.
  const isTimed = receipt.files.every(([, , time]) => time > 0);
  if (ledger !== undefined && isTimed) cache.saveNote(noteOf(root), { ...receipt, ledger });
}

function noteOf(root: string): string {
  return `built-${hashOf(root)}`;
}

function isItsTime({ now: then, nextChange }: Receipt, now: Moment): boolean {
  return now >= then && (nextChange === undefined || now < nextChange);
}

function isThere({ ledger, files }: Receipt, root: string): boolean {
  if (ledgerStamp(root) !== ledger || statsAt(root, STAGING_FOLDER) !== undefined) return false;
  return files.every(([file, size, time]) => {
    const stats = statsAt(root, file);
    return stats?.isFile() && stats.size === size && Math.floor(stats.mtimeMs / 1000) === time;
  });
}

function ledgerStamp(root: string): string | undefined {
  const stats = statsAt(root, LEDGER_FILE);
  return stats?.isFile() ? stampOf(stats) : undefined;
}

function statsAt(root: string, file: string) {
  return lstatSync(path.join(root, file), { throwIfNoEntry: false });
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
