import type { IncomingMessage, ServerResponse } from "node:http";
import type { LiveLog } from "../live/live-source.ts";
import type { Answer } from "./answer.ts";
import { pathOf } from "./document-path.ts";
import { createDurations } from "./metrics.ts";
import type { RequestLine } from "./request-log.ts";
import { Subscribers } from "./subscribers.ts";
import { systemClock } from "./system-clock.ts";
import { Tally } from "./tally.ts";

const LONGEST_AGENT = 200;

/** An answer that is sent. */
interface Watched {
  readonly answer: Answer;
  /** When its request came, by `performance.now()`. */
  readonly started: number;
}

/** Counts exchanges and writes a line for each, when they are over. Its state is the counts. */
export class Observer {
  readonly tally = new Tally();
  readonly durations = createDurations();
  readonly subscribers = new Subscribers();
  readonly #log: LiveLog | undefined;

  /** `log` gets the lines; without it they are not written. */
  constructor(log: LiveLog | undefined) {
    this.#log = log;
  }

  /** Notes a mistake of our own, which nobody but the log is told. */
  tellFailure(error: unknown): void {
    const stack = error instanceof Error ? error.stack : String(error);
    this.#log?.error({ stack }, "a request could not be answered");
  }

  /** Counts an answer when all of it has gone, or its client has. */
  watch(request: IncomingMessage, response: ServerResponse, { answer, started }: Watched): void {
    const { method = "", url = "", headers } = request;
    response.once("close", () => {
      const ms = performance.now() - started;
      const { status, route } = answer;
      const hasBody = answer.body !== undefined && method !== "HEAD";
      const bytes = hasBody ? (answer.body?.length ?? 0) : 0;
      this.tally.add({ route, status, bytes });
      this.durations.observe(ms / 1000);
      const path = pathOf(url);
      const agent = headers["user-agent"]?.slice(0, LONGEST_AGENT);
      this.subscribers.note(agent, path, Math.floor(systemClock() / 1000));
      const isWhole = response.writableFinished;
      const told = { method, path, status, bytes, ms: Math.round(ms * 100) / 100, agent };
      const line: RequestLine = isWhole ? told : { ...told, aborted: true };
      this.#log?.info(line, "request");
    });
  }
}
