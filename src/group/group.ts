import type { Article } from "../article/article.ts";
import type { Jurisdiction } from "../subject/jurisdiction.ts";
import type { Topic } from "../subject/topic.ts";

/** The articles under one topic, one jurisdiction, one pair of both, or (with neither) everything; newest first. */
export interface Group {
  readonly topic?: Topic | undefined;
  readonly jurisdiction?: Jurisdiction | undefined;
  readonly articles: readonly Article[];
}

/** What an article is filed under: the topics and jurisdictions it names, then those they roll up into. */
export interface Filing {
  readonly topics: readonly Topic[];
  readonly jurisdictions: readonly Jurisdiction[];
  /** How many of the jurisdictions the article names itself; they come first. */
  readonly ownJurisdictions: number;
}
