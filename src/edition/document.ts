import { createHash } from "node:crypto";
import type { Moment } from "../time/moment.ts";

/** One file of a publication. */
export interface Document {
  /** Relative to the publication, with `/` between folders: `topics/ai/rss.xml`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** With charset, as an HTTP Content-Type. */
  readonly mediaType: string;
  /** The last change of what the document says. */
  readonly changed: Moment;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
}

/** What can be known of a document without its bytes. */
export interface DocumentProof extends Pick<Document, "path" | "changed" | "hash"> {
  readonly size: number;
}

interface DocumentParts extends Pick<Document, "path" | "mediaType" | "changed"> {
  readonly bytes: Uint8Array;
}

interface DocumentText extends Omit<DocumentParts, "bytes"> {
  readonly text: string;
}

/** Makes a document of its text. */
export function documentOf({ text, ...rest }: DocumentText): Document {
  return documentOfBytes({ ...rest, bytes: Buffer.from(text, "utf8") });
}

/** Makes a document of its text in UTF-8. */
export function documentOfBytes({ path, bytes, mediaType, changed }: DocumentParts): Document {
  const hash = createHash("sha256").update(bytes).digest("hex");
  return { path, bytes, mediaType: `${mediaType}; charset=utf-8`, changed, hash };
}
