import type { Article } from "../article/article.ts";
import { findJurisdiction, type Jurisdiction } from "../subject/jurisdiction.ts";
import type { Topic } from "../subject/topic.ts";
import type { Filing } from "./group.ts";
import type { TopicCatalogue } from "./topic-catalogue.ts";

/** Makes the function that says what an article is filed under: named topics, keyword rules, codes, roll-up. */
export function filingBy(catalogue: TopicCatalogue): (article: Article) => Filing {
  const rules = catalogue.topics.flatMap((topic) => {
    const pattern = patternOf(topic.keywords);
    return pattern === undefined ? [] : [{ topic, pattern }];
  });
  const bySlug = new Map(catalogue.topics.map((topic) => [topic.slug, topic]));
  return (article) => {
    const named = article.topics.flatMap((name) => catalogue.find(name) ?? []);
    const found = rules.filter(({ pattern }) => isFound(pattern, article)).map(({ topic }) => topic);
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

// Scripts that put no space between words: there a keyword may stand within other letters.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = "[\\p{L}\\p{M}\\p{N}]";

/** Matches whole words, in any case, with hyphens or spaces between them: `facial recognition`. */
function patternOf(keywords: readonly string[]): RegExp | undefined {
  const phrases = keywords.map(phraseOf).filter((phrase) => phrase !== "");
  return phrases.length === 0 ? undefined : new RegExp(phrases.join("|"), "iu");
}

function phraseOf(keyword: string): string {
  const words = keyword
    .normalize("NFC")
    .split(/[\s\p{Dash_Punctuation}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[\\s\\p{Dash_Punctuation}]+");
  return words === "" || UNSPACED.test(keyword) ? words : `(?<!${LETTER})${words}(?!${LETTER})`;
}

function isFound(pattern: RegExp, { title, excerpt = "" }: Article): boolean {
  return [title, excerpt].some((text) => pattern.test(text.normalize("NFC")));
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
