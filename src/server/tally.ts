import type { Route } from "./answer.ts";

/** One finished exchange. */
export interface Exchange {
  readonly route: Route;
  readonly status: number;
  readonly bytes: number;
}

/** Counts exchanges in plain numbers; nothing is put into words before somebody asks. Its state is the counts. */
export class Tally {
  readonly requests = new Map<Route, Map<number, number>>();
  bytes = 0;

  /** Counts one more. */
  add({ route, status, bytes }: Exchange): void {
    const byStatus = this.requests.get(route) ?? new Map<number, number>();
    this.requests.set(route, byStatus);
    byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
    this.bytes += bytes;
  }

  /** Of the answers to people who may have had a copy: how many were a 304. */
  get unchangedRatio(): number {
    const count = (status: number) =>
      [...this.requests.values()].reduce((sum, byStatus) => sum + (byStatus.get(status) ?? 0), 0);
    const [found, unchanged] = [count(200), count(304)];
    return found + unchanged === 0 ? 0 : unchanged / (found + unchanged);
  }
}
