import { isFeedDocument, isInArchive } from "../edition/document-paths.ts";

/** What a document is to a subscriber. */
export type DocumentKind = "archive" | "feed" | "page";

/**
 * The order in which kinds are put in place: a subscription document never names an archive that is not there yet,
 * and a page never offers a feed that is not.
 */
export const KINDS_IN_ORDER: readonly DocumentKind[] = ["archive", "feed", "page"];

/** Tells a document's kind: its own word, or else what the URL contract says of its path. */
export function kindOf({
  path,
  kind,
}: {
  readonly path: string;
  readonly kind?: DocumentKind;
}): DocumentKind {
  if (kind !== undefined) return kind;
  if (isInArchive(path)) return "archive";
  return isFeedDocument(path) ? "feed" : "page";
}
