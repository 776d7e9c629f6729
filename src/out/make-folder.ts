import { mkdirSync, rmdirSync, statSync } from "node:fs";
import path from "node:path";

/**
 * Makes a folder and those above it that are missing, all or none, and gives the topmost that it made; undefined when
 * the folder was there. Throws what the system throws. Not `mkdir` with `recursive`: in Node 20 that one calls a full
 * disk a missing folder (ENOENT for ENOSPC).
 */
export function makeFolder(folder: string): string | undefined {
  try {
    mkdirSync(folder);
    return folder;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" && statSync(folder).isDirectory()) return undefined;
    if (code !== "ENOENT" || path.dirname(folder) === folder) throw error;
  }
  const top = makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
    return top ?? folder;
  } catch (error) {
    if (top !== undefined) removeEmptyFolders(path.dirname(folder), path.dirname(top));
    throw error;
  }
}

/** Removes a folder and those above it while they are empty, up to one that stays. */
export function removeEmptyFolders(folder: string, stays: string): void {
  for (let empty = folder; empty !== stays; empty = path.dirname(empty)) {
    try {
      rmdirSync(empty);
    } catch {
      return;
    }
  }
}
