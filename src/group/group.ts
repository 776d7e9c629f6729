import type { Article } from "../article/article.ts";
import type { Jurisdiction } from "../subject/jurisdiction.ts";
import type { Topic } from "../subject/topic.ts";

/** The articles under one topic, one jurisdiction, one pair of both, or (with neither) everything; newest first. */
export interface Group {
  readonly topic?: Topic | undefined;
  readonly jurisdiction?: Jurisdiction | undefined;
  readonly articles: readonly Article[];
}

/** One jurisdiction that a story concerns, who said so, and where on the map it is. */
export interface Placement {
  readonly jurisdiction: Jurisdiction;
  readonly basis: "editor" | "inferred";
  /** From 0 to 1; an editor's word needs none. */
  readonly confidence?: number | undefined;
  /** Latitude and longitude in degrees (WGS 84), for places smaller than a subdivision. */
  readonly point?: readonly [number, number] | undefined;
}

/** What an article is filed under: its own topics and jurisdictions, then those they roll up into. */
export interface Filing {
  readonly topics: readonly Topic[];
  readonly jurisdictions: readonly Jurisdiction[];
  /** The jurisdictions that the story itself concerns; they come first among `jurisdictions`. */
  readonly placements: readonly Placement[];
}
