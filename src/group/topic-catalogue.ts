import type { Article } from "../article/article.ts";
import { type Problem, problemOf } from "../problem/problem.ts";
import { slugify } from "../subject/slug.ts";
import { foldName, type Topic } from "../subject/topic.ts";

/** All topics of a publication: the declared ones, then those that articles brought. */
export interface TopicCatalogue {
  readonly topics: readonly Topic[];
  /** Gives the topic of a name as an author wrote it; undefined for names that were refused. */
  readonly find: (name: string) => Topic | undefined;
  /** Articles left out because a topic of theirs clashes with another's slug. */
  readonly refused: ReadonlySet<Article>;
  readonly problems: readonly Problem[];
  /** By the slug of each topic that the settings do not name: the path of the article that brought it. */
  readonly bringers: ReadonlyMap<string, string>;
}

/**
 * Collects the topics of the settings and of the articles, which must be in a fixed order: the first name wins. A
 * refused article brings none.
 */
export function catalogueTopics(declared: readonly Topic[], articles: readonly Article[]): TopicCatalogue {
  const byName = new Map<string, Topic>();
  const fold = foldNames();
  const bySlug = new Map<string, Topic>();
  const add = (topic: Topic) => {
    bySlug.set(topic.slug, topic);
    for (const name of namesOf(topic)) byName.set(fold(name), topic);
  };
  for (const topic of declared) add(topic);
  const refused = new Set<Article>();
  const bringers = new Map<string, string>();
  const problems: Problem[] = [];
  for (const article of articles) {
    const names = article.topics.filter((name) => !byName.has(fold(name)));
    if (names.length === 0) continue;
    const { topics, clashes } = readNames(article, names, bySlug);
    if (clashes.length > 0) refused.add(article);
    else {
      topics.forEach(add);
      for (const { slug } of topics) bringers.set(slug, article.path);
    }
    problems.push(...clashes);
  }
  const find = (name: string) => byName.get(fold(name));
  return { topics: [...bySlug.values()], find, refused, problems, bringers };
}

/** Makes the function that finds one of these topics, all that a catalogue has and in its order, by a name. */
export function topicFinder(topics: readonly Topic[]): TopicCatalogue["find"] {
  const fold = foldNames();
  const byName = new Map(
    topics.flatMap((topic) => namesOf(topic).map((name) => [fold(name), topic] as const)),
  );
  return (name) => byName.get(fold(name));
}

function namesOf({ slug, title, aliases }: Topic): string[] {
  return [slug, title, ...aliases];
}

/** Folds names, each once: thousands of articles name a few topics. */
function foldNames(): (name: string) => string {
  const folded = new Map<string, string>();
  return (name) => {
    const fold = folded.get(name) ?? foldName(name);
    folded.set(name, fold);
    return fold;
  };
}

/** Makes topics of the names that an article brings, and Problems of those that cannot be told from others. */
function readNames(article: Article, names: readonly string[], others: ReadonlyMap<string, Topic>) {
  const topics: Topic[] = [];
  const clashes: Problem[] = [];
  for (const title of names) {
    if (topics.some((topic) => isNameOf(title, topic))) continue;
    const slug = slugify(title);
    const other = others.get(slug) ?? topics.find((topic) => topic.slug === slug);
    if (slug !== "" && other === undefined) topics.push({ slug, title, aliases: [], keywords: [] });
    else clashes.push(clash(article, title, other));
  }
  return { topics, clashes };
}

function isNameOf(name: string, { title, slug }: Topic): boolean {
  return [title, slug].some((known) => foldName(known) === foldName(name));
}

function clash(article: Article, title: string, other: Topic | undefined): Problem {
  const name = JSON.stringify(title);
  const message =
    other === undefined
      ? `topic ${name} has no letter and no digit to make an address of`
      : `topic ${name} has the same address as topic ${JSON.stringify(other.title)}: ${other.slug}`;
  return problemOf({
    file: article.path,
    place: { line: article.lines.topics, column: 1 },
    code: "topic-clash",
    message,
  });
}
