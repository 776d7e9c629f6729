import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { LiveSource } from "../live/live-source.ts";
import type { DocumentStock } from "./document-stock.ts";
import type { Subscribers } from "./subscribers.ts";
import type { Tally } from "./tally.ts";

/** What the figures are read from, when they are asked for. */
export interface MetricSources {
  readonly live: LiveSource;
  readonly tally: Tally;
  readonly durations: Histogram;
  readonly stock: DocumentStock;
  readonly subscribers: Subscribers;
  /** Seconds since 1970. */
  readonly now: () => number;
}

// From what lies ready to what somebody has to wait for, in seconds.
const DURATION_BOUNDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Makes the histogram of how long requests take, from their header to the end of their answer. */
export function createDurations(): Histogram {
  return new Histogram({
    name: "bailiwick_request_duration_seconds",
    help: "How long requests took, from their header to the end of their answer.",
    buckets: DURATION_BOUNDS,
    registers: [],
  });
}

/** Makes the register of all figures, in Prometheus' names and units. */
export function createMetrics(sources: MetricSources): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  registerTraffic(registry, sources);
  registerEdition(registry, sources);
  registerStock(registry, sources);
  return registry;
}

function registerTraffic(registry: Registry, { tally, durations, subscribers, now }: MetricSources): void {
  counter(registry, "bailiwick_requests_total", "Requests by kind of address and status.", {
    labels: ["route", "status"],
    collect: (set) => {
      for (const [route, byStatus] of tally.requests)
        for (const [status, count] of byStatus) set({ route, status }, count);
    },
  });
  gauge(registry, "bailiwick_not_modified_ratio", "Share of 304 among 200 and 304.", (set) =>
    set({}, tally.unchangedRatio),
  );
  counter(registry, "bailiwick_response_bytes_total", "Bytes of bodies sent.", {
    collect: (set) => set({}, tally.bytes),
  });
  registry.registerMetric(durations);
  gauge(
    registry,
    "bailiwick_subscribers_estimated",
    "Subscriptions that reader services state in their user agents.",
    (set) => {
      for (const [service, count] of subscribers.count(now())) set({ service }, count);
    },
    ["service"],
  );
}

function registerEdition(registry: Registry, { live, now }: MetricSources): void {
  gauge(registry, "bailiwick_edition_age_seconds", "Since the current edition was published.", (set) => {
    const published = live.current();
    if (published !== undefined) set({}, Math.max(now() - published.since, 0));
  });
  gauge(
    registry,
    "bailiwick_articles",
    "Articles by what became of them.",
    (set) => {
      const articles = live.current()?.edition.report.articles;
      if (articles === undefined) return;
      const held = Object.values(articles.heldBack).reduce((sum, count) => sum + count, 0);
      set({ state: "published" }, articles.published);
      set({ state: "held_back" }, held);
      set({ state: "left_out" }, articles.leftOut);
      set({ state: "kept" }, live.state().kept.length);
    },
    ["state"],
  );
  gauge(
    registry,
    "bailiwick_problems",
    "Mistakes that authors have to mend.",
    (set) => {
      const { problems } = live.state();
      const errors = problems.filter(({ severity }) => severity === "error").length;
      set({ severity: "error" }, errors);
      set({ severity: "warning" }, problems.length - errors);
    },
    ["severity"],
  );
  counter(registry, "bailiwick_renewals_total", "Editions made, or not made because of trouble.", {
    labels: ["outcome"],
    collect: (set) => {
      const { done, failed } = live.state().renewals;
      set({ outcome: "done" }, done);
      set({ outcome: "failed" }, failed);
    },
  });
  gauge(registry, "bailiwick_renewal_seconds", "How long the last renewal took.", (set) =>
    set({}, live.state().renewals.seconds),
  );
}

function registerStock(registry: Registry, { stock }: MetricSources): void {
  gauge(registry, "bailiwick_documents_kept", "Documents kept ready to be sent.", (set) =>
    set({}, stock.load.documents),
  );
  gauge(registry, "bailiwick_documents_kept_bytes", "Memory that they take.", (set) =>
    set({}, stock.load.bytes),
  );
}

type SetValue = (labels: Record<string, string | number>, value: number) => void;

function gauge(
  registry: Registry,
  name: string,
  help: string,
  collect: (set: SetValue) => void,
  labelNames: string[] = [],
): void {
  const metric = new Gauge({
    name,
    help,
    labelNames,
    registers: [registry],
    collect() {
      this.reset();
      collect((labels, value) => this.set(labels, value));
    },
  });
  void metric;
}

function counter(
  registry: Registry,
  name: string,
  help: string,
  { labels: labelNames = [], collect }: { labels?: string[]; collect: (set: SetValue) => void },
): void {
  const metric = new Counter({
    name,
    help,
    labelNames,
    registers: [registry],
    collect() {
      // The count is kept elsewhere and only ever grows.
      this.reset();
      collect((labels, value) => this.inc(labels, value));
    },
  });
  void metric;
}
