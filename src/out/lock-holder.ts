import { formatRfc3339, type Moment, parseMoment } from "../time/moment.ts";
import { isAlive } from "./process-life.ts";

/** Who builds, for others who want to write into the same folder; the caller knows the host and reads the clock. */
export interface Builder {
  readonly pid: number;
  readonly host: string;
  readonly started: Moment;
}

/** Who holds a lock, as its file tells it. */
export interface LockHolder extends Builder {
  /** See `birthOf`. */
  readonly birth?: string | undefined;
}

/** Writes a holder as the JSON that its lock holds. */
export function formatHolder({ pid, host, started, birth }: LockHolder): string {
  return `${JSON.stringify({ pid, host, started: formatRfc3339(started), birth })}\n`;
}

/** Reads a lock's text; undefined when it is empty, cut off or of somebody else. */
export function parseHolder(text: string): LockHolder | undefined {
  try {
    const { pid, host, started, birth } = JSON.parse(text);
    const moment = typeof started === "string" ? parseMoment(started) : undefined;
    if (!Number.isSafeInteger(pid) || pid < 1 || typeof host !== "string" || moment === undefined) {
      return undefined;
    }
    return { pid, host, started: moment, birth: typeof birth === "string" ? birth : undefined };
  } catch {
    return undefined;
  }
}

/**
 * Tells whether the holder of a lock that is not this process's own is still at work. Of another machine nothing can
 * be known, so its builds count as living. A holder with this process's number is an earlier process of that number,
 * as happens in containers.
 */
export async function isAtWork(holder: LockHolder, self: Builder): Promise<boolean> {
  if (holder.host !== self.host) return true;
  return holder.pid !== self.pid && isAlive(holder.pid, holder.birth);
}
