import type { ArticleReading } from "../article/parse-article.ts";
import { Shelf, type ShelfPlace } from "../article/shelf.ts";
import { ShelvedArticle } from "../article/shelved-article.ts";
import { type ShelvedFile, shelvedReading, textBytesOf, unshelve } from "../article/shelved-reading.ts";
import type { ContentCache } from "../cache/content-cache.ts";
import type { Segment } from "../cache/segment.ts";
import { type Batch, filesIn } from "./read-batch.ts";
import { type IndexedFiles, SavedFiles } from "./saved-files.ts";

/** A file as it was read. */
export interface KnownFile extends Pick<ShelvedFile, "stamp" | "hash"> {
  readonly reading: ArticleReading;
}

// More segments than these are copied into one: each is a file that stays open.
const MOST_SEGMENTS = 8;

// Of texts in memory.
const NO_BOARD = -1;

/** The shelf of a content folder: its boards are the segments of the cache, or memory when there is none. */
export class ContentShelf {
  readonly #cache: ContentCache | undefined;
  readonly #shelf = new Shelf();
  readonly #segments = new Map<number, Segment>();
  #isFilling = false;
  #isStopped = false;
  #cached: ReadonlyMap<string, KnownFile> = new Map();
  #newest: { readonly board: number; readonly segment: Segment } | undefined;
  #saved: SavedFiles | undefined;

  constructor(cache: ContentCache | undefined) {
    this.#cache = cache;
    for (const segment of cache?.index().segments ?? []) this.#addSegment(segment);
  }

  /** Hears how many files are coming: a few may as well stay in memory. */
  expect(files: number): void {
    this.#isFilling ||= this.#cache?.isWorth(files) === true || this.#segments.size > 0;
  }

  /** Gives what earlier processes have read. */
  cachedFiles(): ReadonlyMap<string, KnownFile> {
    const files = this.#cache?.index().files ?? [];
    this.#cached = new Map(
      files.map(({ path, stamp, hash, reading }) => {
        const board = reading.outcome === "article" ? reading.place.board : 0;
        return [path, { stamp, hash, reading: unshelve(reading, path, this.#shelf, board) }];
      }),
    );
    return this.#cached;
  }

  /** Puts a batch on the shelf and gives its files; `paths` are theirs, texts that are in memory already. */
  add(batch: Batch, paths: readonly string[]): (KnownFile & { readonly path: string })[] {
    const { texts } = batch;
    const stored = this.#store(texts);
    return filesIn(batch).map(({ path: written, stamp, hash, reading: shelved }, index) => {
      const path = paths[index] ?? written;
      if (shelved.outcome !== "article") return { path, stamp, hash, reading: shelved };
      const { start, length } = shelved.place;
      const place = { ...shelved.place, start: start + (stored?.start ?? 0) };
      const reading = unshelve({ ...shelved, place }, path, this.#shelf, stored?.board ?? NO_BOARD);
      const own = stored === undefined ? placeOf(reading) : undefined;
      if (own !== undefined) this.#shelf.hold(own, texts.subarray(start, start + length));
      return { path, stamp, hash, reading };
    });
  }

  /** Throws ShelfDamage when the text of a reading is not what was put on the shelf. */
  verify(reading: ArticleReading): void {
    textBytesOf(reading);
  }

  /** From now on what is read stays in memory. */
  stopFilling(): void {
    this.#isStopped = true;
  }

  /** Writes what is known of files into the cache, if there is one. */
  save(files: ReadonlyMap<string, KnownFile>, time: number): void {
    if (this.#cache === undefined || !this.#cache.isWorth(files.size)) return;
    if (!this.#isAsCached(files)) this.#saveIn(this.#cache, files, time);
    this.#saved = new SavedFiles(files);
  }

  /** Gives where files are in the index that was saved last; undefined when there is none. */
  indexed(files: ReadonlyMap<string, KnownFile>): IndexedFiles | undefined {
    const index = this.#cache?.lines;
    return index && this.#saved && { index, ...this.#saved.find(files) };
  }

  #saveIn(cache: ContentCache, files: ReadonlyMap<string, KnownFile>, time: number): void {
    const boards = [
      ...new Set(Array.from(files.values(), ({ reading }) => placeOf(reading)?.board ?? []).flat()),
    ];
    if (boards.length > MOST_SEGMENTS || boards.some((board) => !this.#segments.has(board))) {
      this.#saveAnew(files, time);
      return;
    }
    const names = boards.map((board) => this.#segments.get(board)?.name ?? "");
    const renumber = (place: ShelfPlace) => ({ ...place, board: boards.indexOf(place.board) });
    cache.save(shelvedFiles(files, renumber), names, time);
  }

  #isAsCached(files: ReadonlyMap<string, KnownFile>): boolean {
    if (this.#shelf.findings > 0 || files.size !== this.#cached.size) return false;
    return [...files].every(([path, file]) => this.#cached.get(path) === file);
  }

  /** Copies the texts of all files into one segment. */
  #saveAnew(files: ReadonlyMap<string, KnownFile>, time: number): void {
    const segment = this.#cache?.addSegment();
    if (segment === undefined) return;
    const copy = (place: ShelfPlace) => ({
      ...place,
      board: 0,
      start: segment.append(this.#shelf.bytesAt(place)),
    });
    this.#cache?.save(shelvedFiles(files, copy), [segment.name], time);
    segment.close();
  }

  /** Gives where texts lie in the cache; undefined for those that stay in memory. */
  #store(texts: Uint8Array): { board: number; start: number } | undefined {
    if (!this.#isFilling || this.#isStopped) return undefined;
    this.#newest ??= this.#makeSegment();
    try {
      return this.#newest && { board: this.#newest.board, start: this.#newest.segment.append(texts) };
    } catch {
      // The disk is full: the texts stay in memory, and the cache as it was.
      this.#newest = undefined;
      return undefined;
    }
  }

  #makeSegment() {
    const segment = this.#cache?.addSegment();
    return segment && { segment, board: this.#addSegment(segment) };
  }

  #addSegment(segment: Segment): number {
    const board = this.#shelf.add(segment.read);
    this.#segments.set(board, segment);
    return board;
  }
}

function placeOf(reading: ArticleReading): ShelfPlace | undefined {
  const isShelved = reading.outcome === "article" && reading.article instanceof ShelvedArticle;
  return isShelved ? (reading.article as ShelvedArticle).place : undefined;
}

/** Gives files as plain data, one after the other, with the texts of articles at other places. */
function* shelvedFiles(
  files: ReadonlyMap<string, KnownFile>,
  move: (place: ShelfPlace) => ShelfPlace,
): Generator<ShelvedFile> {
  for (const [path, { stamp, hash, reading }] of files) {
    const plain = shelvedReading(reading);
    if (plain?.outcome === "article")
      yield { path, stamp, hash, reading: { ...plain, place: move(plain.place) } };
    else if (plain !== undefined) yield { path, stamp, hash, reading: plain };
  }
}
