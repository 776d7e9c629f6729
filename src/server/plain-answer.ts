import { STATUS_CODES } from "node:http";
import type { Answer, HeaderList, Route } from "./answer.ts";
import { COMMON_HEADERS } from "./security-headers.ts";

interface PlainParts {
  readonly status: number;
  /** What the reader of the page may do about it; never anything of the inside. */
  readonly text: string;
  readonly cacheControl?: string;
  readonly headers?: HeaderList;
  readonly route?: Route;
}

/** Makes the answer for whatever is no document: a status and a sentence, as plain text. */
export function plainAnswer(parts: PlainParts): Answer {
  const { status, text, cacheControl = "no-store", headers = [], route = "none" } = parts;
  const body = Buffer.from(`${status} ${STATUS_CODES[status] ?? ""}\n\n${text}\n`, "utf8");
  const own = ["Content-Type", "text/plain; charset=utf-8", "Content-Length", String(body.length)];
  return {
    status,
    headers: [...own, "Cache-Control", cacheControl, ...headers, ...COMMON_HEADERS],
    body,
    route,
  };
}

/** Nothing is, or was, at this address. */
export const NOT_FOUND = plainAnswer({
  status: 404,
  text: "Nothing is published at this address.",
  cacheControl: "public, max-age=60",
});

/** A group that ended: readers drop the subscription (RFC 9110 section 15.5.11). */
export const GONE = plainAnswer({
  status: 410,
  text: "This feed has ended. Nothing more will be published here.",
  cacheControl: "public, max-age=3600",
});

/** No edition is ready yet, or the service is about to stop. */
export const NOT_READY = plainAnswer({
  status: 503,
  text: "The publication is being prepared. Please come back in a moment.",
  headers: ["Retry-After", "5"],
});

/** A mistake of our own; what it was stands in the log only. */
export const FAILED = plainAnswer({ status: 500, text: "The service made a mistake. It has been noted." });

/** The client takes neither a packed body nor a plain one. */
export const NOT_ACCEPTABLE = plainAnswer({
  status: 406,
  text: "This address can be had with the codings br, gzip and identity.",
  headers: ["Vary", "Accept-Encoding"],
});

const METHODS = "GET, HEAD, OPTIONS";

/** Feeds are only read. */
export const METHOD_NOT_ALLOWED = plainAnswer({
  status: 405,
  text: "This address can only be read.",
  headers: ["Allow", METHODS],
});

/** What browsers ask before a script of another site may send validators (Fetch standard, "CORS-preflight"). */
export const PREFLIGHT: Answer = {
  status: 204,
  headers: [
    "Allow",
    METHODS,
    "Access-Control-Allow-Methods",
    METHODS,
    "Access-Control-Allow-Headers",
    "If-None-Match, If-Modified-Since, Accept, A-IM, Cache-Control",
    "Access-Control-Max-Age",
    "86400",
    ...COMMON_HEADERS,
  ],
  route: "other",
};

/** Leads to another address; `location` is relative to the one asked for, so that it works behind any proxy. */
export function redirectAnswer(location: string, route: Route): Answer {
  return plainAnswer({
    status: 301,
    text: `This address has moved to ${location}`,
    cacheControl: "public, max-age=3600",
    headers: ["Location", location],
    route,
  });
}
