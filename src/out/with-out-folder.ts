import { realpath } from "node:fs/promises";
import path from "node:path";
import { PublicationError, systemReason } from "../problem/publication-error.ts";
import { takeLock } from "./lock.ts";
import type { Builder } from "./lock-holder.ts";
import { makeFolder, removeEmptyFolders } from "./make-folder.ts";
import { OutFolder } from "./out-folder.ts";

/**
 * Does some work while no other build writes into a folder, which is made when it is missing and goes again when it
 * stayed empty. What the work reads there, the ledger above all, nobody changes before the work has ended. Throws
 * PublicationError when the folder cannot be written, or when another build is at work there.
 */
export async function withOutFolder<Result>(
  folder: string,
  builder: Builder,
  work: (out: OutFolder) => Promise<Result>,
): Promise<Result> {
  const { top, root, release } = await open(folder, builder);
  try {
    return await work(new OutFolder(root));
  } finally {
    await release();
    if (top !== undefined) removeEmptyFolders(root, path.dirname(top));
  }
}

async function open(folder: string, builder: Builder) {
  try {
    const made = makeFolder(path.resolve(folder));
    const root = await realpath(folder);
    return { top: made && (await realpath(made)), root, release: await takeLock(root, builder) };
  } catch (error) {
    if (error instanceof PublicationError) throw error;
    throw new PublicationError(`cannot write into ${folder}: ${systemReason(error)}`, { cause: error });
  }
}
