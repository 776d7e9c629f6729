import { realpathSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ArticleReading } from "../article/parse-article.ts";
import type { Problem } from "../problem/problem.ts";
import { PublicationError, systemReason } from "../problem/publication-error.ts";
import { listContent } from "./list-content.ts";
import { type ReadFile, readArticle } from "./read-article.ts";
import { stampOf } from "./stamp.ts";

const SETTINGS_FILE = "bailiwick.yml";
const READ_AT_ONCE = 32;

/** What a content folder holds: the text of its settings (empty when there are none) and its articles. */
export interface Content {
  readonly settingsText: string;
  readonly settingsFile: string;
  /** In the order of their paths. The reading of a file that has not changed is the one that it was. */
  readonly readings: readonly ArticleReading[];
}

/** What a refresh may be told. */
export interface Refresh {
  /** Hears how many files of how many are up to date. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Paths relative to the folder: nothing else has changed since the last refresh. Without them all are looked at. */
  readonly changed?: Iterable<string> | undefined;
}

/**
 * A content folder that is read again and again: it holds what it has read, and each time reads only the files that
 * have changed. `clock` gives milliseconds since 1970: a file that was changed within the two seconds before it was
 * read is read again next time, because it may change once more without showing it.
 */
export class ContentFolder {
  readonly #folder: string;
  readonly #clock: () => number;
  #root: string | undefined;
  #problems: readonly Problem[] = [];
  #files = new Map<string, ReadFile>();

  constructor(folder: string, clock: () => number) {
    this.#folder = folder;
    this.#clock = clock;
  }

  /**
   * Gives what the folder holds now. What cannot be read becomes a refused reading. Throws PublicationError when the
   * folder or its settings cannot be read at all; it may be asked again when the folder is back.
   */
  async refresh({ onProgress = () => {}, changed }: Refresh = {}): Promise<Content> {
    const isKnown = changed !== undefined && this.#refreshOnly([...changed]);
    if (!isKnown) await this.#refreshAll(onProgress);
    return {
      settingsText: await readSettings(this.#root ?? this.#folder),
      settingsFile: SETTINGS_FILE,
      readings: [
        ...this.#problems.map(refusalOf),
        ...[...this.#files.values()].map(({ reading }) => reading),
      ],
    };
  }

  async #refreshAll(onProgress: (done: number, total: number) => void): Promise<void> {
    const { root, files, problems } = await listContent(this.#folder);
    const before = root === this.#root ? this.#files : new Map<string, ReadFile>();
    const after = new Map<string, ReadFile>();
    for (const file of files) {
      after.set(file, this.#read(root, file, before.get(file)));
      if (after.size % READ_AT_ONCE !== 0 && after.size < files.length) continue;
      onProgress(after.size, files.length);
      await breathe();
    }
    this.#root = root;
    this.#problems = problems;
    this.#files = after;
  }

  /** Reads the files at some paths; false when it takes a look at the whole folder to know what they are. */
  #refreshOnly(changed: readonly string[]): boolean {
    const root = this.#root;
    const files = changed.filter((file) => file !== SETTINGS_FILE);
    if (root === undefined || !isWhereItWas(root)) return false;
    if (!files.every((file) => this.#files.has(file) && isWhereItWas(path.join(root, file)))) return false;
    for (const file of files) this.#files.set(file, this.#read(root, file, this.#files.get(file)));
    return true;
  }

  #read(root: string, file: string, before: ReadFile | undefined): ReadFile {
    const isSame = before?.stamp !== undefined && before.stamp === stampAt(path.join(root, file));
    return isSame ? before : readArticle(root, file, this.#clock(), before);
  }
}

function stampAt(absolute: string): string | undefined {
  try {
    return stampOf(statSync(absolute));
  } catch {
    return undefined;
  }
}

/** True when something is at a real path still, and no symbolic link has come in between. */
function isWhereItWas(absolute: string): boolean {
  try {
    return realpathSync(absolute) === absolute;
  } catch {
    return false;
  }
}

/** Lets others work: a server answers while thousands of files are looked at. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function refusalOf(problem: Problem): ArticleReading {
  return { outcome: "refused", path: problem.file, problems: [problem] };
}

async function readSettings(root: string): Promise<string> {
  try {
    return await readFile(path.join(root, SETTINGS_FILE), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw new PublicationError(`cannot read ${SETTINGS_FILE}: ${systemReason(error)}`, { cause: error });
  }
}
