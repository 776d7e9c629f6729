import { isIPv6 } from "node:net";

const MOST_CLIENTS = 10_000;
const A_MINUTE = 60_000;

interface Bucket {
  tokens: number;
  filled: number;
}

/**
 * Counts what clients ask for: each has a bucket of tokens that fills up again within a minute. The clients asked about
 * last are remembered, ten thousand at most. Times are in milliseconds of any clock that never goes back.
 */
export class RateLimit {
  readonly #aMinute: number;
  readonly #buckets = new Map<string, Bucket>();

  /** `aMinute`: requests that a client may make in a minute, all at once if it likes. */
  constructor(aMinute: number) {
    this.#aMinute = aMinute;
  }

  /** Takes a token from a client's bucket. Gives 0, or the seconds after which there is one again. */
  take(client: string, now: number): number {
    const key = keyOf(client);
    const bucket = this.#buckets.get(key) ?? { tokens: this.#aMinute, filled: now };
    const perMillisecond = this.#aMinute / A_MINUTE;
    bucket.tokens = Math.min(bucket.tokens + (now - bucket.filled) * perMillisecond, this.#aMinute);
    bucket.filled = now;
    this.#remember(key, bucket);
    if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / perMillisecond / 1000);
    bucket.tokens -= 1;
    return 0;
  }

  #remember(key: string, bucket: Bucket): void {
    if (this.#buckets.has(key)) return;
    this.#buckets.set(key, bucket);
    if (this.#buckets.size <= MOST_CLIENTS) return;
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}

/** One subscriber has a whole /64 of IPv6 addresses (RFC 6177): they share a bucket. */
function keyOf(client: string): string {
  if (!isIPv6(client) || client.startsWith("::ffff:")) return client;
  const [head = "", tail] = client.split("::");
  const groups = head.split(":").filter((group) => group !== "");
  if (tail === undefined) return groups.slice(0, 4).join(":");
  const after = tail.split(":").filter((group) => group !== "");
  const zeros = Array.from({ length: Math.max(8 - groups.length - after.length, 0) }, () => "0");
  return [...groups, ...zeros, ...after].slice(0, 4).join(":");
}
