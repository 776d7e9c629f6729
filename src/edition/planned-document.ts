import { hashOf } from "../article/content-hash.ts";
import type { Moment } from "../time/moment.ts";
import type { Cuts } from "./cuts.ts";
import type { Document, DocumentProof } from "./document.ts";
import { once } from "./once.ts";
import type { StandingType } from "./standing-type.ts";
import type { Steps } from "./steps.ts";
import { Story } from "./story.ts";

/** A document as it is planned: where it lies, everything it is made of, by which a kept one is known again, and how. */
export interface DocumentDraft {
  readonly path: string;
  /** The last change of what it says. */
  readonly changed: Moment;
  /** Texts and numbers by value, objects that never change by identity. */
  readonly source: () => readonly unknown[];
  /** Makes what the document is put together of, one part after the other. */
  readonly parts?: () => Iterable<unknown>;
  readonly compose: () => Document;
  /** Where the fragments lie in it, once it was composed. */
  readonly cuts?: () => Cuts | undefined;
}

/** A document that can be composed, and what is known of it before. */
export interface PlannedDocument {
  readonly compose: () => Document;
  readonly composeInSteps: () => Steps<Document>;
  readonly proof: () => DocumentProof | undefined;
}

/**
 * Plans a document that stays as it is while its source does. Of one that is known to have the bytes that it had, the
 * last proof is enough.
 */
export function planKept(
  draft: DocumentDraft,
  { documents, proofs, earlier }: StandingType,
  isUntouched: (path: string) => boolean = () => false,
): PlannedDocument {
  const { path, changed, source, compose } = draft;
  const composed = () => {
    const document = earlier?.get(path);
    return document?.changed === changed && isUntouched(path) ? document : undefined;
  };
  const composeNew = () => {
    const document = compose();
    proofs.keep(printOf(source()), document, draft.cuts?.());
    return document;
  };
  const composeOrKeep = () => composed() ?? documents.of(path, source(), composeNew);
  return {
    compose: composeOrKeep,
    *composeInSteps() {
      if (!composed() && !documents.has(path, source())) for (const _ of draft.parts?.() ?? []) yield;
      return composeOrKeep();
    },
    proof: () => {
      if (!proofs.has(path)) return undefined;
      const print = isUntouched(path) ? undefined : printOf(source());
      const proof = isUntouched(path) ? proofs.last(path) : print && proofs.find(path, print);
      return proof ? { path, changed, hash: proof.hash, size: proof.size } : undefined;
    },
  };
}

/** Plans a document that is composed anew each time. */
export function planNew(compose: () => Document): PlannedDocument {
  const composeInSteps = function* () {
    yield;
    return compose();
  };
  return { compose, composeInSteps, proof: () => undefined };
}

/** Plans a document when something of it is asked for: most of an edition never is. */
export function planLate(plan: () => PlannedDocument): PlannedDocument {
  const planned = once(plan);
  return {
    compose: () => planned().compose(),
    composeInSteps: () => planned().composeInSteps(),
    proof: () => planned().proof(),
  };
}

/** Gives a text that says everything in a source of texts and stories; undefined for what cannot be said so. */
function printOf(source: readonly unknown[]): string | undefined {
  const parts = source.map((part) => (part instanceof Story ? part.print : part));
  return parts.every((part) => typeof part === "string") ? hashOf(parts) : undefined;
}
