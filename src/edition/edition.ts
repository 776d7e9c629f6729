import type { Ledger } from "../ledger/ledger.ts";
import type { Problem } from "../problem/problem.ts";
import type { Moment } from "../time/moment.ts";
import type { Combinations } from "./combination/combinations.ts";
import type { Document, DocumentProof } from "./document.ts";
import type { EditionReport } from "./edition-report.ts";
import type { OldAddresses } from "./old-addresses.ts";
import type { PartialFeeds } from "./partial-feeds.ts";
import type { Steps } from "./steps.ts";
import type { Story } from "./story.ts";

/** What a service has to know of a publication beside its documents. */
interface PublishedUnder {
  readonly title: string;
  /** Absolute, ends with a slash. */
  readonly baseUrl: string;
  readonly hub?: string | undefined;
  /** Minutes that readers may wait between two visits. */
  readonly ttl: number;
  /** True when it shows what is not published: no search engine is to keep it. */
  readonly isPreview: boolean;
}

/**
 * Every document of a publication. Documents are composed when asked for, so an edition of thousands of feeds costs
 * little memory; asked twice, they are the same bytes. Texts may lie in a cache: whatever looks at one that is damaged
 * throws ShelfDamage.
 */
export interface Edition extends OldAddresses, PartialFeeds {
  readonly publication: PublishedUnder;
  /** The paths of all documents, in a fixed order. */
  readonly paths: readonly string[];
  readonly has: (path: string) => boolean;
  /** Composes one document; undefined for a path that is not in the edition. */
  readonly compose: (path: string) => Document | undefined;
  /** Composes it in steps, for those who have something else to do meanwhile. */
  readonly composeInSteps: (path: string) => Steps<Document | undefined>;
  /** Gives what is known of a document without composing it; undefined when that is nothing. */
  readonly proof: (path: string) => DocumentProof | undefined;
  /** All documents, composed one after the other. */
  readonly documents: Iterable<Document>;
  /** Feeds that no file can hold: any combination on request. */
  readonly combinations: Combinations;
  /** Every published story once, newest first. */
  readonly stories: readonly Story[];
  /** The ledger for the next edition, and its lines for a file. */
  readonly ledger: Ledger;
  readonly ledgerLines: readonly string[];
  /** Gives these lines one after the other, so that those of a large ledger are never in memory together. */
  readonly eachLedgerLine: () => Iterator<string>;
  /** When the edition would be another one though nothing is changed: an article falls due, a feed ends. */
  readonly nextChange: Moment | undefined;
  readonly problems: readonly Problem[];
  readonly report: EditionReport;
}
