import type { ContentCache } from "../cache/content-cache.ts";
import type { Document } from "../edition/document.ts";
import { FRONT_FEEDS } from "../edition/document-paths.ts";
import type { Edition } from "../edition/edition.ts";

/** A document without its bytes. */
type KeptDocument = Omit<Document, "bytes"> & { readonly size: number };

interface KeptNote {
  /** The id of the receipt that belongs to it. */
  readonly receipt: string;
  readonly documents: readonly KeptDocument[];
}

const NOTE = "documents-service";

/** Keeps the feeds that most readers ask for, so that the next service need not load what renders them to begin with. */
export function keepDocuments(edition: Edition, receipt: string, cache: ContentCache): void {
  const documents = FRONT_FEEDS.flatMap((path) => edition.compose(path) ?? []);
  const kept: KeptNote = {
    receipt,
    documents: documents.map(({ bytes, ...rest }) => ({ ...rest, size: bytes.length })),
  };
  cache.saveNote(
    NOTE,
    kept,
    documents.map(({ bytes }) => bytes),
  );
}

/** Gives what was kept, by path; nothing when it does not belong to this receipt. */
export function openDocuments(receipt: string, cache: ContentCache): ReadonlyMap<string, Document> {
  const { note, matter } = cache.readNoteWithMatter(NOTE) ?? {};
  const kept = note as KeptNote | undefined;
  if (kept?.receipt !== receipt || matter === undefined) return new Map();
  let end = 0;
  return new Map(
    kept.documents.map(({ size, ...rest }) => {
      end += size;
      return [rest.path, { ...rest, bytes: matter.subarray(end - size, end) }];
    }),
  );
}
