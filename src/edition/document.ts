import { createHash } from "node:crypto";
import type { Moment } from "../time/moment.ts";

/** Archive pages, subscription documents, and everything that leads to them. */
export type DocumentKind = "archive" | "feed" | "page";

/** One file of a publication. */
export interface Document {
  /** Relative to the publication, with `/` between folders: `topics/ai/rss.xml`. */
  readonly path: string;
  readonly kind: DocumentKind;
  readonly bytes: Uint8Array;
  /** With charset, as an HTTP Content-Type. */
  readonly mediaType: string;
  /** The last change of what the document says. */
  readonly changed: Moment;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
}

interface DocumentText extends Pick<Document, "path" | "kind" | "mediaType" | "changed"> {
  readonly text: string;
}

/** Makes a document of its text. */
export function documentOf({ path, kind, text, mediaType, changed }: DocumentText): Document {
  const bytes = Buffer.from(text, "utf8");
  const hash = createHash("sha256").update(bytes).digest("hex");
  return { path, kind, bytes, mediaType: `${mediaType}; charset=utf-8`, changed, hash };
}
