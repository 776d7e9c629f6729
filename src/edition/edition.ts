import type { HoldReason } from "../article/select-articles.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Problem } from "../problem/problem.ts";
import type { Moment } from "../time/moment.ts";
import type { Document } from "./document.ts";
import type { PlacingReport } from "./place-articles.ts";
import type { Story } from "./story.ts";

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

/**
 * Every document of a publication. Documents are composed when asked for, so an edition of thousands of feeds costs
 * little memory; asked twice, they are the same bytes.
 */
export interface Edition {
  /** The paths of all documents, in a fixed order. */
  readonly paths: readonly string[];
  /** Composes one document; undefined for a path that is not in the edition. */
  readonly compose: (path: string) => Document | undefined;
  /** All documents, composed one after the other. */
  readonly documents: Iterable<Document>;
  /** Every published story once, newest first. */
  readonly stories: readonly Story[];
  /** The ledger for the next edition, and its lines for a file. */
  readonly ledger: Ledger;
  readonly ledgerLines: readonly string[];
  readonly problems: readonly Problem[];
  readonly report: EditionReport;
}
