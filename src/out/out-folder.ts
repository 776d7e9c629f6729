import { mkdir, readFile, realpath, rename, rm, rmdir, unlink, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { PublicationError, systemReason } from "../problem/publication-error.ts";
import type { Moment } from "../time/moment.ts";

/** A folder that Bailiwick writes to, and never beyond. Its state is which subfolders are known to lie inside. */
export class OutFolder {
  readonly #root: string;
  readonly #inside = new Set<string>();

  private constructor(root: string) {
    this.#root = root;
  }

  /** Opens a folder for writing, making it when it is missing. Throws PublicationError when it cannot be written. */
  static async open(folder: string): Promise<OutFolder> {
    try {
      await mkdir(folder, { recursive: true });
      const root = await realpath(folder);
      const probe = path.join(root, `.bailiwick-probe-${process.pid}`);
      await writeFile(probe, "");
      await unlink(probe);
      return new OutFolder(root);
    } catch (error) {
      throw new PublicationError(`cannot write into ${folder}: ${systemReason(error)}`, { cause: error });
    }
  }

  get root(): string {
    return this.#root;
  }

  /** Gives a file's bytes; undefined when there is none. */
  async read(relative: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(this.#absolute(relative));
    } catch {
      return undefined;
    }
  }

  /** Writes a file whole: readers see the old one or the new one. Its modification time becomes `changed`. */
  async write(relative: string, bytes: Uint8Array, changed?: Moment): Promise<void> {
    const target = this.#absolute(relative);
    const temporary = `${target}.${process.pid}.tmp`;
    try {
      await this.#enter(path.dirname(target));
      await writeFile(temporary, bytes);
      if (changed !== undefined && changed > 0) await utimes(temporary, changed, changed);
      await rename(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true });
      if (error instanceof PublicationError) throw error;
      throw new PublicationError(`cannot write ${relative}: ${systemReason(error)}`, { cause: error });
    }
  }

  /** Removes a file and the folders that it leaves empty. */
  async remove(relative: string): Promise<void> {
    const target = this.#absolute(relative);
    await rm(target, { force: true });
    for (let folder = path.dirname(target); folder !== this.#root; folder = path.dirname(folder)) {
      try {
        await rmdir(folder);
      } catch {
        return;
      }
    }
  }

  #absolute(relative: string): string {
    const target = path.resolve(this.#root, ...relative.split("/"));
    if (!target.startsWith(this.#root + path.sep))
      throw new PublicationError(`${relative} would lie outside ${this.#root}`);
    return target;
  }

  async #enter(folder: string): Promise<void> {
    if (this.#inside.has(folder)) return;
    await mkdir(folder, { recursive: true });
    const real = await realpath(folder);
    if (real !== this.#root && !real.startsWith(this.#root + path.sep)) {
      throw new PublicationError(`${folder} leads outside ${this.#root} through a symbolic link`);
    }
    this.#inside.add(folder);
  }
}
