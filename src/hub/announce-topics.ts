import type { GuardedFetch } from "../network/guarded-fetch.ts";
import { PublicationError } from "../problem/publication-error.ts";
import { createHubTrouble } from "./hub-trouble.ts";
import type { Answer } from "./post-notice.ts";
import { type Patience, tellTopic } from "./tell-topic.ts";

const CONCURRENCY = 4;
const PATIENCE: Patience = { timeout: 10_000, pauses: [1000, 4000], longestWait: 60_000 };

/** Whether a hub knows that a topic has changed. */
export interface Announcement {
  readonly topic: string;
  readonly ok: boolean;
  /** Of the hub's last answer; missing when there was none. */
  readonly status?: number | undefined;
  /** Why it is not ok. */
  readonly reason?: string | undefined;
}

/** What to announce; everything after `topics` has a default that suits a hub on the net. */
export interface AnnouncementRequest extends Partial<Patience> {
  readonly hub: string;
  /** The self links of the documents that changed. */
  readonly topics: readonly string[];
  readonly fetch?: GuardedFetch | undefined;
  /** How many requests may be under way at once. */
  readonly concurrency?: number | undefined;
  /** Hears each result as it comes. */
  readonly onResult?: ((result: Announcement) => void) | undefined;
  /** Ends the announcement early: what is under way is finished, the rest is not tried. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Tells a hub which topics have changed (WebSub section 6), one topic a request. Gives a result for each topic, in
 * their order; a hub that is down is not asked about all of them. Throws PublicationError for an
 * address that can be no hub's.
 */
export async function announceTopics(request: AnnouncementRequest): Promise<readonly Announcement[]> {
  const { hub, fetch = globalThis.fetch, concurrency = CONCURRENCY, onResult, signal } = request;
  checkHub(hub);
  const telling = { ...PATIENCE, ...request, fetch };
  const topics = [...new Set(request.topics)];
  const results: Announcement[] = [];
  let next = 0;
  const trouble = createHubTrouble();
  const tell = async (topic: string): Promise<Announcement> => {
    if (signal?.aborted) return notTried(topic, "the announcement was ended early");
    if (trouble.isDown()) return notTried(topic, "the hub is down or busy");
    const answer = await tellTopic(topic, trouble.isFailing() ? { ...telling, pauses: [] } : telling);
    trouble.note(answer);
    return resultOf(topic, answer);
  };
  const work = async () => {
    for (let index = next++; index < topics.length; index = next++) {
      const result = await tell(topics[index] ?? "");
      results[index] = result;
      onResult?.(result);
    }
  };
  await Promise.all(Array.from({ length: Math.max(concurrency, 1) }, work));
  return results;
}

function checkHub(hub: string): void {
  const url = URL.canParse(hub) ? new URL(hub) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new PublicationError(`the hub ${hub} is no http or https address`);
  if (url.username !== "" || url.password !== "")
    throw new PublicationError(`the hub's address at ${url.host} must hold no name and no password`);
}

function notTried(topic: string, reason: string): Announcement {
  return { topic, ok: false, reason: `not tried: ${reason}` };
}

function resultOf(topic: string, { ok, status, reason }: Answer): Announcement {
  return { topic, ok, ...(status !== undefined && { status }), ...(reason !== undefined && { reason }) };
}
