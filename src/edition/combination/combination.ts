import type { Jurisdiction } from "../../subject/jurisdiction.ts";
import type { Topic } from "../../subject/topic.ts";

/** Which stories a combination feed has: of each list one must apply (`not…`: none), and of all lists that say something. */
export interface Combination {
  readonly topics: readonly Topic[];
  readonly jurisdictions: readonly Jurisdiction[];
  /** Texts; a story has all words of one of them. */
  readonly texts: readonly string[];
  /** Domains of sources. */
  readonly sources: readonly string[];
  readonly minQuality: number;
  readonly notTopics: readonly Topic[];
  readonly notJurisdictions: readonly Jurisdiction[];
  readonly notSources: readonly string[];
  /** Most entries in the feed; undefined for as many as in the others. */
  readonly limit: number | undefined;
}

/** Writes a combination as the query of its one address: parameters in a fixed order, values in order, no doubles. */
export function queryOf(combination: Combination): string {
  const { minQuality, limit } = combination;
  const query = new URLSearchParams([
    ...pairs("topic", combination.topics.map(slugOf)),
    ...pairs("jurisdiction", combination.jurisdictions.map(slugOf)),
    ...pairs("q", combination.texts),
    ...pairs("source", combination.sources),
    ...pairs("min_quality", minQuality > 0 ? [String(minQuality)] : []),
    ...pairs("not_topic", combination.notTopics.map(slugOf)),
    ...pairs("not_jurisdiction", combination.notJurisdictions.map(slugOf)),
    ...pairs("not_source", combination.notSources),
    ...pairs("limit", limit === undefined ? [] : [String(limit)]),
  ]);
  return query.toString();
}

function slugOf({ slug }: { readonly slug: string }): string {
  return slug;
}

function pairs(name: string, values: readonly string[]): [string, string][] {
  return [...new Set(values)].sort().map((value) => [name, value]);
}
