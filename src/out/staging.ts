import { chmodSync, closeSync, futimesSync, openSync, writeFileSync } from "node:fs";
import { lstat, readdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { Document } from "../edition/document.ts";
import { PublicationError } from "../problem/publication-error.ts";
import type { Moment } from "../time/moment.ts";
import { syncFolder, writeDurably } from "./durable-file.ts";
import { makeFolder } from "./make-folder.ts";
import { STAGING_FOLDER } from "./out-folder.ts";
import { joinLines } from "./read-lines.ts";

const CLAIMS_FILE = "claims.json";
const STAGED_LEDGER = "ledger";

/**
 * The folder inside an output folder, on the same file system, where the files of a build wait to be renamed into
 * place. Its `claims.json` lists the paths that they go to: after a build that was killed, these files are known to
 * be Bailiwick's and may hold something else than the ledger says. Its state is how many files wait.
 */
export class Staging {
  /** The claims of builds that did not end. */
  readonly earlierClaims: ReadonlySet<string>;
  readonly #root: string;
  readonly #folder: string;
  #count = 0;

  private constructor(root: string, earlierClaims: ReadonlySet<string>) {
    this.#root = root;
    this.#folder = path.join(root, STAGING_FOLDER);
    this.earlierClaims = earlierClaims;
  }

  /** Opens the staging of an output folder, and removes the files that a dead build left there. */
  static async open(root: string): Promise<Staging> {
    const folder = path.join(root, STAGING_FOLDER);
    const stats = await lstat(folder).catch(() => undefined);
    if (stats !== undefined && !stats.isDirectory()) {
      throw new PublicationError(`${STAGING_FOLDER} in the output folder is not a folder; move it away`);
    }
    const staging = new Staging(root, await readClaims(folder));
    await staging.discard();
    return staging;
  }

  /** Writes a document's file with the time of its last change, and gives the file's absolute path. */
  add({ bytes, changed }: Document): string {
    if (this.#count === 0) this.#make();
    this.#count += 1;
    const file = path.join(this.#folder, String(this.#count));
    writeNow(file, bytes, changed);
    return file;
  }

  /** Claims the paths that the files go to, besides the earlier claims; on disk when it returns. */
  async claim(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return;
    const claims = [...new Set([...this.earlierClaims, ...paths])].sort();
    const file = path.join(this.#folder, CLAIMS_FILE);
    await writeDurably(`${file}.new`, `${JSON.stringify(claims)}\n`);
    await rename(`${file}.new`, file);
    await syncFolder(this.#folder);
    await syncFolder(this.#root);
  }

  /** Writes the ledger's file, on disk when it returns, and gives its absolute path. */
  async addLedger(lines: Iterable<string>): Promise<string> {
    this.#make();
    const file = path.join(this.#folder, STAGED_LEDGER);
    await writeDurably(file, joinLines(lines));
    return file;
  }

  /** Removes the files that wait. Claims stay, when there are earlier ones or files have begun to move. */
  async discard(keepClaims = this.earlierClaims.size > 0): Promise<void> {
    if (!keepClaims) return this.remove();
    for (const name of await readdir(this.#folder).catch(() => [])) {
      if (name !== CLAIMS_FILE) await rm(path.join(this.#folder, name), { recursive: true, force: true });
    }
  }

  /** Removes everything: the edition is in place. */
  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  #make(): void {
    // Nobody but the owner looks in: half an edition is not for a web server that serves hidden folders.
    if (makeFolder(this.#folder) !== undefined) chmodSync(this.#folder, 0o700);
  }
}

// Handed to other threads, thousands of small writes take about twice the processor time that they take here.
function writeNow(file: string, bytes: Uint8Array, changed: Moment): void {
  const handle = openSync(file, "w");
  try {
    writeFileSync(handle, bytes);
    if (changed > 0) futimesSync(handle, changed, changed);
  } finally {
    closeSync(handle);
  }
}

async function readClaims(folder: string): Promise<ReadonlySet<string>> {
  try {
    const claims: unknown = JSON.parse(await readFile(path.join(folder, CLAIMS_FILE), "utf8"));
    return new Set(Array.isArray(claims) ? claims.filter((claim) => typeof claim === "string") : []);
  } catch {
    return new Set();
  }
}
