import {
  accessSync,
  constants,
  lstatSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  utimesSync,
} from "node:fs";
import path from "node:path";
import { isPathWithin, pathOfName } from "../path/path-within.ts";
import { PublicationError, systemReason } from "../problem/publication-error.ts";
import type { Moment } from "../time/moment.ts";
import { makeFolder, removeEmptyFolders } from "./make-folder.ts";

/** Where the files of a build wait, inside the output folder. */
export const STAGING_FOLDER = ".bailiwick-staging";

/**
 * A folder that Bailiwick writes to, and never beyond, also not through symbolic links. Its state is which folders
 * are known to lie inside, and which ones it made. It waits for the system: a build has nothing else to do, and asking
 * other threads for thousands of small things takes several times as long as they do.
 */
export class OutFolder {
  /** The folder's real path. */
  readonly root: string;
  readonly #entered = new Set<string>();
  readonly #made: { readonly top: string; readonly bottom: string }[] = [];

  constructor(root: string) {
    this.root = root;
  }

  /** Gives what stands at a path, a symbolic link as such; undefined when nothing does. */
  inspect(relative: string): Stats | undefined {
    try {
      return lstatSync(this.#absolute(relative), { throwIfNoEntry: false });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
      throw cannotWrite(relative, error);
    }
  }

  /** Gives a file's bytes; undefined when they cannot be read. */
  read(relative: string): Uint8Array | undefined {
    try {
      return readFileSync(this.#absolute(relative));
    } catch {
      return undefined;
    }
  }

  /**
   * Makes sure that a file can be put in place or removed: its folder is there (`make` makes it), inside, and may be
   * changed, and no folder has its name. Throws PublicationError when not.
   */
  prepare(relative: string, make: boolean): void {
    const target = this.#absolute(relative);
    try {
      this.#enter(path.dirname(target), make);
    } catch (error) {
      throw cannotWrite(relative, error);
    }
    if (make && this.inspect(relative)?.isDirectory()) {
      throw new PublicationError(`cannot write ${relative}: a folder has its name`);
    }
  }

  /** Renames a staged file into its place: readers see the old one or the new one. */
  replace(relative: string, staged: string): void {
    try {
      renameSync(staged, this.#absolute(relative));
    } catch (error) {
      throw cannotWrite(relative, error);
    }
  }

  /** Sets a file's modification time, if it may be set: a file of another user keeps the one it has. */
  setTime(relative: string, time: Moment): void {
    try {
      utimesSync(this.#absolute(relative), time, time);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "EPERM" && code !== "EACCES") throw cannotWrite(relative, error);
    }
  }

  /** Removes a file and the folders that it leaves empty. */
  remove(relative: string): void {
    const target = this.#absolute(relative);
    try {
      rmSync(target, { force: true });
    } catch (error) {
      throw new PublicationError(`cannot remove ${relative}: ${systemReason(error)}`, { cause: error });
    }
    removeEmptyFolders(path.dirname(target), this.root);
  }

  /** Removes the folders of a file that is not there, while they are empty. */
  removeEmptyFolders(relative: string): void {
    const folder = path.dirname(this.#absolute(relative));
    try {
      this.#enter(folder, false);
    } catch {
      // It is not there, leads outside, or may not be changed: it is not for us to remove.
      return;
    }
    removeEmptyFolders(folder, this.root);
  }

  /** Removes the folders that it made and nothing was put into. */
  leave(): void {
    for (const { top, bottom } of this.#made) removeEmptyFolders(bottom, path.dirname(top));
  }

  #absolute(relative: string): string {
    const target = pathOfName(this.root, relative);
    if (target === undefined) throw new PublicationError(`${relative} would lie outside ${this.root}`);
    return target;
  }

  #enter(folder: string, make: boolean): void {
    if (this.#entered.has(folder)) return;
    this.#refuseOutside(folder);
    const top = make ? makeFolder(folder) : undefined;
    if (top !== undefined) this.#made.push({ top, bottom: folder });
    accessSync(folder, constants.W_OK | constants.X_OK);
    this.#entered.add(folder);
  }

  /** Looks where the part of a folder's path that is there really leads, before anything is made beyond it. */
  #refuseOutside(folder: string): void {
    let present = folder;
    while (!isTaken(present)) present = path.dirname(present);
    if (!isPathWithin(realpathSync(present), this.root)) {
      throw new PublicationError(`${folder} leads outside ${this.root} through a symbolic link`);
    }
  }
}

/** True when something has a path, whatever it leads to. */
function isTaken(absolute: string): boolean {
  try {
    return lstatSync(absolute, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Says that a file cannot be written, and why; a PublicationError has said so already. */
export function cannotWrite(relative: string, error: unknown): PublicationError {
  if (error instanceof PublicationError) return error;
  return new PublicationError(`cannot write ${relative}: ${systemReason(error)}`, { cause: error });
}
