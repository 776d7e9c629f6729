import type { Request, Response } from "express";
import { afterAll } from "vitest";
import type { LiveSource } from "../../src/live/live-source.ts";
import { type LiveOptions, type LivePublication, openLive } from "../../src/live/open-live.ts";
import { createFeedsRouter, type RouterOptions } from "../../src/server/feeds-router.ts";
import { type Listening, listen, type Patience } from "../../src/server/listen.ts";

/** A service that runs until the tests of the file are over. */
export interface Service extends Listening {
  /** Ends with a slash. */
  readonly url: string;
  readonly live: LivePublication;
  /** All that it told, one entry each. */
  readonly told: { readonly message: string; readonly details: object }[];
  readonly close: () => Promise<void>;
}

interface ServiceOptions {
  readonly live?: Partial<LiveOptions>;
  readonly router?: Partial<RouterOptions>;
  readonly patience?: Partial<Patience>;
  /** Minutes; a fraction, which settings do not take, lets tests see copies grow old. */
  readonly ttl?: number;
}

/** Serves a content folder on a free port of this machine, as `bailiwick serve` does. */
export async function startService(content: string, options: ServiceOptions = {}): Promise<Service> {
  const told: Service["told"] = [];
  const tell = (details: object, message: string) => void told.push({ message, details });
  const log = { info: tell, warn: tell, error: tell };
  const settling = { quiet: 20, longest: 200 };
  const live = openLive({ content, preview: false, clock: () => Date.now(), log, settling, ...options.live });
  await live.start();
  const defaults = { memory: 1 << 24, rate: 0, operations: "local", deltas: false, isWhole: true } as const;
  const router = createFeedsRouter({ live: withTtl(live, options.ttl), log, ...defaults, ...options.router });
  const listening = await listen(
    (request, response) => router(request as Request, response as Response, () => response.destroy()),
    { host: "127.0.0.1", port: 0, patience: { drain: 500, ...options.patience } },
  );
  let isClosed = false;
  const close = async () => {
    if (isClosed) return;
    isClosed = true;
    await listening.stop();
    await live.close();
  };
  afterAll(close);
  return { ...listening, url: `http://127.0.0.1:${listening.port}/`, live, told, close };
}

function withTtl(live: LivePublication, ttl: number | undefined): LiveSource {
  if (ttl === undefined) return live;
  const current = () => {
    const published = live.current();
    if (published === undefined) return undefined;
    const { edition } = published;
    return { ...published, edition: { ...edition, publication: { ...edition.publication, ttl } } };
  };
  return { current, state: live.state, prepareBy: live.prepareBy };
}
