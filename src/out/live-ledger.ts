import { readFile } from "node:fs/promises";
import path from "node:path";
import { PublicationError, systemReason } from "../problem/publication-error.ts";
import { replaceDurably } from "./replace-durably.ts";

const LIVE_LEDGER_FILE = ".bailiwick-ledger.jsonl";

/** The file in which a service remembers what it published, from one start to the next. */
export interface LiveLedger {
  readonly file: string;
  /** Gives its text; undefined before the first start. Throws PublicationError when it cannot be read. */
  readonly read: () => Promise<string | undefined>;
  /** Gives the same in UTF-8: most of a long text nobody may want to read. */
  readonly readBytes: () => Promise<Buffer | undefined>;
  /** Replaces it; throws PublicationError when it cannot be written. */
  readonly write: (text: string) => Promise<void>;
  /** A file beside it, for what a hub has still to be told. */
  readonly notices: Pick<LiveLedger, "read" | "write">;
}

/**
 * Opens the ledger of a service: the file given, else one in the content folder, so that it stays with what it
 * remembers. Its name begins with a dot, and nothing such is ever read as content.
 */
export function openLiveLedger(content: string, file = path.join(content, LIVE_LEDGER_FILE)): LiveLedger {
  const notices = keptText(`${file}.notices`);
  return { file, ...keptText(file), notices };
}

function keptText(file: string): Omit<LiveLedger, "file" | "notices"> {
  const read = async () => (await readBytes(file))?.toString();
  return { read, readBytes: () => readBytes(file), write: (text) => replaceDurably(file, text) };
}

async function readBytes(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new PublicationError(`cannot read ${file}: ${systemReason(error)}`, { cause: error });
  }
}
