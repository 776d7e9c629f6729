import { constants, lstatSync, renameSync, type Stats } from "node:fs";
import { access, lstat, readFile, realpath, rm, utimes } from "node:fs/promises";
import path from "node:path";
import { isPathWithin, pathOfName } from "../path/path-within.ts";
import { PublicationError, systemReason } from "../problem/publication-error.ts";
import type { Moment } from "../time/moment.ts";
import { makeFolder, removeEmptyFolders } from "./make-folder.ts";

/** Where the files of a build wait, inside the output folder. */
export const STAGING_FOLDER = ".bailiwick-staging";

/**
 * A folder that Bailiwick writes to, and never beyond, also not through symbolic links. Its state is which folders
 * are known to lie inside, and which ones it made.
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
  async inspect(relative: string): Promise<Stats | undefined> {
    try {
      // A build looks at every file: asked one by one and waited for, that is most of its time.
      return lstatSync(this.#absolute(relative), { throwIfNoEntry: false });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
      throw cannotWrite(relative, error);
    }
  }

  /** Gives a file's bytes; undefined when they cannot be read. */
  async read(relative: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(this.#absolute(relative));
    } catch {
      return undefined;
    }
  }

  /**
   * Makes sure that a file can be put in place or removed: its folder is there (`make` makes it), inside, and may be
   * changed, and no folder has its name. Throws PublicationError when not.
   */
  async prepare(relative: string, make: boolean): Promise<void> {
    const target = this.#absolute(relative);
    try {
      await this.#enter(path.dirname(target), make);
    } catch (error) {
      throw cannotWrite(relative, error);
    }
    if (make && (await this.inspect(relative))?.isDirectory()) {
      throw new PublicationError(`cannot write ${relative}: a folder has its name`);
    }
  }

  /** Renames a staged file into its place: readers see the old one or the new one. */
  async replace(relative: string, staged: string): Promise<void> {
    try {
      renameSync(staged, this.#absolute(relative));
    } catch (error) {
      throw cannotWrite(relative, error);
    }
  }

  /** Sets a file's modification time, if it may be set: a file of another user keeps the one it has. */
  async setTime(relative: string, time: Moment): Promise<void> {
    try {
      await utimes(this.#absolute(relative), time, time);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "EPERM" && code !== "EACCES") throw cannotWrite(relative, error);
    }
  }

  /** Removes a file and the folders that it leaves empty. */
  async remove(relative: string): Promise<void> {
    const target = this.#absolute(relative);
    try {
      await rm(target, { force: true });
    } catch (error) {
      throw new PublicationError(`cannot remove ${relative}: ${systemReason(error)}`, { cause: error });
    }
    await removeEmptyFolders(path.dirname(target), this.root);
  }

  /** Removes the folders of a file that is not there, while they are empty. */
  async removeEmptyFolders(relative: string): Promise<void> {
    const folder = path.dirname(this.#absolute(relative));
    try {
      await this.#enter(folder, false);
    } catch {
      // It is not there, leads outside, or may not be changed: it is not for us to remove.
      return;
    }
    await removeEmptyFolders(folder, this.root);
  }

  /** Removes the folders that it made and nothing was put into. */
  async leave(): Promise<void> {
    for (const { top, bottom } of this.#made) await removeEmptyFolders(bottom, path.dirname(top));
  }

  #absolute(relative: string): string {
    const target = pathOfName(this.root, relative);
    if (target === undefined) throw new PublicationError(`${relative} would lie outside ${this.root}`);
    return target;
  }

  async #enter(folder: string, make: boolean): Promise<void> {
    if (this.#entered.has(folder)) return;
    await this.#refuseOutside(folder);
    const top = make ? await makeFolder(folder) : undefined;
    if (top !== undefined) this.#made.push({ top, bottom: folder });
    await access(folder, constants.W_OK | constants.X_OK);
    this.#entered.add(folder);
  }

  /** Looks where the part of a folder's path that is there really leads, before anything is made beyond it. */
  async #refuseOutside(folder: string): Promise<void> {
    let present = folder;
    while ((await lstat(present).catch(() => undefined)) === undefined) present = path.dirname(present);
    if (!isPathWithin(await realpath(present), this.root)) {
      throw new PublicationError(`${folder} leads outside ${this.root} through a symbolic link`);
    }
  }
}

/** Says that a file cannot be written, and why; a PublicationError has said so already. */
export function cannotWrite(relative: string, error: unknown): PublicationError {
  if (error instanceof PublicationError) return error;
  return new PublicationError(`cannot write ${relative}: ${systemReason(error)}`, { cause: error });
}
