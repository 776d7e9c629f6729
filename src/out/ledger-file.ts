import { constants } from "node:fs";
import { copyFile, link, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { LEDGER_FILE } from "../edition/document-paths.ts";
import { PublicationError, systemReason } from "../problem/publication-error.ts";
import { hashFile, openLines } from "./read-lines.ts";

const SET_ASIDE = /^ledger\.damaged-([1-9]\d{0,8})\.jsonl$/;

/** Reads an output folder's ledger; undefined when there is none. Throws PublicationError when it cannot be read. */
export async function readLedgerText(folder: string): Promise<string | undefined> {
  return readText(folder, LEDGER_FILE);
}

/**
 * Gives the lines of an output folder's ledger (see `openLines`), and what it hashes to; undefined when there is none.
 * Throws PublicationError when it cannot be read.
 */
export function openLedger(folder: string): { lines: Iterable<string>; hash: () => string } | undefined {
  const file = path.join(folder, LEDGER_FILE);
  try {
    return { lines: openLines(file), hash: () => hashFile(file) };
  } catch (error) {
    return refuseReading(error, LEDGER_FILE, folder);
  }
}

/**
 * Keeps a damaged ledger as `ledger.damaged-1.jsonl`, or the next number that is free, and gives that name; one that
 * is kept already is not kept twice. It also keeps its own name until the next ledger replaces it: a build that is
 * killed or fails in between must not lose what is left of it. Throws PublicationError when it cannot be kept.
 */
export async function setLedgerAside(folder: string): Promise<string> {
  try {
    const last = (await numbersSetAside(folder)).at(-1) ?? 0;
    const ledger = await readFile(path.join(folder, LEDGER_FILE));
    if (last > 0 && ledger.equals(await readFile(path.join(folder, nameSetAside(last))))) {
      return nameSetAside(last);
    }
    await keep(path.join(folder, LEDGER_FILE), path.join(folder, nameSetAside(last + 1)));
    return nameSetAside(last + 1);
  } catch (error) {
    throw new PublicationError(`cannot set ${LEDGER_FILE} aside: ${systemReason(error)}`, { cause: error });
  }
}

/** Gives a file a second name: whole at once where the file system knows hard links, else by a copy. */
async function keep(file: string, name: string): Promise<void> {
  try {
    await link(file, name);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!["EPERM", "ENOTSUP", "ENOSYS", "EOPNOTSUPP"].includes(code)) throw error;
    await copyFile(file, name, constants.COPYFILE_EXCL);
  }
}

/** Reads the ledger that was set aside last; undefined when there is none. Throws PublicationError when unreadable. */
export async function readLedgerSetAside(folder: string): Promise<string | undefined> {
  try {
    const last = (await numbersSetAside(folder)).at(-1);
    return last === undefined ? undefined : await readText(folder, nameSetAside(last));
  } catch (error) {
    if (error instanceof PublicationError) throw error;
    throw new PublicationError(`cannot look for a ledger in ${folder}: ${systemReason(error)}`, {
      cause: error,
    });
  }
}

async function readText(folder: string, name: string): Promise<string | undefined> {
  try {
    return await readFile(path.join(folder, name), "utf8");
  } catch (error) {
    return refuseReading(error, name, folder);
  }
}

function refuseReading(error: unknown, name: string, folder: string): undefined {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return undefined;
  throw new PublicationError(`cannot read ${name} in ${folder}: ${systemReason(error)}`, { cause: error });
}

function nameSetAside(number: number): string {
  return `ledger.damaged-${number}.jsonl`;
}

async function numbersSetAside(folder: string): Promise<number[]> {
  const names = await readdir(folder);
  return names.flatMap((name) => Number(SET_ASIDE.exec(name)?.[1] ?? [])).sort((a, b) => a - b);
}
