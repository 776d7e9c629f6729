import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import helmet, { type HelmetOptions } from "helmet";
import type { HeaderList } from "./answer.ts";

const SHARED = {
  // Feeds are made to be read by other sites.
  crossOriginResourcePolicy: { policy: "cross-origin" },
  // Sources like to know who sends them readers.
  referrerPolicy: { policy: "strict-origin-when-cross-origin" },
  // Whether a host speaks TLS, and for how long, its proxy knows.
  strictTransportSecurity: false,
} as const;

// What a page may load; pages say in themselves where it is less.
const SOURCES = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  scriptSrc: ["'self'"],
  imgSrc: ["*", "data:"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
};

const PAGE: HelmetOptions = {
  ...SHARED,
  contentSecurityPolicy: { useDefaults: false, directives: { ...SOURCES, frameAncestors: ["'self'"] } },
};

// A page that is made to be shown in frames of other sites.
const EMBED: HelmetOptions = {
  ...SHARED,
  contentSecurityPolicy: { useDefaults: false, directives: SOURCES },
  xFrameOptions: false,
};

const FEED: HelmetOptions = {
  crossOriginResourcePolicy: { policy: "cross-origin" },
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], sandbox: [] } },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: false,
  strictTransportSecurity: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
};

/** Has helmet write its headers once: they are the same in every answer. */
function headersOf(options: HelmetOptions): HeaderList {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  helmet(options)(response.req, response, () => {});
  return Object.entries(response.getHeaders()).flatMap(([name, value]) => [name, String(value)]);
}

const CORS: HeaderList = [
  "Access-Control-Allow-Origin",
  "*",
  "Access-Control-Expose-Headers",
  "ETag, Last-Modified, Link, Retry-After",
];

/** For pages that browsers show. */
export const PAGE_HEADERS: HeaderList = headersOf(PAGE);

/** For pages in frames of other sites. */
export const EMBED_HEADERS: HeaderList = headersOf(EMBED);

/** For everything else: never sniffed, readable by scripts of other sites. */
export const COMMON_HEADERS: HeaderList = [...CORS, ...headersOf(FEED)];
