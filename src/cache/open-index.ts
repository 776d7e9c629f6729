import { statSync } from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";
import { ShelfDamage } from "../article/shelf.ts";
import type { ShelvedFile } from "../article/shelved-reading.ts";
import { Segment } from "./segment.ts";
import { stampOf } from "./stamp.ts";

const LINE_END = 10;

/** Where the lines of an index are: one for each file of the content folder. */
export interface IndexLines {
  /** The index's own file and its version. */
  readonly file: string;
  readonly version: string;
  readonly segments: readonly string[];
  /** Where each line begins, and where the last one ends. */
  readonly starts: Float64Array;
  readonly checksums: Uint32Array;
}

/** An index whose lines are read when they are asked for. */
export interface OpenIndex {
  /** How many boards it has. */
  readonly boards: number;
  /** Gives the file of a line, counted from 0. Throws ShelfDamage when it is not what was written. */
  readonly fileAt: (line: number) => ShelvedFile;
  /** Gives a stretch of a board's bytes. Throws ShelfDamage when there is no such board. */
  readonly read: (board: number, start: number, length: number) => Uint8Array;
  /** Closes its files. */
  readonly close: () => void;
}

/** Notes where lines are in pieces of whole lines. */
export class LineMeasure {
  readonly #starts: number[] = [0];
  readonly #checksums: number[] = [];

  /** Takes the next piece. */
  take(piece: Buffer): void {
    const before = this.#starts.at(-1) ?? 0;
    for (let start = 0; start < piece.length; ) {
      const end = piece.indexOf(LINE_END, start) + 1;
      this.#checksums.push(crc32(piece.subarray(start, end)));
      this.#starts.push(before + end);
      start = end;
    }
  }

  /** Gives the lines of the file that was written of the pieces. Throws what the system throws. */
  linesOf(file: string, segments: readonly string[]): IndexLines {
    const starts = Float64Array.from(this.#starts);
    return {
      file,
      version: stampOf(statSync(file)),
      segments,
      starts,
      checksums: Uint32Array.from(this.#checksums),
    };
  }
}

/** Opens an index in a folder; undefined when it is another one than these are the lines of. */
export function openIndex(folder: string, lines: IndexLines): OpenIndex | undefined {
  const { file, version, segments } = lines;
  try {
    if (path.dirname(file) !== folder || stampOf(statSync(file)) !== version) return undefined;
    const index = Segment.open(file, file);
    const opened = new Map<string, Segment>();
    return {
      boards: segments.length,
      fileAt: (line) => readLine(index, line, lines),
      read: (board, start, length) => {
        const name = segments[board] ?? "none";
        const segment = opened.get(name) ?? openSegment(path.join(folder, name), name);
        opened.set(name, segment);
        return segment.read(start, length);
      },
      close: () => {
        for (const segment of [index, ...opened.values()]) segment.close();
      },
    };
  } catch {
    return undefined;
  }
}

function readLine(index: Segment, line: number, { starts, checksums }: IndexLines): ShelvedFile {
  const [start, end] = starts.slice(line, line + 2);
  if (start === undefined || end === undefined) throw new ShelfDamage("an index is shorter than it was");
  const bytes = index.read(start, end - start);
  if (crc32(bytes) !== checksums[line]) throw new ShelfDamage("an index is damaged");
  return JSON.parse(Buffer.from(bytes).toString()) as ShelvedFile;
}

function openSegment(file: string, name: string): Segment {
  try {
    return Segment.open(file, name);
  } catch (error) {
    throw new ShelfDamage("a segment cannot be read", { cause: error });
  }
}
