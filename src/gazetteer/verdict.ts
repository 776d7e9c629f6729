export type VerdictStatus = "found" | "none" | "unknown";

export type EvidenceKind =
  | "city"
  | "county"
  | "subdivision"
  | "country"
  | "union"
  | "demonym"
  | "institution"
  | "metonym"
  | "nickname"
  | "region"
  | "abbreviation"
  | "postal"
  | "person"
  | "qualifier"
  | "dateline"
  | "outlet"
  | "cue"
  | "name";

/** What in the text speaks for a jurisdiction; `start` and `end` are UTF-16 offsets in that field's own text. */
export interface Evidence {
  readonly text: string;
  /** `title`, `excerpt`, `related[0].title`, `source`. */
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly kind: EvidenceKind;
}

export type InferredLevel = "city" | "county" | "subdivision" | "country" | "union";

export interface InferredJurisdiction {
  readonly code: string;
  readonly name: string;
  readonly level: InferredLevel;
  /** The share of such inferences that are right, 0 to 1. */
  readonly confidence: number;
  readonly point?: readonly [lat: number, lon: number];
  /** Five digits: the US county, or the county in which the US city lies. */
  readonly fips?: string;
  readonly basis: readonly Evidence[];
}

export interface RunnerUp {
  readonly code: string;
  readonly confidence: number;
  readonly reason: string;
}

/**
 * What inference says of a story: `found` has jurisdictions to publish; `none` means that nothing in it speaks for a
 * place; `unknown` that something does, but not enough to publish.
 */
export interface Verdict {
  readonly status: VerdictStatus;
  readonly jurisdictions: readonly InferredJurisdiction[];
  readonly runnersUp: readonly RunnerUp[];
}
