import type { Document } from "./document.ts";
import { areSame } from "./kept.ts";

interface KeptDocument {
  /** Everything that the document was made of: texts and numbers by value, objects that never change by identity. */
  readonly source: readonly unknown[];
  readonly document: Document;
}

/**
 * Documents by path with what they were composed of, up to a number of bytes; of more, those that were asked for
 * longest ago go.
 */
export class KeptDocuments {
  readonly #most: number;
  readonly #kept = new Map<string, KeptDocument>();
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#most = mostBytes;
  }

  /** Gives the document that was composed of the same source, or composes it. */
  of(path: string, source: readonly unknown[], compose: () => Document): Document {
    const kept = this.#kept.get(path);
    const isSame = kept !== undefined && areSame(kept.source, source);
    const document = isSame ? kept.document : sameOrNew(kept?.document, compose());
    if (kept !== undefined) this.#forget(path, kept);
    this.#keep(path, { source, document });
    return document;
  }

  /** True when the document that was composed of the same source is here. */
  has(path: string, source: readonly unknown[]): boolean {
    const kept = this.#kept.get(path);
    return kept !== undefined && areSame(kept.source, source);
  }

  #keep(path: string, kept: KeptDocument): void {
    if (this.#most === 0) return;
    this.#kept.set(path, kept);
    this.#bytes += kept.document.bytes.length;
    for (const [oldest, forgotten] of this.#kept) {
      if (this.#bytes <= this.#most) break;
      this.#forget(oldest, forgotten);
    }
  }

  #forget(path: string, { document }: KeptDocument): void {
    this.#kept.delete(path);
    this.#bytes -= document.bytes.length;
  }
}

/** Other sources may still give the same document. */
function sameOrNew(kept: Document | undefined, composed: Document): Document {
  const isSame = kept?.hash === composed.hash && kept.changed === composed.changed;
  return isSame && kept !== undefined && kept.mediaType === composed.mediaType ? kept : composed;
}
