import { describe, expect, it } from "vitest";
import { checkTopics } from "../../src/site/check-topics.ts";
import type { Topic } from "../../src/subject/topic.ts";

const topic = (slug: string, rest: Partial<Topic> = {}): Topic => ({
  slug,
  title: slug.toUpperCase(),
  aliases: [],
  keywords: [],
  ...rest,
});

function check(...declared: Topic[]) {
  // The line tells which topic, the column which field is meant.
  const locate = (path: readonly PropertyKey[]) => ({
    line: Number(path[1]) + 1,
    column: String(path[2]).length,
  });
  const { topics, problems } = checkTopics(declared, "bailiwick.yml", locate);
  return {
    slugs: topics.map(({ slug, parent }) => (parent === undefined ? slug : `${slug} in ${parent}`)),
    problems: problems.map(
      ({ line, column, code, severity, message }) => `${line}:${column} ${severity} ${code} ${message}`,
    ),
  };
}

describe("checkTopics", () => {
  it("keeps topics that are different", () => {
    const declared = [topic("ai"), topic("vision", { parent: "ai" }), topic("faces", { parent: "vision" })];
    expect(check(...declared)).toEqual({ slugs: ["ai", "vision in ai", "faces in vision"], problems: [] });
  });

  it.each([
    ["one slug", topic("ai", { title: "Artificial Intelligence" }), topic("ai", { title: "Other" })],
    ["one title", topic("ai", { title: "Machines" }), topic("other", { title: "  MACHINES" })],
    ["one alias", topic("ai", { aliases: ["ML"] }), topic("machine-learning", { aliases: ["ml"] })],
    ["a title that is an alias", topic("ai", { aliases: ["ML"] }), topic("x", { title: "ML" })],
    ["a title that is a slug", topic("ai"), topic("x", { title: "AI" })],
  ])("keeps the first of two topics with %s", (_what, first, second) => {
    expect(check(first, second)).toEqual({
      slugs: ["ai"],
      problems: [
        `2:4 error topic-clash topic "${second.title}" shares its slug or a name with "${first.title}"; the first is published`,
      ],
    });
  });

  it("lets a topic repeat its own names", () => {
    expect(check(topic("ai", { aliases: ["AI", "ai", "Ai"] })).problems).toEqual([]);
  });

  it("drops a parent that is not declared", () => {
    expect(check(topic("faces", { parent: "vision" }))).toEqual({
      slugs: ["faces"],
      problems: ["1:6 warning topic-parent-unknown topic faces has the parent vision, which is not declared"],
    });
  });

  it("drops a parent that was dropped as a duplicate itself", () => {
    const { slugs } = check(topic("ai", { aliases: ["ML"] }), topic("ml"), topic("faces", { parent: "ml" }));
    expect(slugs).toEqual(["ai", "faces"]);
  });

  it("names an unknown parent only where it is written", () => {
    const { slugs, problems } = check(topic("a", { parent: "b" }), topic("b", { parent: "nowhere" }));
    expect(slugs).toEqual(["a in b", "b"]);
    expect(problems).toHaveLength(1);
  });

  it.each([
    ["itself", [topic("a", { parent: "a" })], ["a"]],
    ["each other", [topic("a", { parent: "b" }), topic("b", { parent: "a" })], ["a", "b"]],
    [
      "a circle that others lead to",
      [topic("a", { parent: "b" }), topic("b", { parent: "c" }), topic("c", { parent: "b" })],
      ["a in b", "b", "c"],
    ],
  ])("ends and drops the parents of topics within %s", (_what, declared, slugs) => {
    const checked = check(...declared);
    expect(checked.slugs).toEqual(slugs);
    expect(checked.problems.every((problem) => problem.includes("warning topic-parent-cycle"))).toBe(true);
  });
});
