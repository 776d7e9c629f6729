import { type Announcement, type AnnouncementRequest, announceTopics } from "../hub/announce-topics.ts";
import { refuseUnreachable } from "../hub/loopback.ts";
import { systemReason } from "../problem/publication-error.ts";
import type { LiveLog } from "./live-source.ts";
import { formatTopics, type NoticeStore } from "./notice-store.ts";

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
 * what comes meanwhile is told next, what failed a minute later, and what is left at the end after the next start.
 */
export class HubNotices {
  readonly #log: LiveLog;
  readonly #request: Partial<AnnouncementRequest>;
  readonly #write: NoticeStore["write"] | undefined;
  readonly #pending = new Map<string, Notice>();
  readonly #untold = new Set<string>();
  readonly #ending = new AbortController();
  #telling: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #written: string;
  #saving: Promise<void> = Promise.resolve();

  /** `request` may set how patient announcements are; `kept` is what the store had at the start. */
  constructor(
    log: LiveLog,
    request: Partial<AnnouncementRequest> = {},
    { write, kept = "" }: { write?: NoticeStore["write"] | undefined; kept?: string | undefined } = {},
  ) {
    this.#log = log;
    this.#request = request;
    this.#write = write;
    this.#written = kept;
  }

  /** Tells the hub, as soon as it can be told. */
  tell(notice: Notice): void {
    for (const topic of notice.topics) this.#note(topic, notice);
    if (this.#pending.size > 0) this.#telling ??= this.#tellPending();
  }

  /** Has kept what the hub has still to be told. */
  save(): Promise<void> {
    this.#saving = this.#saving.then(() => this.#saveUntold());
    return this.#saving;
  }

  /** Ends what is under way. */
  async close(): Promise<void> {
    this.#ending.abort();
    clearTimeout(this.#timer);
    await this.#telling;
    await this.save();
  }

  #note(topic: string, notice: Notice): void {
    this.#pending.set(topic, notice);
    this.#untold.add(topic);
  }

  async #tellPending(): Promise<void> {
    clearTimeout(this.#timer);
    const failed: [string, Notice][] = [];
    while (this.#pending.size > 0 && !this.#ending.signal.aborted) {
      const notices = new Map(this.#pending);
      this.#pending.clear();
      const [notice] = notices.values();
      if (notice === undefined) break;
      const topics = [...notices.keys()];
      const results = await this.#announce(notice, topics);
      const again = new Set(results.filter(({ ok }) => !ok).map(({ topic }) => topic));
      for (const topic of again) failed.push([topic, notice]);
      this.#forgetTold(topics.filter((topic) => !again.has(topic)));
    }
    this.#telling = undefined;
    for (const [topic, notice] of failed) if (!this.#pending.has(topic)) this.#note(topic, notice);
    if (failed.length > 0 && !this.#ending.signal.aborted) this.#tryAgainLater();
    await this.save();
  }

  /** What has changed once more since is told once more. */
  #forgetTold(topics: readonly string[]): void {
    for (const topic of topics) if (!this.#pending.has(topic)) this.#untold.delete(topic);
  }

  async #saveUntold(): Promise<void> {
    const text = formatTopics(this.#untold);
    if (this.#write === undefined || text === this.#written) return;
    try {
      await this.#write(text);
      this.#written = text;
    } catch (error) {
      this.#log.error({ reason: systemReason(error) }, "what the hub has still to be told cannot be kept");
    }
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
      this.#log.warn({ hub, reason: systemReason(error) }, "the hub cannot be told");
      return [];
    }
  }
}
