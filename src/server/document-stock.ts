import { LRUCache } from "lru-cache";
import type { Document } from "../edition/document.ts";
import type { ContentCoding } from "./content-coding.ts";
import { type DocumentRules, PreparedDocument, type Representation } from "./prepared-document.ts";

/** How a document comes to be when it is asked for, and under which rules it is sent. */
export interface Supply {
  /** Counts editions: what is in stock since an earlier one is looked at again. */
  readonly edition: number;
  readonly compose: () => Document | undefined;
  readonly rulesOf: (document: Document) => DocumentRules;
}

interface Kept {
  edition: number;
  readonly prepared: PreparedDocument;
  /** Since the current edition became it. */
  wasAskedFor: boolean;
}

/** How documents are made ready before their edition is the current one. */
export interface Restocking {
  readonly edition: number;
  /** Composes what is asked for at a path; undefined when there is nothing, or nobody can say before. */
  readonly compose: (path: string) => Promise<Document | undefined>;
  readonly rulesOf: (document: Document) => DocumentRules;
}

// In milliseconds: what is not ready by then is made when it is asked for.
const LONGEST_RESTOCKING = 500;

// What a kept document takes beside its bodies: header lists and bookkeeping.
const OVERHEAD = 4096;

/**
 * Documents that were asked for, ready to be sent, least recently asked for first to go; their bodies never take more
 * than the given bytes. What a new edition left as it was is not packed again.
 */
export class DocumentStock {
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
    if (kept?.edition !== edition) return undefined;
    kept.wasAskedFor = true;
    return kept.prepared;
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
      kept.wasAskedFor = true;
      return kept.prepared;
    }
    const prepared = new PreparedDocument(document, rules);
    this.#kept.set(path, { edition, prepared, wasAskedFor: true });
    return prepared;
  }

  /**
   * Makes the documents that readers ask for at present ready in a new edition, so that nobody waits for them when it
   * becomes the current one: then what is given back has to be called.
   */
  async restock({ edition, compose, rulesOf }: Restocking): Promise<() => void> {
    const fresh = new Map<string, PreparedDocument>();
    const end = performance.now() + LONGEST_RESTOCKING;
    for (const [path, { prepared, wasAskedFor }] of [...this.#kept.entries()]) {
      if (performance.now() > end) break;
      const document = wasAskedFor ? await compose(path) : undefined;
      if (document === undefined) continue;
      const rules = rulesOf(document);
      fresh.set(path, prepared.isSameAs(document, rules) ? prepared : await prepared.renew(document, rules));
    }
    return () => {
      for (const [path, prepared] of fresh) this.#kept.set(path, { edition, prepared, wasAskedFor: false });
    };
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
