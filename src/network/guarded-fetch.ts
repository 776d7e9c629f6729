import { lookup } from "node:dns";
import { type IncomingMessage, type RequestOptions, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { Readable } from "node:stream";
import { isPrivateAddress } from "./private-address.ts";

/** What may be asked for; a subset of what `fetch` takes. */
export interface FetchOptions {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** `manual` gives the answer that redirects; else up to five redirects are followed. */
  readonly redirect?: "manual" | "follow";
  readonly signal?: AbortSignal;
}

/** Fetches as `fetch` does, within what a command allows. */
export type GuardedFetch = (address: string | URL, options?: FetchOptions) => Promise<Response>;

const MOST_REDIRECTS = 5;

/**
 * A `fetch` that reaches public addresses only. The addresses that a name leads to are checked when the connection is
 * made, so neither a redirect nor a name that leads elsewhere the second time gets past. Throws PrivateAddressError.
 */
export async function fetchPublic(address: string | URL, options: FetchOptions = {}): Promise<Response> {
  let url = new URL(address);
  for (let redirects = 0; ; redirects += 1) {
    const response = await send(url, options);
    const location = response.headers.get("location");
    const isRedirect = response.status >= 300 && response.status < 400 && location !== null;
    if (!isRedirect || options.redirect === "manual") return response;
    await response.body?.cancel();
    if (redirects === MOST_REDIRECTS) throw new Error("too many redirects");
    url = new URL(location, url);
  }
}

/** An address that a server must not be sent to by what it reads. */
class PrivateAddressError extends Error {
  override readonly name = "PrivateAddressError";

  constructor(host: string) {
    super(`${host} leads to this machine or into a private network; allow it with --allow-private`);
  }
}

function send(url: URL, { method = "GET", body, headers = {}, signal }: FetchOptions): Promise<Response> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!/^https?:$/.test(url.protocol)) throw new TypeError(`${url.protocol} is not fetched`);
  if (isIP(host) !== 0 && isPrivateAddress(host)) throw new PrivateAddressError(host);
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  const sizes = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  const options: RequestOptions = {
    ...{ method, headers: { ...sizes, ...headers }, lookup: lookupPublic, agent: false },
    ...(signal !== undefined && { signal }),
  };
  return new Promise((resolve, reject) => {
    request(url, options, (message) => resolve(responseOf(message)))
      .on("error", reject)
      .end(body);
  });
}

// These have no body, and Response refuses one.
const WITHOUT_BODY = [101, 204, 205, 304];

function responseOf(message: IncomingMessage): Response {
  const status = message.statusCode ?? 0;
  const headers = new Headers();
  for (let index = 0; index + 1 < message.rawHeaders.length; index += 2)
    headers.append(message.rawHeaders[index] ?? "", message.rawHeaders[index + 1] ?? "");
  if (!WITHOUT_BODY.includes(status))
    return new Response(Readable.toWeb(message) as ReadableStream, { status, headers });
  message.resume();
  return new Response(null, { status, headers });
}

const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const isPrivate = error === null && addresses.some(({ address }) => isPrivateAddress(address));
    const [first] = addresses ?? [];
    if (error !== null || first === undefined) callback(error ?? new Error("no address"), "", 0);
    else if (isPrivate) callback(new PrivateAddressError(hostname), "", 0);
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
