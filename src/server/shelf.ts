import { LRUCache } from "lru-cache";
import type { Document } from "../edition/document.ts";
import type { ContentCoding } from "./content-coding.ts";
import { type DocumentRules, PreparedDocument, type Representation } from "./prepared-document.ts";

/** How a document comes to be when it is asked for, and under which rules it is sent. */
export interface Supply {
  /** Counts editions: what is on the shelf since an earlier one is looked at again. */
  readonly edition: number;
  readonly compose: () => Document | undefined;
  readonly rulesOf: (document: Document) => DocumentRules;
}

interface Kept {
  edition: number;
  readonly prepared: PreparedDocument;
}

// What a kept document takes beside its bodies: header lists and bookkeeping.
const OVERHEAD = 4096;

/**
 * Documents that were asked for, ready to be sent, least recently asked for first to go; their bodies never take more
 * than the given bytes. What a new edition left as it was is not packed again.
 */
export class Shelf {
  readonly #kept: LRUCache<string, Kept>;

  constructor(mostBytes: number) {
    this.#kept = new LRUCache({
      maxSize: mostBytes,
      sizeCalculation: ({ prepared }) => prepared.size + OVERHEAD,
    });
  }

  /** How many documents are kept, and the memory that they take in bytes. */
  get load(): { readonly documents: number; readonly bytes: number } {
    return { documents: this.#kept.size, bytes: this.#kept.calculatedSize };
  }

  /** Gives the document that is kept for a path since this edition was first asked for it, if it is. */
  current(path: string, edition: number): PreparedDocument | undefined {
    const kept = this.#kept.get(path);
    return kept?.edition === edition ? kept.prepared : undefined;
  }

  /** Gives the document of a path, composed anew when the edition is another one; undefined when there is none. */
  take(path: string, { edition, compose, rulesOf }: Supply): PreparedDocument | undefined {
    const known = this.current(path, edition);
    if (known !== undefined) return known;
    const document = compose();
    if (document === undefined) {
      this.#kept.delete(path);
      return undefined;
    }
    const rules = rulesOf(document);
    const kept = this.#kept.get(path);
    if (kept?.prepared.isSameAs(document, rules)) {
      kept.edition = edition;
      return kept.prepared;
    }
    const prepared = new PreparedDocument(document, rules);
    this.#kept.set(path, { edition, prepared });
    return prepared;
  }

  /** Gives a document's answers in a coding, and counts the body that this may have added. */
  represent(path: string, prepared: PreparedDocument, coding: ContentCoding): Representation {
    const before = prepared.size;
    const representation = prepared.in(coding);
    const kept = this.#kept.peek(path);
    if (prepared.size !== before && kept?.prepared === prepared) {
      // Only setting an entry anew has its size counted again.
      this.#kept.delete(path);
      this.#kept.set(path, kept);
    }
    return representation;
  }
}
