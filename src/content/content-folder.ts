import { realpathSync, statSync } from "node:fs";
import path from "node:path";
import type { ArticleReading } from "../article/parse-article.ts";
import type { ContentCache } from "../cache/content-cache.ts";
import { NUMBERS_IN_STAMP, setWrittenStamp, stampOf } from "../cache/stamp.ts";
import { readPlacingSettings } from "../placing/place-ahead.ts";
import type { Problem } from "../problem/problem.ts";
import { SETTINGS_FILE } from "../site/settings-file.ts";
import { breathe } from "../thread/breathe.ts";
import { ContentShelf, type KnownFile } from "./content-shelf.ts";
import type { ContentState } from "./content-version.ts";
import { listContent } from "./list-content.ts";
import { readBatches } from "./read-batches.ts";
import { readSettings } from "./read-settings.ts";
import type { IndexedFiles } from "./saved-files.ts";

const STAMPS_IN_BREATH = 1000;

/** What a content folder holds: the text of its settings (empty when there are none) and its articles. */
export interface Content {
  readonly settingsText: string;
  readonly settingsFile: string;
  /** In the order of their paths. The reading of a file that has not changed is the one that it was. */
  readonly readings: readonly ArticleReading[];
}

/** What a refresh may be told. */
export interface Refresh {
  /** Hears how many files there are before any is looked at. */
  readonly onListed?: ((files: number) => void) | undefined;
  /** Hears how many files of how many are up to date. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Paths relative to the folder: nothing else has changed since the last refresh. Without them all are looked at. */
  readonly changed?: Iterable<string> | undefined;
}

/** How a content folder is read. */
export interface ContentOptions {
  /**
   * Gives milliseconds since 1970: a file that was changed within the two seconds before it was read is read again next
   * time, because it may change once more without showing it.
   */
  readonly clock: () => number;
  /** Threads that may read at the same time. */
  readonly concurrency?: number | undefined;
  /** What earlier processes have read. */
  readonly cache?: ContentCache | undefined;
  /** Whether to find out the places of articles while they are read. */
  readonly findsPlaces?: boolean;
}

/**
 * A content folder that is read again and again: it holds what it has read, and each time reads only the files that
 * have changed. The texts of articles lie on a shelf, in the cache if there is one.
 */
export class ContentFolder {
  readonly #folder: string;
  readonly #options: ContentOptions;
  readonly #shelf: ContentShelf;
  #root: string | undefined;
  #problems: readonly Problem[] = [];
  #files: ReadonlyMap<string, KnownFile> = new Map();
  #settingsText = "";

  constructor(folder: string, options: ContentOptions) {
    this.#folder = folder;
    this.#options = options;
    this.#shelf = new ContentShelf(options.cache);
  }

  /**
   * Gives what the folder holds now. What cannot be read becomes a refused reading. Throws PublicationError when the
   * folder or its settings cannot be read at all; it may be asked again when the folder is back.
   */
  async refresh(refresh: Refresh = {}): Promise<Content> {
    const { changed } = refresh;
    const isDone = changed !== undefined && (await this.#refreshOnly([...changed]));
    if (!isDone) await this.#refreshAll(refresh);
    const readings = Array.from(this.#files.values(), ({ reading }) => reading);
    return {
      settingsText: this.#settingsText,
      settingsFile: SETTINGS_FILE,
      readings: [...this.#problems.map(refusalOf), ...readings],
    };
  }

  /** The state that was read. */
  get state(): ContentState {
    const [root, problems, settingsText] = [this.#root ?? "", this.#problems, this.#settingsText];
    const stamps = new Float64Array(this.#files.size * NUMBERS_IN_STAMP).fill(Number.NaN);
    let place = 0;
    for (const { stamp } of this.#files.values()) {
      if (stamp !== undefined) setWrittenStamp(stamps, place, stamp);
      place += 1;
    }
    return { root, problems, settingsText, files: [...this.#files.keys()], stamps };
  }

  /** Puts what it knows into the cache, for the next process. */
  save(): void {
    this.#shelf.save(this.#files, this.#options.clock());
  }

  /** Does the same once and for all: what is read from now on stays in memory, and is given up when it is not needed. */
  saveForGood(): void {
    this.save();
    this.#shelf.stopFilling();
  }

  /** Where the files that were read are in the cache; undefined when they are not there. */
  get indexed(): IndexedFiles | undefined {
    return this.#shelf.indexed(this.#files);
  }

  /** Looks at all texts, a few in each step; throws ShelfDamage when the cache is not what it was. */
  *verify(): Generator<undefined, void, undefined> {
    for (const { reading } of this.#files.values()) {
      this.#shelf.verify(reading);
      yield;
    }
  }

  async #refreshAll({ onListed, onProgress = () => {} }: Refresh): Promise<void> {
    const { root, files, problems } = await listContent(this.#folder);
    onListed?.(files.length);
    const known = root === this.#root || this.#root === undefined ? this.#known() : new Map();
    this.#files = await this.#readChanged(root, files, known, onProgress);
    this.#root = root;
    this.#problems = problems;
  }

  /** Reads the files at some paths; false when it takes a look at the whole folder to know what they are. */
  async #refreshOnly(changed: readonly string[]): Promise<boolean> {
    const root = this.#root;
    const files = changed.filter((file) => file !== SETTINGS_FILE);
    if (root === undefined || !isWhereItWas(root)) return false;
    if (!files.every((file) => this.#files.has(file) && isWhereItWas(path.join(root, file)))) return false;
    const read = await this.#readChanged(root, files, this.#files, () => {});
    this.#files = new Map([...this.#files, ...read]);
    return true;
  }

  /** What was read before, at first by earlier processes. */
  #known(): ReadonlyMap<string, KnownFile> {
    return this.#root === undefined ? this.#shelf.cachedFiles() : this.#files;
  }

  /** Gives files in the order of the paths; those that are known in their present version are not read. */
  async #readChanged(
    root: string,
    paths: readonly string[],
    known: ReadonlyMap<string, KnownFile>,
    onProgress: (done: number, total: number) => void,
  ): Promise<Map<string, KnownFile>> {
    this.#settingsText = readSettings(root) ?? "";
    const files = new Map<string, KnownFile | undefined>();
    for (const [index, file] of paths.entries()) {
      const before = known.get(file);
      const isSame = before?.stamp !== undefined && before.stamp === stampAt(path.join(root, file));
      files.set(file, isSame ? before : undefined);
      if (index % STAMPS_IN_BREATH === 0) await breathe();
    }
    const missing = paths.filter((file) => files.get(file) === undefined);
    const needsHash = missing.some((file) => known.get(file)?.hash !== undefined);
    const { clock, concurrency = 1, findsPlaces = false } = this.#options;
    const isToPlace = findsPlaces && missing.length > 0;
    const placing = isToPlace ? await readPlacingSettings(this.#settingsText) : undefined;
    let done = paths.length - missing.length;
    this.#shelf.expect(missing.length);
    await readBatches(missing, { root, time: clock(), needsHash, placing }, concurrency, (batch, asked) => {
      const read = this.#shelf.add(batch, asked);
      for (const file of read) files.set(file.path, sameOrNew(known.get(file.path), file));
      done += read.length;
      onProgress(done, paths.length);
    });
    return files as Map<string, KnownFile>;
  }
}

/** The same bytes are the same reading. */
function sameOrNew(before: KnownFile | undefined, { stamp, hash, reading }: KnownFile): KnownFile {
  const isSame = before?.hash !== undefined && before.hash === hash;
  return { stamp, hash: stamp === undefined ? hash : undefined, reading: isSame ? before.reading : reading };
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

function refusalOf(problem: Problem): ArticleReading {
  return { outcome: "refused", path: problem.file, problems: [problem] };
}
