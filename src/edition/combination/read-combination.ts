import type { Jurisdiction } from "../../subject/jurisdiction.ts";
import { jurisdictionOfSlug } from "../../subject/jurisdiction-of-slug.ts";
import { nearestNames } from "../../subject/nearest-names.ts";
import type { Topic } from "../../subject/topic.ts";
import type { Combination } from "./combination.ts";

/** What queries can name. */
export interface Vocabulary {
  readonly findTopic: (name: string) => Topic | undefined;
  /** Slugs. */
  readonly topics: ReadonlySet<string>;
  /** Slugs of the jurisdictions that have stories. */
  readonly jurisdictions: ReadonlySet<string>;
  /** Domains. */
  readonly sources: ReadonlySet<string>;
}

/** A value that names nothing, with those that may have been meant. */
interface UnknownValue {
  readonly parameter: string;
  readonly value: string;
  readonly near: readonly string[];
}

/** What reading a query gave: a combination, or what is wrong with it. */
export type CombinationReading =
  | { readonly outcome: "combination"; readonly combination: Combination }
  | { readonly outcome: "unknown"; readonly values: readonly UnknownValue[] }
  | { readonly outcome: "invalid"; readonly message: string };

const MOST_VALUES = 50;
const MOST_ENTRIES = 500;
const LONGEST_TEXT = 200;

/** Reads the query of a combination feed. Parameters that it does not know are passed over, as on other feeds. */
export function readCombination(query: URLSearchParams, vocabulary: Vocabulary): CombinationReading {
  if (query.size > MOST_VALUES) return invalid(`a query has at most ${MOST_VALUES} parameters`);
  const texts = valuesOf(query, "q").map((text) => text.replace(/\s+/g, " "));
  if (texts.some((text) => text.length > LONGEST_TEXT))
    return invalid(`q has at most ${LONGEST_TEXT} characters`);
  const minQuality = readNumber(query, "min_quality", { from: 0, to: 100 });
  const limit = readNumber(query, "limit", { from: 1, to: MOST_ENTRIES });
  for (const number of [minQuality, limit]) if (typeof number === "string") return invalid(number);
  const unknown: UnknownValue[] = [];
  const named = readNames(query, vocabulary, unknown);
  if (unknown.length > 0) return { outcome: "unknown", values: unknown };
  const numbers = {
    minQuality: Number(minQuality ?? 0),
    limit: limit === undefined ? undefined : Number(limit),
  };
  return { outcome: "combination", combination: { ...named, ...numbers, texts } };
}

function readNames(query: URLSearchParams, vocabulary: Vocabulary, unknown: UnknownValue[]) {
  const read = <Value>(parameter: string, find: Find<Value>, known: ReadonlySet<string>) =>
    valuesOf(query, parameter).flatMap((value) => {
      const found = find(value);
      if (found === undefined) unknown.push({ parameter, value, near: nearestNames(value, known) });
      return found ?? [];
    });
  const { findTopic, topics, jurisdictions, sources } = vocabulary;
  const place = (text: string) => findPlace(text, jurisdictions);
  const source = (text: string) => (sources.has(text.toLowerCase()) ? text.toLowerCase() : undefined);
  return {
    topics: read("topic", findTopic, topics),
    jurisdictions: read("jurisdiction", place, jurisdictions),
    sources: read("source", source, sources),
    notTopics: read("not_topic", findTopic, topics),
    notJurisdictions: read("not_jurisdiction", place, jurisdictions),
    notSources: read("not_source", source, sources),
  };
}

type Find<Value> = (text: string) => Value | undefined;

/** Countries and their parts are known before they have a story; of cities anything could be written. */
function findPlace(text: string, known: ReadonlySet<string>): Jurisdiction | undefined {
  const jurisdiction = jurisdictionOfSlug(text);
  if (jurisdiction === undefined) return undefined;
  return jurisdiction.level !== "city" || known.has(jurisdiction.slug) ? jurisdiction : undefined;
}

function valuesOf(query: URLSearchParams, parameter: string): string[] {
  return query
    .getAll(parameter)
    .map((value) => value.trim())
    .filter((value) => value !== "");
}

/** Gives a number, undefined when there is none, or the text of what is wrong with it. */
function readNumber(
  query: URLSearchParams,
  parameter: string,
  { from, to }: { from: number; to: number },
): number | string | undefined {
  const [value, ...more] = valuesOf(query, parameter);
  if (value === undefined) return undefined;
  const number = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
  if (more.length > 0 || !(number >= from && number <= to))
    return `${parameter} is one whole number from ${from} to ${to}`;
  return number;
}

function invalid(message: string): CombinationReading {
  return { outcome: "invalid", message };
}
