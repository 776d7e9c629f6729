import type { HoldReason } from "../article/select-articles.ts";
import type { Moment } from "../time/moment.ts";
import type { PlacingReport } from "./place-articles.ts";

/** What became of the articles: the figures that `build` and `check` report. */
export interface EditionReport {
  readonly articles: {
    readonly read: number;
    readonly published: number;
    readonly heldBack: Readonly<Record<HoldReason, number>>;
    readonly leftOut: number;
    /** Published articles that are in no jurisdiction feed. */
    readonly withoutJurisdiction: number;
  };
  /** How the published articles came by their jurisdictions. */
  readonly jurisdictions: PlacingReport;
  readonly held: readonly { readonly path: string; readonly reason: HoldReason }[];
  readonly groups: number;
  readonly documents: number;
  /** When the next held article is due. */
  readonly nextDue?: Moment | undefined;
}
