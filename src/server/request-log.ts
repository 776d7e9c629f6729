import { type DestinationStream, destination, type Logger, pino } from "pino";

/** How one line a request is written: JSON for machines, text for people, or not at all. */
export type LogFormat = "json" | "text" | "none";

/** What is told of one request. Nothing in it names a person: no address of the client, no query. */
export interface RequestLine {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
  readonly ms: number;
  readonly agent?: string | undefined;
  /** Set when the client went before it had all. */
  readonly aborted?: true;
}

const BUFFER = 8192;
const FLUSH_EVERY = 500;

/** A log, and the way to have everything written that is still in memory. */
export interface ServiceLog {
  readonly logger: Logger;
  readonly flush: () => void;
}

/** Opens the log. Lines are collected and written together, half a second late at most. */
export function openLog(format: LogFormat, descriptor = 2): ServiceLog {
  const stream = destination({ fd: descriptor, sync: false, minLength: BUFFER, periodicFlush: FLUSH_EVERY });
  const logger = pino(
    { level: format === "none" ? "silent" : "info", base: null },
    format === "text" ? asText(stream) : stream,
  );
  return { logger, flush: () => stream.flushSync() };
}

/** Writes lines that pino made as people read them: the time, what happened, then the rest. */
function asText(stream: DestinationStream): DestinationStream {
  return {
    write: (line) => {
      const { level: _, time, msg, ...rest } = JSON.parse(line) as Record<string, unknown>;
      const told = Object.entries(rest).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
      stream.write(`${new Date(Number(time)).toISOString()} ${msg} ${told.join(" ")}\n`);
    },
  };
}
