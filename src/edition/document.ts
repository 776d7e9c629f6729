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

interface DocumentParts extends Pick<Document, "path" | "mediaType" | "changed" | "isOptional"> {
  readonly text?: string;
  readonly bytes?: Uint8Array;
}

/** Makes a document of its text, or of bytes that are none. */
export function documentOf({ path, text, bytes, mediaType, changed, isOptional }: DocumentParts): Document {
  const content = bytes ?? Buffer.from(text ?? "", "utf8");
  const hash = createHash("sha256").update(content).digest("hex");
  const type = bytes === undefined ? `${mediaType}; charset=utf-8` : mediaType;
  const document = { path, bytes: content, mediaType: type, changed, hash };
  return isOptional ? { ...document, isOptional } : document;
}
