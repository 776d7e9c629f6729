import { rename, rm } from "node:fs/promises";
import path from "node:path";
import { PublicationError, systemReason } from "../problem/publication-error.ts";
import { syncFolder, writeDurably } from "./durable-file.ts";

/**
 * Replaces a file: whoever reads it, also after a power cut, finds the old text or the new one. Throws PublicationError
 * when it cannot be written.
 */
export async function replaceDurably(file: string, text: string): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await writeDurably(temporary, text);
    await rename(temporary, file);
    await syncFolder(path.dirname(file));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw new PublicationError(`cannot write ${file}: ${systemReason(error)}`, { cause: error });
  }
}
