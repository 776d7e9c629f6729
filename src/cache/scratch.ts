import type { ContentCache } from "./content-cache.ts";
import type { Segment } from "./segment.ts";

/**
 * Room beside a cache for what one process puts aside: a file without a name, made when it is first needed, gone with
 * the process. Its state is whether there is one.
 */
export class Scratch {
  readonly #cache: ContentCache;
  #segment: Segment | undefined;
  #isFull = false;

  constructor(cache: ContentCache) {
    this.#cache = cache;
  }

  /** Puts bytes aside and gives where they begin; undefined when there is no room. */
  readonly append = (bytes: Uint8Array): number | undefined => {
    if (this.#isFull) return undefined;
    try {
      this.#segment ??= this.#cache.addScratch();
      if (this.#segment !== undefined) return this.#segment.append(bytes);
    } catch {
      // A full disk: what lies there already can still be read.
    }
    this.#isFull = true;
    return undefined;
  };

  /** Gives a stretch of what was put aside. Throws what the system throws. */
  readonly read = (start: number, length: number): Uint8Array => {
    if (this.#segment === undefined) throw new Error("nothing was put aside");
    return this.#segment.read(start, length);
  };
}
