import type { Document } from "./document.ts";

/** A document that can be composed: where it lies, and everything it is made of, by which a kept one is known again. */
export interface PlannedDocument {
  readonly path: string;
  /** Texts and numbers by value, objects that never change by identity. */
  readonly source: () => readonly unknown[];
  readonly compose: () => Document;
}
