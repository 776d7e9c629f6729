import { readdir, readFile, rename } from "node:fs/promises";
import path from "node:path";
import { PublicationError, systemReason } from "../problem/publication-error.ts";

/** The ledger's name in the output folder. */
export const LEDGER_FILE = "ledger.jsonl";

const SET_ASIDE = /^ledger\.damaged-([1-9]\d{0,8})\.jsonl$/;

/** Reads an output folder's ledger; undefined when there is none. Throws PublicationError when it cannot be read. */
export async function readLedgerText(folder: string): Promise<string | undefined> {
  return readText(folder, LEDGER_FILE);
}

/**
 * Renames a damaged ledger to `ledger.damaged-1.jsonl`, or the next number that is free, and gives that name. What it
 * still tells of written files is used until a whole ledger takes its place. Throws PublicationError when it cannot.
 */
export async function setLedgerAside(folder: string): Promise<string> {
  try {
    const name = `ledger.damaged-${((await numbersSetAside(folder)).at(-1) ?? 0) + 1}.jsonl`;
    await rename(path.join(folder, LEDGER_FILE), path.join(folder, name));
    return name;
  } catch (error) {
    throw new PublicationError(`cannot set ${LEDGER_FILE} aside: ${systemReason(error)}`, { cause: error });
  }
}

/** Reads the ledger that was set aside last; undefined when there is none. Throws PublicationError when unreadable. */
export async function readLedgerSetAside(folder: string): Promise<string | undefined> {
  const last = (await numbersSetAside(folder)).at(-1);
  return last === undefined ? undefined : readText(folder, `ledger.damaged-${last}.jsonl`);
}

async function readText(folder: string, name: string): Promise<string | undefined> {
  try {
    return await readFile(path.join(folder, name), "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new PublicationError(`cannot read ${name} in ${folder}: ${systemReason(error)}`, { cause: error });
  }
}

async function numbersSetAside(folder: string): Promise<number[]> {
  const names = await readdir(folder);
  return names.flatMap((name) => Number(SET_ASIDE.exec(name)?.[1] ?? [])).sort((a, b) => a - b);
}
