import { closeSync, openSync, readSync, writeSync } from "node:fs";
import type { Board } from "../article/shelf.ts";

/** A file of texts, one behind the other. Its state is how long it has become. */
export class Segment {
  readonly name: string;
  readonly #handle: number;
  #length = 0;

  private constructor(name: string, handle: number) {
    this.name = name;
    this.#handle = handle;
  }

  /** Makes a new file that only its owner can read. Throws what the system throws. */
  static make(file: string, name: string): Segment {
    return new Segment(name, openSync(file, "wx+", 0o600));
  }

  /** Opens a file that is there. Throws what the system throws. */
  static open(file: string, name: string): Segment {
    return new Segment(name, openSync(file, "r"));
  }

  /** Adds bytes at the end and gives where they begin. Throws what the system throws. */
  readonly append = (bytes: Uint8Array): number => {
    const start = this.#length;
    for (let written = 0; written < bytes.length; )
      written += writeSync(this.#handle, bytes, written, bytes.length - written, start + written);
    this.#length += bytes.length;
    return start;
  };

  /** Gives a stretch of the file; less when it is shorter. */
  readonly read: Board = (start, length) => {
    const bytes = Buffer.allocUnsafe(length);
    return bytes.subarray(0, readSync(this.#handle, bytes, 0, length, start));
  };

  close(): void {
    closeSync(this.#handle);
  }
}
