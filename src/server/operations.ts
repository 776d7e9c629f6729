import type { Registry } from "prom-client";
import type { LiveSource } from "../live/live-source.ts";
import { formatRfc3339 } from "../time/moment.ts";
import type { Answer, Answering, Asking, HeaderList, Route } from "./answer.ts";
import { pathOf } from "./document-path.ts";
import { METHOD_NOT_ALLOWED, NOT_READY, plainAnswer } from "./plain-answer.ts";

/** Who may see how the service is doing: this machine only, everybody, or nobody. */
export type OperationsScope = "local" | "all" | "none";

interface OperationsSources {
  readonly live: LiveSource;
  readonly metrics: Registry;
  readonly isStopping: () => boolean;
  readonly scope: OperationsScope;
  /** When the service started, in seconds since 1970. */
  readonly started: number;
}

/**
 * Answers `/health/live` and `/health/ready` to everybody, `/metrics` and `/status.json` to those who may see them:
 * problems name files that are not published.
 */
export function answerOperations(sources: OperationsSources): Answering {
  const { live, isStopping, metrics, scope } = sources;
  const pages: Readonly<Record<string, () => Answer | Promise<Answer>>> = {
    "/health/live": () => HEALTHY,
    "/health/ready": () => (isStopping() || live.current() === undefined ? NOT_READY : HEALTHY),
    "/status.json": () => jsonAnswer(statusOf(sources)),
    "/metrics": async () => uncached("metrics", metrics.contentType, await metrics.metrics()),
  };
  return (request) => {
    const path = pathOf(request.url ?? "");
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    if (page === undefined || !(path.startsWith("/health/") || maySee(request, scope))) return undefined;
    if (request.method !== "GET" && request.method !== "HEAD") return METHOD_NOT_ALLOWED;
    return page() as Answer | Promise<Answer>;
  };
}

const HEALTHY = plainAnswer({ status: 200, text: "The service is well.", route: "health" });

const FORWARDED = ["forwarded", "x-forwarded-for", "x-real-ip", "via"];
const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/** What a proxy hands on comes from this machine too, and is not meant. */
function maySee({ socket, headers }: Asking, scope: OperationsScope): boolean {
  if (scope !== "local") return scope === "all";
  return LOOPBACK.test(socket.remoteAddress ?? "") && !FORWARDED.some((name) => name in headers);
}

function statusOf({ live, started }: OperationsSources): object {
  const published = live.current();
  const { problems, kept, trouble, renewals } = live.state();
  const report = published?.edition.report;
  const due = report?.nextDue;
  return {
    title: published?.edition.publication.title,
    started: formatRfc3339(started),
    edition: published && {
      number: published.number,
      since: formatRfc3339(published.since),
      documents: report?.documents,
      groups: report?.groups,
      next_due: due === undefined ? undefined : formatRfc3339(due),
    },
    articles: report?.articles,
    renewals,
    trouble,
    kept,
    problems,
  };
}

function jsonAnswer(value: object): Answer {
  return uncached("status", "application/json; charset=utf-8", `${JSON.stringify(value, null, 2)}\n`);
}

function uncached(route: Route, mediaType: string, text: string): Answer {
  const body = Buffer.from(text, "utf8");
  const headers: HeaderList = [
    ...["Content-Type", mediaType],
    ...["Content-Length", String(body.length)],
    ...["Cache-Control", "no-store"],
    ...["X-Content-Type-Options", "nosniff"],
  ];
  return { status: 200, headers, body, route };
}
