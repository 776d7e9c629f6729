import type { IncomingMessage, ServerResponse } from "node:http";

/** Names and values by turns, as `writeHead` takes them: put together once, sent as often as asked for. */
export type HeaderList = readonly string[];

/** What a request gets: everything that is sent, before anything is. */
export interface Answer {
  readonly status: number;
  readonly headers: HeaderList;
  /** Missing where a status has none. */
  readonly body?: Uint8Array | undefined;
  /** The kind of address, for the figures: one of few. */
  readonly route: Route;
}

/** The kinds of addresses that figures tell apart. */
export type Route =
  | "rss"
  | "atom"
  | "json"
  | "page"
  | "embed"
  | "archive"
  | "search"
  | "other"
  | "health"
  | "status"
  | "metrics"
  | "none";

/** What decides about an answer. In an Express app `ip` is the client as the app's `trust proxy` sees it. */
export interface Asking extends IncomingMessage {
  readonly ip?: string | undefined;
}

/** Answers a request, or leaves it to the next one. */
export type Answering = (request: Asking) => Answer | Promise<Answer> | undefined;

/** Sends an answer; to HEAD all but the body (RFC 9110 section 9.3.2). */
export function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  // writeHead only reads the list; its type asks for one that could be changed.
  response.writeHead(answer.status, answer.headers as string[]);
  if (request.method === "HEAD" || answer.body === undefined) response.end();
  else response.end(answer.body);
}
