import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { availableParallelism } from "node:os";
import { setTimeout as rest } from "node:timers/promises";
import type { Request, Response } from "express";
import { isLoopback } from "../hub/loopback.ts";
import { LateLive } from "../live/late-live.ts";
import type { LiveSource } from "../live/live-source.ts";
import { openLiveLedger } from "../out/live-ledger.ts";
import { PublicationError, systemReason } from "../problem/publication-error.ts";
import { type ClientOf, clientBehind } from "../server/client.ts";
import { createFeedsRouter } from "../server/feeds-router.ts";
import { type Listening, listen } from "../server/listen.ts";
import type { OperationsScope } from "../server/operations.ts";
import { type LogFormat, openLog, type ServiceLog } from "../server/request-log.ts";
import { threadsFor } from "./default-threads.ts";
import { fetchBy } from "./fetch-by.ts";
import { keepEdition, ledgerTextOf, openEdition } from "./kept-edition.ts";
import { openCache } from "./open-cache.ts";
import { placeCache } from "./place-cache.ts";
import { missingLedger, readLastLedger } from "./previous-ledger.ts";
import { disarm, terminalOf } from "./terminal.ts";

/** What `serve` is asked for. */
export interface ServeRequest {
  readonly content: string;
  readonly out: string;
  readonly host: string;
  readonly port: number;
  readonly baseUrl?: string | undefined;
  readonly preview: boolean;
  /** Show a preview to others, too. */
  readonly force: boolean;
  readonly previous?: string | undefined;
  readonly ledger?: string | undefined;
  /** Folder for caches, or `none`. */
  readonly cache?: string | undefined;
  /** As Express understands it; undefined trusts nobody. */
  readonly trustProxy?: string | number | undefined;
  /** Requests a client may make in a minute; 0 for any number. */
  readonly rate: number;
  /** For documents kept ready, in MiB. */
  readonly memory: number;
  readonly log?: LogFormat | undefined;
  readonly operations: OperationsScope;
  readonly deltas: boolean;
  /** Lets the hub, or the ledger to begin with, be on this machine or in a private network. */
  readonly allowPrivate?: boolean;
}

const LAST_WAIT = 500;
// For whoever has waited for the first edition, before the work goes on.
const FIRST_REST = 200;

/** Serves a content folder until the process is told to stop. Gives the exit status; throws when it cannot begin. */
export async function serve(request: ServeRequest): Promise<number> {
  refusePublicPreview(request);
  const log = openLog(request.log ?? (process.stderr.isTTY ? "text" : "json"));
  const ending = new AbortController();
  const ended = new Promise<void>((resolve) => ending.signal.addEventListener("abort", () => resolve()));
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => ending.abort());
  const { listening, live, start } = await open(request, log, ending.signal);
  try {
    await start(() => {
      if (!ending.signal.aborted) tellAddresses(request, listening, live);
    });
    await ended;
  } finally {
    ending.abort();
    await listening.stop();
    await live.close();
    log.flush();
  }
  // A watch that was closed while it looked around a folder may leave a handle behind, which must not keep the process.
  setTimeout(() => process.exit(0), LAST_WAIT).unref();
  return 0;
}

function refusePublicPreview({ preview, force, host }: ServeRequest): void {
  if (!preview || force || isLoopback(`http://${bracketed(host)}/`)) return;
  throw new PublicationError(
    `--unpublished would show drafts to everybody who can reach ${host}; give --force if that is meant`,
  );
}

async function open(request: ServeRequest, log: ServiceLog, signal: AbortSignal) {
  const { memory, rate, operations, deltas, trustProxy } = request;
  const live = new LateLive();
  // The router stands alone: an app around it would give each request another prototype, which costs several times
  // what the answer does, and nothing of what the app adds is used.
  const router = createFeedsRouter({
    ...{ live, rate, operations, deltas },
    memory: memory * 1024 * 1024,
    isWhole: true,
    clientOf: trustProxy === undefined ? undefined : clientOrExplain(trustProxy),
    log: log.logger,
    isStopping: () => signal.aborted,
  });
  const app = (ask: IncomingMessage, response: ServerResponse) =>
    router(ask as Request, response as Response, () => response.destroy());
  const listening = await listenOrExplain(app, request);
  const start = (onFirstEdition: () => void) => startLive(request, { live, log, listening, onFirstEdition });
  return { listening, live, start };
}

interface Starting {
  readonly live: LateLive;
  readonly log: ServiceLog;
  readonly listening: Listening;
  readonly onFirstEdition: () => void;
}

/** Begins with the edition that the last service left, if it is to be believed; then makes its own. */
async function startLive(request: ServeRequest, { live, log, listening, onFirstEdition }: Starting) {
  const { content, preview, previous, out } = request;
  const fetch = fetchBy(request);
  const ledger = openLiveLedger(content, request.ledger);
  const ownLedger = await ledger.readBytes();
  const cache = openCache(content, await placeCache(request));
  // A preview is looked at here, and its links must not lead to the published site.
  const baseUrl = request.baseUrl ?? (preview ? addressOf(listening) : undefined);
  const clock = () => Date.now();
  const asked = { content, preview, baseUrl, clock };
  const isKnown = cache !== undefined && ownLedger !== undefined;
  const kept = isKnown ? await openEdition(asked, { cache, ledger: ownLedger }) : undefined;
  const first = kept && { ...kept, number: 1, since: Math.floor(clock() / 1000) };
  let tell = onFirstEdition;
  if (first !== undefined) {
    live.beginWith(first);
    tell = () => {};
    onFirstEdition();
    await rest(FIRST_REST);
  }
  // What makes editions from the beginning is loaded when the first answer can be had.
  const { openLive } = await import("../live/open-live.ts");
  const ledgerText =
    (first && ledgerTextOf(first.edition)) ??
    ownLedger?.toString() ??
    (await readLastLedger(previous, out, fetch));
  for (const { message } of missingLedger(previous, ledgerText)) log.logger.warn({}, message);
  const opened = openLive({
    ...{ ...asked, ledgerText, cache, announcement: { fetch }, log: log.logger },
    keep: cache && ((standing) => keepEdition(standing, asked, cache)),
    writeLedger: ledger.write,
    notices: ledger.notices,
    concurrency: threadsFor(availableParallelism()),
  });
  live.goOnWith(opened);
  await opened.start(tell, first);
}

function clientOrExplain(trustProxy: string | number): ClientOf {
  try {
    return clientBehind(trustProxy);
  } catch (error) {
    const advice = "give a number of proxies, their addresses, or loopback";
    throw new PublicationError(`--trust-proxy ${trustProxy}: ${systemReason(error)}; ${advice}`, {
      cause: error,
    });
  }
}

async function listenOrExplain(app: RequestListener, { host, port }: ServeRequest): Promise<Listening> {
  try {
    return await listen(app, { host, port });
  } catch (error) {
    throw new PublicationError(`cannot listen on ${host} port ${port}: ${systemReason(error)}`, {
      cause: error,
    });
  }
}

function tellAddresses({ preview }: ServeRequest, listening: Listening, live: LiveSource): void {
  const terminal = terminalOf(process.stdout, process.env);
  const edition = live.current()?.edition;
  const address = addressOf(listening);
  if (edition === undefined) return;
  const { title, baseUrl } = edition.publication;
  terminal.line(`${disarm(title)}: ${terminal.paint("bold", address)}`);
  for (const file of ["rss.xml", "atom.xml", "feed.json"]) terminal.line(`  ${address}${file}`);
  if (baseUrl !== address) terminal.line(`The feeds name ${disarm(baseUrl)} as their address.`);
  if (preview) terminal.line("PREVIEW: unpublished and future articles are included.");
}

function addressOf({ address, port }: Listening): string {
  const host = address === "0.0.0.0" || address === "::" ? "localhost" : bracketed(address);
  return `http://${host}:${port}/`;
}

function bracketed(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
