// "Feedly/1.0 (+http://…; 42 subscribers)", "Feedbin feed-id:1 - 7 subscribers", "NewsBlur … - 12 subscribers",
// "inoreader.com; 5 readers", "BazQux/2.4 (…; 3 subscribers)", "readers=17".
const STATED =
  /(\d{1,9})\s+(?:subscribers?|readers?|users?)\b|\b(?:subscribers?|readers?)\s*[=:]\s*(\d{1,9})\b/i;
const NAME = /^[^\s/(;,]{1,40}/;
const MOST = 2000;
// Services poll at least once a day; who has not come for longer has dropped the feed.
const KEPT_FOR = 26 * 60 * 60;

interface Statement {
  readonly service: string;
  readonly count: number;
  readonly seen: number;
}

/**
 * What services say of themselves: how many people read a feed through them. Its state is the last statement of each
 * service for each feed, two thousand at most.
 */
export class Subscribers {
  readonly #stated = new Map<string, Statement>();
  readonly #plain = new Set<string>();

  /** Notes what an agent that fetched a feed says; `now` in seconds. */
  note(agent: string | undefined, path: string, now: number): void {
    if (agent === undefined || this.#plain.has(agent)) return;
    const match = STATED.exec(agent);
    if (match === null) {
      if (this.#plain.size >= MOST) this.#plain.clear();
      this.#plain.add(agent);
      return;
    }
    const service = (NAME.exec(agent)?.[0] ?? "unknown").toLowerCase();
    const key = `${service} ${path}`;
    this.#stated.delete(key);
    this.#stated.set(key, { service, count: Number(match[1] ?? match[2]), seen: now });
    const [oldest] = this.#stated.keys();
    if (this.#stated.size > MOST && oldest !== undefined) this.#stated.delete(oldest);
  }

  /** Gives the subscriptions by service, all feeds together. */
  count(now: number): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const [key, { service, count, seen }] of this.#stated) {
      if (now - seen > KEPT_FOR) this.#stated.delete(key);
      else counts.set(service, (counts.get(service) ?? 0) + count);
    }
    return counts;
  }
}
