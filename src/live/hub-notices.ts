import { type Announcement, type AnnouncementRequest, announceTopics } from "../hub/announce-topics.ts";
import { refuseUnreachable } from "../hub/loopback.ts";
import type { LiveLog } from "./live-source.ts";

const TRY_AGAIN_AFTER = 60_000;

/** Whom to tell of what. */
export interface Notice {
  readonly hub: string;
  readonly baseUrl: string;
  /** The addresses of the feeds that have changed. */
  readonly topics: readonly string[];
}

/**
 * Tells a hub which feeds have changed, one announcement at a time. Its state is what the hub has still to be told:
 * what comes meanwhile is told next, what failed a minute later.
 */
export class HubNotices {
  readonly #log: LiveLog;
  readonly #request: Partial<AnnouncementRequest>;
  readonly #pending = new Map<string, Notice>();
  readonly #ending = new AbortController();
  #telling: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** `request` may set how patient announcements are. */
  constructor(log: LiveLog, request: Partial<AnnouncementRequest> = {}) {
    this.#log = log;
    this.#request = request;
  }

  /** Tells the hub, as soon as it can be told. */
  tell(notice: Notice): void {
    for (const topic of notice.topics) this.#pending.set(topic, notice);
    if (this.#pending.size > 0) this.#telling ??= this.#tellPending();
  }

  /** Ends what is under way. */
  async close(): Promise<void> {
    this.#ending.abort();
    clearTimeout(this.#timer);
    await this.#telling;
  }

  async #tellPending(): Promise<void> {
    clearTimeout(this.#timer);
    const failed: [string, Notice][] = [];
    while (this.#pending.size > 0 && !this.#ending.signal.aborted) {
      const notices = new Map(this.#pending);
      this.#pending.clear();
      const [notice] = notices.values();
      if (notice === undefined) break;
      const results = await this.#announce(notice, [...notices.keys()]);
      for (const { topic, ok } of results) if (!ok) failed.push([topic, notice]);
    }
    this.#telling = undefined;
    for (const [topic, notice] of failed) if (!this.#pending.has(topic)) this.#pending.set(topic, notice);
    if (failed.length > 0 && !this.#ending.signal.aborted) this.#tryAgainLater();
  }

  #tryAgainLater(): void {
    this.#timer = setTimeout(() => {
      this.#telling ??= this.#tellPending();
    }, TRY_AGAIN_AFTER);
    this.#timer.unref();
  }

  async #announce({ hub, baseUrl }: Notice, topics: readonly string[]): Promise<readonly Announcement[]> {
    try {
      refuseUnreachable(baseUrl, hub);
      const results = await announceTopics({ ...this.#request, hub, topics, signal: this.#ending.signal });
      const failures = results.filter(({ ok }) => !ok);
      const told = results.length - failures.length;
      if (failures.length === 0) this.#log.info({ hub, told }, "the hub was told");
      else
        this.#log.warn({ hub, told, failed: failures.length, reason: failures[0]?.reason }, "the hub failed");
      return results;
    } catch (error) {
      // A hub that can never be told is not told again.
      this.#log.warn({ hub, reason: String(error) }, "the hub cannot be told");
      return [];
    }
  }
}
