import type { Document } from "./document.ts";

/** What can be said of a document's bytes without having them. */
export type Proof = Pick<Document, "hash"> & { readonly size: number };

/** A proof as plain data: path, print of everything that the document is made of, hash, size. */
export type ProofLine = readonly [path: string, print: string, hash: string, size: number];

/**
 * What documents came out as when they were composed of certain things: whoever has the file of such a document need
 * not have it composed again. Holds the last proof of each path.
 */
export class Proofs {
  readonly #known: Map<string, Proof & { readonly print: string }>;

  /** `lines` are those that an earlier process kept; they must come from the same version of what composes. */
  constructor(lines: readonly ProofLine[] = []) {
    this.#known = new Map(lines.map(([path, print, hash, size]) => [path, { print, hash, size }]));
  }

  /** True when something came out at a path. */
  has(path: string): boolean {
    return this.#known.has(path);
  }

  /** Gives the proof of the document at a path, if it was made of what has this print. */
  find(path: string, print: string): Proof | undefined {
    const known = this.#known.get(path);
    return known?.print === print ? known : undefined;
  }

  /** Remembers what came out. */
  keep(print: string, { path, hash, bytes }: Document): void {
    this.#known.set(path, { print, hash, size: bytes.length });
  }

  /** Gives the proofs of some paths as plain data. */
  linesOf(paths: readonly string[]): ProofLine[] {
    return paths.flatMap((path): ProofLine[] => {
      const known = this.#known.get(path);
      return known === undefined ? [] : [[path, known.print, known.hash, known.size]];
    });
  }
}
