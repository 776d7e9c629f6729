import { type Place, type Problem, problemOf } from "../problem/problem.ts";
import { foldName, type Topic } from "../subject/topic.ts";

type Locate = (path: readonly PropertyKey[]) => Place;

interface CheckedTopics {
  readonly topics: readonly Topic[];
  readonly problems: readonly Problem[];
}

/**
 * Checks the declared topics against each other: of two with one slug or one name the first stays, an unknown
 * parent and a circle of parents are dropped; each is reported.
 */
export function checkTopics(declared: readonly Topic[], file: string, locate: Locate): CheckedTopics {
  const problems: Problem[] = [];
  const bySlug = new Map<string, Topic>();
  const owners = new Map<string, Topic>();
  for (const [index, topic] of declared.entries()) {
    const other =
      bySlug.get(topic.slug) ??
      namesOf(topic)
        .map((name) => owners.get(name))
        .find(Boolean);
    if (other === undefined) {
      bySlug.set(topic.slug, topic);
      for (const name of namesOf(topic)) owners.set(name, topic);
    } else {
      const message = `topic ${JSON.stringify(topic.title)} shares its slug or a name with ${JSON.stringify(other.title)}; the first is published`;
      problems.push(
        problemOf({ file, place: locate(["topics", index, "slug"]), code: "topic-clash", message }),
      );
    }
  }
  const topics = [...bySlug.values()].map((topic) => {
    const problem = parentProblem(topic, bySlug);
    if (problem === undefined) return topic;
    const place = locate(["topics", declared.indexOf(topic), "parent"]);
    problems.push(problemOf({ file, place, severity: "warning", ...problem }));
    const { parent: _, ...orphan } = topic;
    return orphan;
  });
  return { topics, problems };
}

function namesOf({ title, aliases, slug }: Topic): string[] {
  return [...new Set([title, ...aliases, slug].map(foldName))];
}

function parentProblem(
  topic: Topic,
  bySlug: ReadonlyMap<string, Topic>,
): Pick<Problem, "code" | "message"> | undefined {
  const seen = new Set<string>();
  for (let slug = topic.parent; slug !== undefined; slug = bySlug.get(slug)?.parent) {
    if (!bySlug.has(slug)) {
      if (slug !== topic.parent) return undefined;
      return {
        code: "topic-parent-unknown",
        message: `topic ${topic.slug} has the parent ${slug}, which is not declared`,
      };
    }
    if (slug === topic.slug)
      return { code: "topic-parent-cycle", message: `topic ${topic.slug} is its own parent` };
    if (seen.has(slug)) return undefined;
    seen.add(slug);
  }
  return undefined;
}
