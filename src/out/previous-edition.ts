import { LEDGER_FILE } from "../edition/document-paths.ts";
import { PublicationError } from "../problem/publication-error.ts";
import type { FileLine } from "./file-line.ts";
import { openLedger, readLedgerSetAside } from "./ledger-file.ts";
import { readFileLines } from "./ledger-text.ts";

/** What is known of the files that earlier builds wrote into a folder. */
export interface PreviousEdition {
  /** What the ledger hashes to (see `hashLines`), when it is whole. */
  readonly ledgerHash: string | undefined;
  /** Lines to be believed: a file that agrees in size and time has the bytes of the hash. */
  readonly files: ReadonlyMap<string, FileLine>;
  /** Paths of files that Bailiwick wrote. */
  readonly owned: ReadonlySet<string>;
  /**
   * The ledger is, or was, damaged, and may have lost lines. Any file with a document's name then counts as
   * Bailiwick's: the builds before would have refused to write beside a foreign one.
   */
  readonly isDoubtful: boolean;
  /** The ledger in place is damaged. */
  readonly isToSetAside: boolean;
  /** Every file was there a moment ago, in the size and at the time of its line. */
  readonly isLookedAt: boolean;
}

/**
 * Reads what the ledger and the claims of killed builds tell. A file that is claimed may hold what the killed build
 * wrote, so its line is not believed. Throws PublicationError when the ledger cannot be read, or is somebody else's.
 */
export async function readPreviousEdition(
  folder: string,
  claims: ReadonlySet<string>,
): Promise<PreviousEdition> {
  const current = openLedger(folder);
  const text = current?.lines ?? (await readLedgerSetAside(folder));
  const { files, state } = readFileLines(text ?? "");
  if (current !== undefined && state === "foreign") {
    const advice = "move it away or choose another folder";
    throw new PublicationError(`${LEDGER_FILE} in the output folder was not written by Bailiwick; ${advice}`);
  }
  const isWhole = current !== undefined && state === "whole";
  return {
    ledgerHash: isWhole ? current.hash() : undefined,
    files: new Map(isWhole ? [...files].filter(([file]) => !claims.has(file)) : []),
    owned: new Set([...files.keys(), ...claims]),
    isDoubtful: text !== undefined && !isWhole && state !== "foreign",
    isToSetAside: current !== undefined && !isWhole,
    isLookedAt: false,
  };
}

/** Gives the same of a folder with just these files and a whole ledger; what that hashes to is left open. */
export function knownEdition(files: readonly FileLine[]): PreviousEdition {
  const known = new Map(files.map((line) => [line.file, line]));
  const owned = new Set(known.keys());
  return {
    ledgerHash: undefined,
    files: known,
    owned,
    isDoubtful: false,
    isToSetAside: false,
    isLookedAt: true,
  };
}
