import type { Article } from "../article/article.ts";
import { findJurisdiction, type Jurisdiction } from "../subject/jurisdiction.ts";
import type { Topic } from "../subject/topic.ts";
import type { Filing } from "./group.ts";
import type { TopicCatalogue } from "./topic-catalogue.ts";

/** Makes the function that says what an article is filed under: named topics, keyword rules, codes, roll-up. */
export function filingBy(catalogue: TopicCatalogue): (article: Article) => Filing {
  const rules = catalogue.topics.flatMap((topic) => (topic.keywords.length === 0 ? [] : [ruleOf(topic)]));
  const bySlug = new Map(catalogue.topics.map((topic) => [topic.slug, topic]));
  return (article) => {
    const named = article.topics.flatMap((name) => catalogue.find(name) ?? []);
    const found = rules.filter(({ pattern }) => pattern.test(textOf(article))).map(({ topic }) => topic);
    const jurisdictions = deepest(
      (article.jurisdictions ?? []).flatMap((code) => findJurisdiction(code) ?? []),
    );
    return {
      topics: withBroader([...named, ...found], bySlug),
      jurisdictions: withAncestors(jurisdictions),
      ownJurisdictions: jurisdictions.length,
    };
  };
}

/** Matches whole words, in any case, with hyphen or space between them: `facial recognition`. */
function ruleOf(topic: Topic): { topic: Topic; pattern: RegExp } {
  const words = topic.keywords.map((keyword) =>
    keyword
      .trim()
      .split(/[\s-]+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("[\\s-]+"),
  );
  return { topic, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "iu") };
}

function textOf({ title, excerpt = "" }: Article): string {
  return `${title}\n${excerpt}`;
}

/** Of codes that lie in each other only the deepest says something. */
function deepest(jurisdictions: readonly Jurisdiction[]): Jurisdiction[] {
  return jurisdictions.filter(({ code }) => !jurisdictions.some(({ ancestors }) => ancestors.includes(code)));
}

function withAncestors(own: readonly Jurisdiction[]): Jurisdiction[] {
  const above = own.flatMap(({ ancestors }) => ancestors.flatMap((code) => findJurisdiction(code) ?? []));
  return [...new Set([...own, ...above])];
}

function withBroader(own: readonly Topic[], bySlug: ReadonlyMap<string, Topic>): Topic[] {
  const topics = new Set(own);
  for (const topic of topics) {
    const broader = topic.parent === undefined ? undefined : bySlug.get(topic.parent);
    if (broader !== undefined) topics.add(broader);
  }
  return [...topics];
}
