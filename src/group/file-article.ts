import type { Article } from "../article/article.ts";
import { findJurisdiction, type Jurisdiction } from "../subject/jurisdiction.ts";
import type { Topic } from "../subject/topic.ts";
import type { Filing, Placement } from "./group.ts";
import { patternOf } from "./keyword-rule.ts";
import { oncePerKey } from "./once-per.ts";
import type { TopicCatalogue } from "./topic-catalogue.ts";

/** Makes the function that says what an article is filed under: named topics, keyword rules, places, roll-up. */
export function filingBy(
  catalogue: Pick<TopicCatalogue, "topics" | "find">,
  placementsOf: (article: Article) => readonly Placement[],
): (article: Article) => Filing {
  const topicsOf = topicsBy(catalogue);
  const jurisdictionsOf = oncePerKey(
    (own: readonly Jurisdiction[]) => own.map(({ code }) => code).join(" "),
    withAncestors,
  );
  const file = ({ topics, placements }: Omit<Filing, "jurisdictions">): Filing => {
    const jurisdictions = jurisdictionsOf(placements.map(({ jurisdiction }) => jurisdiction));
    return { topics, jurisdictions, placements };
  };
  const fileOnce = oncePerKey(keyOfFiling, file);
  return (article) => {
    const filed = { topics: topicsOf(article), placements: deepest(placementsOf(article)) };
    // What was inferred is hardly ever the same to the last decimal.
    return filed.placements.every(({ basis }) => basis === "editor") ? fileOnce(filed) : file(filed);
  };
}

/** Says all of a filing by an editor. */
function keyOfFiling({ topics, placements }: Omit<Filing, "jurisdictions">): string {
  const places = placements.map(({ jurisdiction: { code }, point }) => (point ? `${code}@${point}` : code));
  return [...places, "", ...topics.map(({ slug }) => slug)].join(" ");
}

/** What decides about the topics of a story: the names it gives, and its words. */
type TopicText = Pick<Article, "title" | "excerpt" | "topics">;

/** Makes the function that gives a story's topics: named ones, those whose keywords it has, and the broader ones. */
export function topicsBy(
  catalogue: Pick<TopicCatalogue, "topics" | "find">,
): (story: TopicText) => readonly Topic[] {
  const rules = catalogue.topics.flatMap((topic) => {
    const pattern = patternOf(topic.keywords);
    return pattern === undefined ? [] : [{ topic, pattern }];
  });
  const bySlug = new Map(catalogue.topics.map((topic) => [topic.slug, topic]));
  const namedIn = ({ topics }: Pick<TopicText, "topics">) =>
    topics.flatMap((name) => catalogue.find(name) ?? []);
  if (rules.length === 0)
    return oncePerKey(
      ({ topics }) => topics.join("\n"),
      (story) => withBroader(namedIn(story), bySlug),
    );
  return (story) => {
    const named = namedIn(story);
    const texts = [story.title, story.excerpt ?? ""].map((text) => text.normalize("NFC"));
    const found = rules.filter(({ pattern }) => texts.some((text) => pattern.test(text)));
    return withBroader([...named, ...found.map(({ topic }) => topic)], bySlug);
  };
}

/** Of places that lie in each other only the deepest says something. */
function deepest(placements: readonly Placement[]): readonly Placement[] {
  const isAbove = ({ jurisdiction: { code } }: Placement) =>
    placements.some(({ jurisdiction }) => jurisdiction.ancestors.includes(code));
  return placements.some(isAbove) ? placements.filter((placement) => !isAbove(placement)) : placements;
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
