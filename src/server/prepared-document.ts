import { promisify } from "node:util";
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from "node:zlib";
import type { Document } from "../edition/document.ts";
import type { Moment } from "../time/moment.ts";
import type { Answer, HeaderList, Route } from "./answer.ts";
import type { ContentCoding } from "./content-coding.ts";
import { formatHttpDate } from "./http-date.ts";
import type { Validators } from "./preconditions.ts";
import { COMMON_HEADERS, EMBED_HEADERS, PAGE_HEADERS } from "./security-headers.ts";

// Below this a packed body is hardly smaller, and one packet in any case.
const SMALLEST_TO_PACK = 1024;
// Pictures are packed already.
const TEXTUAL = /^text\/|xml|json|javascript/;
// 128 bits name a document; the rest of the hash would only make every answer longer.
const TAG_LENGTH = 32;

/** What is known of a document beside what it says. */
export interface DocumentRules {
  readonly route: Route;
  readonly cacheControl: string;
  /** Fields of its own: WebSub's `Link`, when it is a topic, and what robots are told of previews. */
  readonly links: HeaderList;
}

/** Both answers that a document can get in one coding, put together once. */
export interface Representation {
  readonly found: Answer;
  readonly unchanged: Answer;
}

/** A document, ready to be sent. Its state is the representations that were asked for so far. */
export class PreparedDocument implements Validators {
  readonly tagName: string;
  readonly modified: Moment;
  readonly #document: Document;
  readonly #rules: DocumentRules;
  readonly #made = new Map<ContentCoding, Representation>();
  #size: number;

  constructor(document: Document, rules: DocumentRules) {
    this.#document = document;
    this.#rules = rules;
    this.#size = document.bytes.length;
    this.tagName = document.hash.slice(0, TAG_LENGTH);
    this.modified = document.changed;
  }

  /** Memory that its bodies take, in bytes. */
  get size(): number {
    return this.#size;
  }

  /** Says whether it still is what a newer edition composed, under the same rules. */
  isSameAs({ hash, changed }: Document, rules: DocumentRules): boolean {
    const { route, cacheControl, links } = this.#rules;
    return (
      hash === this.#document.hash &&
      changed === this.modified &&
      route === rules.route &&
      cacheControl === rules.cacheControl &&
      links.join() === rules.links.join()
    );
  }

  /** Gives the answers in a coding; packs the body when it is the first to ask. */
  in(coding: ContentCoding): Representation {
    const made = this.#made.get(coding) ?? this.#make(coding);
    this.#made.set(coding, made);
    return made;
  }

  /** Makes another document ready as this one is: in the codings that were asked for, packed by other threads. */
  async renew(document: Document, rules: DocumentRules): Promise<PreparedDocument> {
    const prepared = new PreparedDocument(document, rules);
    for (const wanted of this.#made.keys()) {
      const coding = prepared.#codingFor(wanted);
      prepared.#made.set(wanted, prepared.#represent(coding, await packAside(document.bytes, coding)));
    }
    return prepared;
  }

  #make(wanted: ContentCoding): Representation {
    const coding = this.#codingFor(wanted);
    return this.#represent(coding, pack(this.#document.bytes, coding));
  }

  #codingFor(wanted: ContentCoding): ContentCoding {
    const { bytes, mediaType } = this.#document;
    return bytes.length >= SMALLEST_TO_PACK && TEXTUAL.test(mediaType) ? wanted : "identity";
  }

  #represent(coding: ContentCoding, body: Uint8Array): Representation {
    const { mediaType } = this.#document;
    if (coding !== "identity") this.#size += body.length;
    const { route } = this.#rules;
    const shared = this.#sharedHeaders(coding);
    const packed = coding === "identity" ? [] : ["Content-Encoding", coding];
    const own = ["Content-Type", mediaType, "Content-Length", String(body.length), ...packed];
    return {
      found: { status: 200, headers: [...own, ...shared], body, route },
      unchanged: { status: 304, headers: shared, route },
    };
  }

  // RFC 9110 section 15.4.5: a 304 has the fields which a 200 would have had. Each coding has a tag of its own (8.8.3.3).
  #sharedHeaders(coding: ContentCoding): HeaderList {
    const { cacheControl, links, route } = this.#rules;
    const mark = coding === "identity" ? "" : `-${coding}`;
    return [
      ...["ETag", `"${this.tagName}${mark}"`],
      ...["Last-Modified", formatHttpDate(this.modified)],
      ...["Cache-Control", cacheControl],
      ...["Vary", "Accept-Encoding"],
      ...links,
      ...securityHeaders(route),
    ];
  }
}

function securityHeaders(route: Route): HeaderList {
  if (route === "page") return PAGE_HEADERS;
  return route === "embed" ? EMBED_HEADERS : COMMON_HEADERS;
}

const GZIP = { level: 6 };
const brotliFor = ({ length }: Uint8Array) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: length },
});

/** Packs bytes in a coding. */
export function pack(bytes: Uint8Array, coding: ContentCoding): Uint8Array {
  if (coding === "gzip") return gzipSync(bytes, GZIP);
  return coding === "br" ? brotliCompressSync(bytes, brotliFor(bytes)) : bytes;
}

const gzipAside = promisify<Uint8Array, object, Uint8Array>(gzip);
const brotliAside = promisify<Uint8Array, object, Uint8Array>(brotliCompress);

/** Packs the same on another thread. */
async function packAside(bytes: Uint8Array, coding: ContentCoding): Promise<Uint8Array> {
  if (coding === "gzip") return gzipAside(bytes, GZIP);
  return coding === "br" ? brotliAside(bytes, brotliFor(bytes)) : bytes;
}
