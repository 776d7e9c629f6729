import { type NextFunction, type Request, type Response, Router } from "express";
import type { LiveLog, LiveSource } from "../live/live-source.ts";
import { type Answer, type Answering, type Asking, sendAnswer } from "./answer.ts";
import { answerDeltas } from "./answer-deltas.ts";
import { answerDocuments, restockBy } from "./answer-documents.ts";
import { answerSearch } from "./answer-search.ts";
import { type ClientOf, clientOfSocket } from "./client.ts";
import { DocumentStock } from "./document-stock.ts";
import { createMetrics } from "./metrics.ts";
import { Observer } from "./observer.ts";
import { answerOperations, type OperationsScope } from "./operations.ts";
import { FAILED, NOT_FOUND, NOT_READY, plainAnswer } from "./plain-answer.ts";
import { RateLimit } from "./rate-limit.ts";
import { refuseBodies } from "./refuse-bodies.ts";
import { systemClock } from "./system-clock.ts";

/** How the router behaves. */
export interface RouterOptions {
  readonly live: LiveSource;
  /** Bodies that are kept ready take this many bytes at most. */
  readonly memory: number;
  /** Requests that a client may make in a minute; 0 for any number. */
  readonly rate: number;
  readonly operations: OperationsScope;
  /** Says 404 itself instead of leaving unknown addresses to the rest of the app. */
  readonly isWhole: boolean;
  /** Send readers that can take it only what is new (RFC 3229). */
  readonly deltas: boolean;
  /** Names the client that a request comes from; by default as the Express app around it does, or its socket. */
  readonly clientOf?: ClientOf | undefined;
  /** Gets one line a request. */
  readonly log?: LiveLog | undefined;
  readonly isStopping?: (() => boolean) | undefined;
}

/**
 * Makes the router that serves a publication under any mount path. The answerers are asked in this order: rate limit,
 * bodies, operations, deltas, combinations, documents; each request gets one answer, one line in the log, and is counted
 * once.
 */
export function createFeedsRouter(options: RouterOptions): Router {
  const { live, memory, operations, isWhole, rate } = options;
  const stock = new DocumentStock(memory);
  live.prepareBy(restockBy(stock));
  const observer = new Observer(options.log);
  const now = () => Math.floor(systemClock() / 1000);
  const metrics = createMetrics({ live, stock, ...observer, now });
  const isStopping = options.isStopping ?? (() => false);
  const answerers: readonly Answering[] = [
    ...(rate > 0 ? [limiting(new RateLimit(rate), options.clientOf ?? clientOfSocket)] : []),
    ...(isWhole ? [refuseBodies] : []),
    // Before the documents: whoever watches over the service asks while there is no edition, too.
    answerOperations({ live, metrics, isStopping, scope: operations, started: now() }),
    ...(options.deltas ? [answerDeltas(live, stock)] : []),
    answerSearch(live, stock),
    answerDocuments(live, stock),
    ...(isWhole ? [() => NOT_FOUND] : []),
  ];
  const router = Router();
  router.use((request: Request, response: Response, next: NextFunction) => {
    const started = performance.now();
    const send = (ready: Answer) => {
      observer.watch(request, response, { answer: ready, started });
      sendAnswer(request, response, ready);
    };
    const fail = (error: unknown) => {
      observer.tellFailure(error);
      send(live.isPassing?.(error) === true ? NOT_READY : FAILED);
    };
    try {
      const answer = firstAnswer(answerers, request);
      if (answer === undefined) next();
      else if (answer instanceof Promise) answer.then(send, fail);
      else send(answer);
    } catch (error) {
      fail(error);
    }
  });
  return router;
}

function firstAnswer(answerers: readonly Answering[], request: Asking): Answer | Promise<Answer> | undefined {
  for (const answering of answerers) {
    const answer = answering(request);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function limiting(limit: RateLimit, clientOf: ClientOf): Answering {
  return (request) => {
    if (request.url?.startsWith("/health/")) return undefined;
    const wait = limit.take(clientOf(request), performance.now());
    return wait === 0 ? undefined : tooMany(wait);
  };
}

function tooMany(wait: number): Answer {
  return plainAnswer({
    status: 429,
    text: "You ask more often than this service allows. Feeds say how long they stay fresh (Cache-Control).",
    headers: ["Retry-After", String(wait)],
  });
}
