import type { GuardedFetch } from "../network/guarded-fetch.ts";
import { networkReason } from "./network-reason.ts";
import { readRemark } from "./read-remark.ts";
import { withinTime } from "./within-time.ts";

/** How a hub answered one request. */
export interface Answer {
  readonly ok: boolean;
  /** Missing when there was no answer. */
  readonly status?: number | undefined;
  /** Why it is not ok. */
  readonly reason?: string | undefined;
  /** Asking again cannot help. */
  readonly isFinal: boolean;
  /** Milliseconds that the hub asks to wait. */
  readonly wait?: number | undefined;
}

interface Notice {
  readonly hub: string;
  readonly topic: string;
  readonly fetch: GuardedFetch;
  /** In milliseconds. */
  readonly timeout: number;
}

/** Tells a hub once that a topic has changed. */
export async function postNotice({ hub, topic, fetch, timeout }: Notice): Promise<Answer> {
  // WebSub leaves the form open; hubs read hub.url (PubSubHubbub 0.4) or hub.topic.
  const form = new URLSearchParams({ "hub.mode": "publish", "hub.url": topic, "hub.topic": topic });
  try {
    const response = await withinTime(timeout, (signal) =>
      fetch(hub, {
        method: "POST",
        // Given as text: URLSearchParams itself would add a charset, which strict hubs refuse.
        body: form.toString(),
        headers: { "content-type": "application/x-www-form-urlencoded", "user-agent": "Bailiwick" },
        redirect: "manual",
        signal,
      }),
    );
    return answerOf(response, await readRemark(response, timeout));
  } catch (error) {
    return { ok: false, isFinal: false, reason: networkReason(error) };
  }
}

function answerOf({ ok, status, headers }: Response, remark: string): Answer {
  if (ok) return { ok, status, isFinal: true };
  if (status >= 300 && status < 400) return { ok, status, isFinal: true, reason: moved(headers) };
  const isFinal = status < 500 && status !== 429;
  return {
    ok,
    status,
    isFinal,
    wait: isFinal ? undefined : readWait(headers),
    reason: remark === "" ? "the hub refused" : `the hub says: ${remark}`,
  };
}

function moved(headers: Headers): string {
  const place = headers.get("location") ?? "an unknown place";
  return `the hub redirects to ${place}; put the hub's own address into the settings`;
}

/** Reads Retry-After in seconds; its form as a date would need a clock, and is passed over. */
function readWait(headers: Headers): number | undefined {
  const written = headers.get("retry-after")?.trim() ?? "";
  return /^\d+$/.test(written) ? Number(written) * 1000 : undefined;
}
