import type { Route } from "./answer.ts";

// Upper bounds in seconds.
export const DURATION_BOUNDS: readonly number[] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

/** One finished exchange. */
export interface Exchange {
  readonly route: Route;
  readonly status: number;
  readonly bytes: number;
  readonly seconds: number;
}

/** Counts exchanges in plain numbers; nothing is put into words before somebody asks. Its state is the counts. */
export class Tally {
  readonly requests = new Map<Route, Map<number, number>>();
  readonly durations: number[] = DURATION_BOUNDS.map(() => 0);
  bytes = 0;
  seconds = 0;
  exchanges = 0;

  add({ route, status, bytes, seconds }: Exchange): void {
    const byStatus = this.requests.get(route) ?? new Map<number, number>();
    this.requests.set(route, byStatus);
    byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
    this.bytes += bytes;
    this.seconds += seconds;
    this.exchanges += 1;
    const bound = DURATION_BOUNDS.findIndex((limit) => seconds <= limit);
    if (bound >= 0) this.durations[bound] = (this.durations[bound] ?? 0) + 1;
  }

  /** Of the answers to people who may have had a copy: how many were a 304. */
  get unchangedRatio(): number {
    const count = (status: number) =>
      [...this.requests.values()].reduce((sum, byStatus) => sum + (byStatus.get(status) ?? 0), 0);
    const [found, unchanged] = [count(200), count(304)];
    return found + unchanged === 0 ? 0 : unchanged / (found + unchanged);
  }
}
