import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";
import type { ShelvedFile } from "../article/shelved-reading.ts";
import { type IndexLines, LineMeasure, type OpenIndex, openIndex } from "./open-index.ts";
import { Segment } from "./segment.ts";

const INDEX_FILE = "index.json";
const SEGMENT = /^texts-[0-9a-f]+$/;
const LINE_END = 10;
const PIECE = 256 * 1024;
// Another process may be filling a segment that no index names yet.
const FORGOTTEN_AFTER = 24 * 60 * 60 * 1000;

// Fewer are read in less time than it takes to notice.
const LEAST_FILES = 500;

interface Head {
  readonly version: string;
  readonly checksum: number;
  readonly segments: readonly string[];
}

interface CacheIndex {
  /** The board of a place is the number of its segment. */
  readonly files: readonly ShelvedFile[];
  readonly segments: readonly Segment[];
}

/**
 * What was read of a content folder by earlier builds, in a folder that only its owner can read: it may hold what is
 * held back. It can be deleted at any time. An index that is damaged, or was made by another version of what makes it,
 * counts as none; texts carry checksums of their own.
 */
export class ContentCache {
  readonly #folder: string;
  readonly #version: string;
  readonly #least: number;
  #index: CacheIndex | undefined;
  #lines: IndexLines | undefined;

  /**
   * `folder` is made when there is something to put into it; `version` names what makes the contents. Fewer than
   * `least` files are not worth a cache.
   */
  constructor(folder: string, version: string, least = LEAST_FILES) {
    this.#folder = folder;
    this.#version = version;
    this.#least = least;
  }

  /** True when so many files are worth being kept. */
  isWorth(files: number): boolean {
    return files >= this.#least;
  }

  /** Gives what the index holds; nothing when there is none to be believed. */
  index(): CacheIndex {
    if (this.#index === undefined) {
      const { lines, ...index } = readIndex(this.#folder, this.#version) ?? { lines: undefined, ...EMPTY };
      this.#index = index;
      this.#lines = lines;
    }
    return this.#index;
  }

  /** Where the files are in the index that is there now; undefined when none could be read or written. */
  get lines(): IndexLines | undefined {
    return this.#lines;
  }

  /** Makes a segment for new texts; undefined when that cannot be. */
  addSegment(): Segment | undefined {
    try {
      this.#make();
      const name = `texts-${randomBytes(8).toString("hex")}`;
      return Segment.make(path.join(this.#folder, name), name);
    } catch {
      return undefined;
    }
  }

  /** Makes a file without a name for what one process puts aside; undefined when that cannot be. */
  addScratch(): Segment | undefined {
    const segment = this.addSegment();
    if (segment === undefined) return undefined;
    rmSync(path.join(this.#folder, segment.name), { force: true });
    return segment;
  }

  /**
   * Replaces the index and removes the segments that it does not name. What cannot be written is not: the next build
   * reads the articles again. `time` is now, in milliseconds since 1970.
   */
  save(files: Iterable<ShelvedFile>, segments: readonly string[], time: number): void {
    try {
      this.#lines = undefined;
      const measure = new LineMeasure();
      this.#write(INDEX_FILE, linesOf(files, measure), segments);
      this.#lines = measure.linesOf(path.join(this.#folder, INDEX_FILE), segments);
      this.#sweep(new Set([INDEX_FILE, ...segments]), time);
    } catch {
      // A full disk, or a folder that went: nothing is lost.
    }
  }

  /** Opens the index of which these are the lines, without reading it; undefined when another one is there. */
  openIndex(lines: IndexLines): OpenIndex | undefined {
    return openIndex(this.#folder, lines);
  }

  /** Reads a note that the same version saved under a name; undefined when there is none, or it is damaged. */
  readNote(name: string): unknown {
    return this.readNoteWithMatter(name)?.note;
  }

  /** Gives also the bytes that were saved with it. */
  readNoteWithMatter(name: string): { readonly note: unknown; readonly matter: Uint8Array } | undefined {
    try {
      const { head, body } = readChecked(path.join(this.#folder, `${name}.note`), this.#version);
      if (head === undefined) return undefined;
      const end = body.indexOf(LINE_END);
      return { note: JSON.parse(body.toString("utf8", 0, end)), matter: body.subarray(end + 1, -1) };
    } catch {
      return undefined;
    }
  }

  /** Saves plain data under a name, and bytes with it. What cannot be written is not. */
  saveNote(name: string, note: unknown, matter: readonly Uint8Array[] = []): void {
    try {
      const pieces = matter.map((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
      const end = Buffer.from("\n");
      this.#write(`${name}.note`, [Buffer.from(`${JSON.stringify(note)}\n`), ...pieces, end], []);
    } catch {
      // As above.
    }
  }

  /** Removes everything. */
  discard(): void {
    if (!existsSync(this.#folder)) return;
    for (const name of readdirSync(this.#folder).filter((each) => each.endsWith(".note")))
      rmSync(path.join(this.#folder, name), { force: true });
    for (const name of [INDEX_FILE, ...this.index().segments.map((segment) => segment.name)])
      rmSync(path.join(this.#folder, name), { force: true });
  }

  /** Writes lines, and behind them a head with their checksum: what is large is never whole in memory. */
  #write(name: string, lines: Iterable<Buffer>, segments: readonly string[]): void {
    this.#make();
    const file = path.join(this.#folder, name);
    const fresh = `${file}.${randomBytes(4).toString("hex")}`;
    const handle = openSync(fresh, "wx", 0o600);
    let checksum = 0;
    try {
      for (const line of lines) {
        // Of memory without any bytes zlib gives 0, whatever went before.
        if (line.length > 0) checksum = crc32(line, checksum);
        writeFileSync(handle, line);
      }
      const head: Head = { version: this.#version, checksum, segments };
      writeFileSync(handle, JSON.stringify(head));
    } finally {
      closeSync(handle);
    }
    renameSync(fresh, file);
  }

  #make(): void {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
  }

  #sweep(named: ReadonlySet<string>, time: number): void {
    const known = new Set(this.index().segments.map(({ name }) => name));
    for (const name of readdirSync(this.#folder)) {
      const isOurs = SEGMENT.test(name) || name.startsWith(`${INDEX_FILE}.`);
      const file = path.join(this.#folder, name);
      if (!isOurs || named.has(name)) continue;
      if (known.has(name) || statSync(file).mtimeMs < time - FORGOTTEN_AFTER) rmSync(file, { force: true });
    }
  }
}

function* linesOf(files: Iterable<ShelvedFile>, measure: LineMeasure): Generator<Buffer> {
  let piece = "";
  const bytesOf = (text: string) => {
    const bytes = Buffer.from(text);
    measure.take(bytes);
    return bytes;
  };
  for (const file of files) {
    piece += `${JSON.stringify(file)}\n`;
    if (piece.length < PIECE) continue;
    yield bytesOf(piece);
    piece = "";
  }
  yield bytesOf(piece);
}

const EMPTY: CacheIndex = { files: [], segments: [] };

function readIndex(
  folder: string,
  version: string,
): (CacheIndex & { readonly lines: IndexLines | undefined }) | undefined {
  try {
    const { head, body } = readChecked(path.join(folder, INDEX_FILE), version);
    if (head === undefined) return undefined;
    const measure = new LineMeasure();
    measure.take(body);
    const segments = head.segments.map((name) => Segment.open(path.join(folder, name), name));
    const files: ShelvedFile[] = [];
    for (let start = 0; start < body.length; ) {
      const end = body.indexOf(LINE_END, start);
      files.push(JSON.parse(body.toString("utf8", start, end)) as ShelvedFile);
      start = end + 1;
    }
    const lines = measure.linesOf(path.join(folder, INDEX_FILE), head.segments);
    return { lines, files, segments };
  } catch {
    return undefined;
  }
}

/** Reads a file of the cache; without a head when it is damaged or of another version. Throws what the system throws. */
function readChecked(file: string, version: string): { head: Head | undefined; body: Buffer } {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(LINE_END) + 1;
  const head = JSON.parse(bytes.toString("utf8", end)) as Head;
  const body = bytes.subarray(0, end);
  const isWhole = head.version === version && head.checksum === crc32(body);
  return { head: isWhole ? head : undefined, body };
}
