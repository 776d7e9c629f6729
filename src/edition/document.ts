import { createHash } from "node:crypto";
import type { Moment } from "../time/moment.ts";

/** One file of a publication. */
export interface Document {
  /** Relative to the publication, with `/` between folders: `topics/ai/rss.xml`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** As an HTTP Content-Type; of texts, with charset. */
  readonly mediaType: string;
  /** The last change of what the document says. */
  readonly changed: Moment;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
  /** True of what publishers often have of their own: a file that stands there already stays. */
  readonly isOptional?: boolean;
}

/** What can be known of a document without its bytes. */
export interface DocumentProof extends Pick<Document, "path" | "changed" | "hash"> {
  readonly size: number;
}

interface DocumentParts extends Pick<Document, "path" | "bytes" | "mediaType" | "changed" | "isOptional"> {}

interface DocumentText extends Omit<DocumentParts, "bytes"> {
  readonly text: string;
}

/** Makes a document of its text. */
export function documentOf({ text, ...rest }: DocumentText): Document {
  return documentOfBytes({ ...rest, bytes: Buffer.from(text, "utf8") });
}

/** Makes a document of its text in UTF-8. */
export function documentOfBytes({ mediaType, ...rest }: DocumentParts): Document {
  return documentOfData({ ...rest, mediaType: `${mediaType}; charset=utf-8` });
}

/** Makes a document of bytes that are no text. */
export function documentOfData(parts: DocumentParts): Document {
  return { ...parts, hash: createHash("sha256").update(parts.bytes).digest("hex") };
}
