import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import helmet, { type HelmetOptions } from "helmet";
import type { HeaderList } from "./answer.ts";

const SHARED: HelmetOptions = {
  // Feeds are made to be read by other sites.
  crossOriginResourcePolicy: { policy: "cross-origin" },
  // Whether a host speaks TLS, and for how long, its proxy knows.
  strictTransportSecurity: false,
};

// Pages carry their style inline, and pictures of the sources they report on.
const PAGE: HelmetOptions = {
  ...SHARED,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      scriptSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["*", "data:"],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
    },
  },
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

/** For everything else: never sniffed, readable by scripts of other sites. */
export const COMMON_HEADERS: HeaderList = [...CORS, ...headersOf(FEED)];
