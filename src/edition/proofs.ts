import type { Cuts } from "./cuts.ts";
import type { Document } from "./document.ts";

/** What can be said of a document's bytes without having them. */
export type Proof = Pick<Document, "hash"> & {
  readonly size: number;
  readonly cuts?: Cuts | undefined;
};

/**
 * A proof as plain data: path, print of everything that the document is made of (empty where that cannot be said), hash,
 * size, and where fragments lie in it.
 */
export type ProofLine = readonly [path: string, print: string, hash: string, size: number, cuts?: Cuts];

/**
 * What documents came out as when they were composed of certain things: whoever has the file of such a document need
 * not have it composed again. Holds the last proof of each path.
 */
export class Proofs {
  readonly #known: Map<string, Proof & { readonly print: string }>;

  /** `lines` are those that an earlier process kept; they must come from the same version of what composes. */
  constructor(lines: readonly ProofLine[] = []) {
    this.#known = new Map(
      lines.map(([path, print, hash, size, cuts]) => [path, { print, hash, size, cuts }]),
    );
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

  /** Gives the last proof of a path, whatever it was made of. */
  last(path: string): Proof | undefined {
    return this.#known.get(path);
  }

  /** Remembers what came out; without a print of what it is made of, it is known by its path only. */
  keep(print: string | undefined, { path, hash, bytes }: Document, cuts?: Cuts): void {
    this.#known.set(path, { print: print ?? "", hash, size: bytes.length, cuts });
  }

  /** Gives the proofs of some paths as plain data. */
  linesOf(paths: readonly string[]): ProofLine[] {
    return paths.flatMap((path): ProofLine[] => {
      const known = this.#known.get(path);
      if (known === undefined) return [];
      const { print, hash, size, cuts } = known;
      return [cuts === undefined ? [path, print, hash, size] : [path, print, hash, size, cuts]];
    });
  }
}
