import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { filingBy } from "../../src/group/file-article.ts";
import type { Placement } from "../../src/group/group.ts";
import { catalogueTopics } from "../../src/group/topic-catalogue.ts";
import { findJurisdiction } from "../../src/subject/jurisdiction.ts";
import type { Topic } from "../../src/subject/topic.ts";
import { article, placementsOf, topic } from "./articles.ts";

function file(rest: Partial<Article>, declared: readonly Topic[] = []) {
  const filed = article("a", rest);
  const catalogue = catalogueTopics(declared, [filed]);
  const { topics, jurisdictions, placements } = filingBy(catalogue, placementsOf)(filed);
  return {
    topics: topics.map(({ slug }) => slug),
    jurisdictions: jurisdictions.map(({ code }) => code),
    own: placements.map(({ jurisdiction }) => jurisdiction.code),
  };
}

describe("topics of an article", () => {
  it("are those it names, in its order, each once", () => {
    const declared = [topic("ai", { aliases: ["Artificial Intelligence"] })];
    expect(file({ topics: ["Law", "AI", "artificial intelligence"] }, declared).topics).toEqual([
      "law",
      "ai",
    ]);
  });

  it("roll up into all broader topics, which come last", () => {
    const declared = [
      topic("tech"),
      topic("ai", { parent: "tech" }),
      topic("vision", { parent: "ai" }),
      topic("faces", { parent: "vision" }),
    ];
    expect(file({ topics: ["Faces", "Tech"] }, declared).topics).toEqual(["faces", "tech", "vision", "ai"]);
  });

  it("may be none", () => {
    expect(file({})).toEqual({ topics: [], jurisdictions: [], own: [] });
  });

  it("leave out a name that makes no topic", () => {
    expect(file({ topics: ["AI", "!?"] }, [topic("ai")]).topics).toEqual(["ai"]);
  });

  it("are its own, though another's names run together as its do", () => {
    const articles = [article("a", { topics: ["AB", "C"] }), article("b", { topics: ["A", "BC"] })];
    const filing = filingBy(catalogueTopics([], articles), placementsOf);
    const slugs = articles.map((each) => filing(each).topics.map(({ slug }) => slug));
    expect(slugs).toEqual([
      ["ab", "c"],
      ["a", "bc"],
    ]);
  });

  it("found by keywords roll up too", () => {
    const declared = [topic("ai"), topic("faces", { parent: "ai", keywords: ["facial recognition"] })];
    expect(file({ title: "Facial recognition banned" }, declared).topics).toEqual(["faces", "ai"]);
  });
});

describe("a keyword rule", () => {
  const finds = (keywords: string[], title: string, excerpt?: string) =>
    file({ title, excerpt }, [topic("found", { keywords })]).topics.includes("found");

  it.each([
    ["facial recognition", "Police use Facial Recognition at night"],
    ["facial recognition", "A facial-recognition ban"],
    ["facial recognition", "A facial\u2011recognition ban"],
    ["facial recognition", "facial – recognition"],
    ["facial-recognition", "FACIAL RECOGNITION"],
    ["facial recognition", "“Facial recognition”: a ban"],
    ["AI", "What (AI) does"],
    ["AI", "AI's future, AI-made"],
    ["C++", "Written in C++, not C"],
    ["a.b", "see a.b here"],
    ["(sic)", "said (sic) so"],
    ["ÉTAT", "l'état d'urgence"],
    ["e\u0301tat", "L’État"],
    ["état", "L’e\u0301tat"],
    ["распознавание лиц", "Запрет: Распознавание лиц в метро"],
    ["التعرف على الوجوه", "حظر التعرف على الوجوه"],
    ["얼굴 인식", "정부, 얼굴 인식 금지"],
    ["人脸识别", "杭州禁止人脸识别技术"],
    ["顔認証", "警察が顔認証を使う"],
    ["ใบหน้า", "การจดจำใบหน้าในไทย"],
  ])("%j finds %j", (keyword, title) => {
    expect(finds([keyword], title)).toBe(true);
  });

  it.each([
    ["facial recognition", "facial and voice recognition"],
    ["facial recognition", "facialrecognition"],
    ["facial recognition", "facial, recognition"],
    ["AI", "Said in Spain: MAIL and AI5"],
    ["AI", "the AIs"],
    ["art", "Märta started Bonaparté's art\u0301"],
    ["a.b", "see aXb here"],
    ["C++", "C and CCC"],
    ["лиц", "лицей"],
    ["-", "a - b"],
    [" ", "a b"],
  ])("%j does not find %j", (keyword, title) => {
    expect(finds([keyword], title)).toBe(false);
  });

  it("looks in the excerpt, too, but not across its border", () => {
    expect(finds(["face scan"], "A title", "A face scan everywhere")).toBe(true);
    expect(finds(["face scan"], "He lost face", "Scan everything")).toBe(false);
  });

  it("does not look in the body", () => {
    expect(
      file({ body: "facial recognition" }, [topic("found", { keywords: ["facial recognition"] })]).topics,
    ).toEqual([]);
  });

  it("takes any of its keywords", () => {
    expect(finds(["face scan", "-", "FRT"], "Police buy FRT")).toBe(true);
  });

  it("ends soon with hostile texts", { timeout: 5000 }, () => {
    expect(finds(["a a a a a a b"], `${"a ".repeat(100_000)}c`)).toBe(false);
  });
});

describe("jurisdictions of an article", () => {
  it.each([
    ["a city rolls up into state and country", ["US-WI/madison"], ["US-WI/madison", "US-WI", "US"], 1],
    [
      "of codes that lie in each other the deepest counts",
      ["US", "US-WI", "US-WI/madison"],
      ["US-WI/madison", "US-WI", "US"],
      1,
    ],
    ["two states share their country", ["US-WI", "US-MN"], ["US-WI", "US-MN", "US"], 2],
    [
      "a state beside another's city stays",
      ["US-MN", "US-WI/madison"],
      ["US-MN", "US-WI/madison", "US", "US-WI"],
      2,
    ],
    ["a union stands for itself", ["EU", "FR"], ["EU", "FR"], 2],
    ["none are none", [], [], 0],
  ])("%s", (_what, codes, all, own) => {
    const filed = file({ jurisdictions: codes });
    expect(filed.jurisdictions).toEqual(all);
    expect(filed.own).toEqual(all.slice(0, own));
  });
});

describe("articles that are filed alike", () => {
  const madison = findJurisdiction("US-WI/madison");
  if (madison === undefined) throw new Error("Madison is there");
  const placedAs = (...all: Omit<Placement, "jurisdiction">[]) => {
    const articles = all.map((_, index) => article(`${index}`, { topics: ["AI"], heat: index }));
    const placements = ({ heat = 0 }: Article) =>
      all.slice(heat, heat + 1).map((rest) => ({ jurisdiction: madison, ...rest }));
    return articles.map(filingBy(catalogueTopics([], articles), placements));
  };

  it("have one filing when editors have said where, so that many take little memory", () => {
    const [one, other] = placedAs(
      { basis: "editor", point: [43, -89] },
      { basis: "editor", point: [43, -89] },
    );
    expect(other).toBe(one);
  });

  it.each<[string, Omit<Placement, "jurisdiction">, Omit<Placement, "jurisdiction">]>([
    ["points", { basis: "editor", point: [43, -89] }, { basis: "editor", point: [43, -88] }],
    ["a point and none", { basis: "editor", point: [43, -89] }, { basis: "editor" }],
    ["grounds", { basis: "editor" }, { basis: "inferred", confidence: 0.9 }],
    ["confidences", { basis: "inferred", confidence: 0.8 }, { basis: "inferred", confidence: 0.9 }],
  ])("keep what differs: %s", (_, first, second) => {
    const filings = placedAs(first, second);
    expect(filings.map(({ placements }) => placements)).toEqual([
      [{ jurisdiction: madison, ...first }],
      [{ jurisdiction: madison, ...second }],
    ]);
  });

  it("keep what differs beside what an editor has said", () => {
    const minnesota = findJurisdiction("US-MN");
    if (minnesota === undefined) throw new Error("Minnesota is there");
    const articles = [0.8, 0.9].map((heat) => article(`${heat}`, { topics: ["AI"], heat }));
    const filing = filingBy(catalogueTopics([], articles), ({ heat }) => [
      { jurisdiction: madison, basis: "editor" },
      { jurisdiction: minnesota, basis: "inferred", confidence: heat },
    ]);
    expect(articles.map((each) => filing(each).placements[1]?.confidence)).toEqual([0.8, 0.9]);
  });
});
