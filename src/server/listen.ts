import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { originForm } from "./origin-form.ts";

/** Where to listen, and how patient to be; times in milliseconds. */
export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  readonly patience?: Partial<Patience> | undefined;
}

/** Time-outs against clients that hold a connection without using it. */
export interface Patience {
  /** For a request's header to arrive whole. */
  readonly headers: number;
  /** For a whole request. */
  readonly request: number;
  /** For the next request on a connection: longer than a proxy keeps its own (nginx: 60 s). */
  readonly keepAlive: number;
  /** For a client that takes nothing of an answer. */
  readonly idle: number;
  /** For answers under way when the service is told to stop. */
  readonly drain: number;
}

const PATIENCE: Patience = {
  headers: 10_000,
  request: 20_000,
  keepAlive: 65_000,
  idle: 30_000,
  drain: 10_000,
};
const LARGEST_HEADER = 16 * 1024;
const MOST_CONNECTIONS = 10_000;

/** A server that listens. */
export interface Listening {
  readonly address: string;
  readonly port: number;
  /** Takes no new connections, lets answers under way finish, and ends; gives up on the rest after a while. */
  readonly stop: () => Promise<void>;
}

/** Starts to listen. Rejects with what the system says when it cannot. */
export async function listen(
  app: RequestListener,
  { host, port, patience }: ListenOptions,
): Promise<Listening> {
  const times = { ...PATIENCE, ...patience };
  const answer: RequestListener = (request, response) => {
    request.url = originForm(request.url ?? "/");
    app(request, response);
  };
  const server = createServer(
    {
      headersTimeout: times.headers,
      requestTimeout: times.request,
      keepAliveTimeout: times.keepAlive,
      connectionsCheckingInterval: Math.min(times.headers / 2, 5000),
      maxHeaderSize: LARGEST_HEADER,
    },
    answer,
  );
  // Who asks whether to send a body is answered without it.
  server.on("checkContinue", answer);
  server.maxConnections = MOST_CONNECTIONS;
  server.setTimeout(times.idle);
  server.listen(port, host);
  await once(server, "listening");
  const address = server.address() as AddressInfo;
  return { address: address.address, port: address.port, stop: () => stop(server, times.drain) };
}

async function stop(server: Server, drain: number): Promise<void> {
  const closed = once(server, "close");
  server.close();
  // A connection whose answer has just gone out would wait for its client's next request.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const patience = setTimeout(() => server.closeAllConnections(), drain);
  await closed;
  clearInterval(idle);
  clearTimeout(patience);
}
