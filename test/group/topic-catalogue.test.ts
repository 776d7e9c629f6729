import { describe, expect, it } from "vitest";
import { catalogueTopics } from "../../src/group/topic-catalogue.ts";
import { article, topic } from "./articles.ts";

const slugsOf = (...args: Parameters<typeof catalogueTopics>) =>
  catalogueTopics(...args).topics.map(({ slug }) => slug);

describe("catalogueTopics", () => {
  it("has the declared topics, then those that articles bring", () => {
    const articles = [
      article("a", { topics: ["AI", "Computer Vision"] }),
      article("b", { topics: ["Police"] }),
    ];
    expect(catalogueTopics([topic("law"), topic("ai")], articles).topics).toEqual([
      topic("law"),
      topic("ai"),
      { slug: "computer-vision", title: "Computer Vision", aliases: [], keywords: [] },
      { slug: "police", title: "Police", aliases: [], keywords: [] },
    ]);
  });

  it.each(["AI", "ai", " Ai ", "Artificial  intelligence", "artificial-intelligence", "ML"])(
    "finds a topic by any of its names: %j",
    (name) => {
      const declared = topic("artificial-intelligence", {
        title: "Artificial Intelligence",
        aliases: ["AI", "ML"],
      });
      const catalogue = catalogueTopics([declared], [article("a", { topics: [name] })]);
      expect(catalogue.find(name)).toBe(declared);
      expect(catalogue).toMatchObject({ topics: [declared], problems: [] });
    },
  );

  it("takes spellings of one name for one topic, titled by the first", () => {
    const articles = [
      article("a", { topics: ["Computer Vision", "computer  vision"] }),
      article("b", { topics: ["computer-vision"] }),
    ];
    const { topics, problems } = catalogueTopics([], articles);
    expect(topics.map(({ title }) => title)).toEqual(["Computer Vision"]);
    expect(problems).toEqual([]);
  });

  it("refuses an article whose topic has another's address", () => {
    const first = article("a", { topics: ["Computer Vision"] });
    const second = article("b", { topics: ["Computer/Vision"], lines: { webUrl: 3, topics: 9 } });
    const { topics, refused, problems } = catalogueTopics([], [first, second]);
    expect(topics).toHaveLength(1);
    expect([...refused]).toEqual([second]);
    expect(problems).toEqual([
      {
        file: "b.md",
        line: 9,
        column: 1,
        code: "topic-clash",
        severity: "error",
        message: 'topic "Computer/Vision" has the same address as topic "Computer Vision": computer-vision',
        remedy: "Rename it, give both one name, or declare one of them as an alias in bailiwick.yml.",
      },
    ]);
  });

  it("refuses an article with two topics of one address", () => {
    const both = article("a", { topics: ["C++", "C#"] });
    const { topics, refused, problems } = catalogueTopics([], [both]);
    expect([...refused]).toEqual([both]);
    expect(problems).toHaveLength(1);
    expect(topics).toEqual([]);
  });

  it.each(["!?", "👁️", "---"])("refuses an article with a topic that gives no address: %s", (name) => {
    const { refused, problems } = catalogueTopics([], [article("a", { topics: [name] })]);
    expect(refused.size).toBe(1);
    expect(problems[0]?.message).toBe(`topic "${name}" has no letter and no digit to make an address of`);
  });

  it("takes no topic from a refused article, and lets it take no name from others", () => {
    const articles = [article("a", { topics: ["Police!", "???"] }), article("b", { topics: ["Police"] })];
    const { topics, refused, find } = catalogueTopics([], articles);
    expect(topics.map(({ title }) => title)).toEqual(["Police"]);
    expect([...refused].map(({ path }) => path)).toEqual(["a.md"]);
    expect(find("Police!")).toBeUndefined();
  });

  it("keeps topics of other scripts apart", () => {
    const topics = ["人脸识别", "人工智能", "Распознавание лиц", "التعرف على الوجوه"];
    expect(slugsOf([], [article("a", { topics })])).toEqual([
      "人脸识别",
      "人工智能",
      "распознавание-лиц",
      "التعرف-على-الوجوه",
    ]);
  });

  it.each(["__proto__", "constructor", "toString"])("takes %s for a topic like others", (name) => {
    expect(catalogueTopics([], []).find(name)).toBeUndefined();
    expect(catalogueTopics([], [article("a", { topics: [name] })]).find(name)?.title).toBe(name);
  });
});
