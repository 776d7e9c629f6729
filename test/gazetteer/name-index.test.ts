import { describe, expect, it } from "vitest";
import { NameIndex } from "../../src/gazetteer/name-index.ts";

const index = new NameIndex();
const meaningsOf = (key: string) =>
  index.senses(key)?.map(({ kind, codes }) => [kind, ...codes].join(" ")) ?? [];

describe("what a name may mean", () => {
  it.each([
    ["madison", "city US-WI/madison"],
    ["saint pierre and miquelon", "country PM"],
    ["st pierre and miquelon", "country PM"],
    ["sao tome and principe", "country ST"],
    ["vegas", "city US-NV/las-vegas"],
    ["luxembourg city", "subdivision LU-L"],
    ["seine saint denis", "subdivision FR-93"],
    ["essex", "subdivision GB-ESS"],
    ["vance", "surname US"],
    ["starmer", "surname GB"],
    ["jd vance", "person US"],
  ])("holds for %j %s", (key, meaning) => {
    expect(meaningsOf(key)).toContain(meaning);
    expect(meaningsOf(key)).toEqual([...new Set(meaningsOf(key))]);
  });

  it.each(["qix", "ii", "iii", "iv", "international", "digital transformation", ""])(
    "is not known of %j",
    (key) => {
      expect(index.senses(key)).toBeUndefined();
    },
  );

  it("holds no younger namesake for a surname", () => {
    expect(meaningsOf("jr")).toEqual(["surname PH"]);
  });

  it("is contested for a body of a city with namesakes, and they are named", () => {
    expect(meaningsOf("vancouver police")).toEqual([
      "institution CA-BC/vancouver",
      "city CA-BC/vancouver",
      "city US-WA/vancouver",
    ]);
    expect(index.senses("vancouver police")?.map(({ isContested }) => isContested)).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });

  it("is no city's for what is called a council and is none", () => {
    expect(meaningsOf("atlantic council")).toEqual(["other"]);
  });

  it("is one city for each of its former names", () => {
    expect(meaningsOf("prayagraj")).toEqual(["city IN-UP/prayagraj"]);
  });

  it.each(["allier", "plzen south"])(
    "holds no district %j that is an ordinary word or little known",
    (key) => {
      expect(meaningsOf(key)).toEqual([]);
    },
  );

  it("is found in small letters for an office, and only for one", () => {
    expect(index.senses("vlaams parlement")?.map(({ isAnyCase }) => isAnyCase)).toEqual([true]);
    expect(index.senses("us senate")?.map(({ isAnyCase }) => isAnyCase)).toEqual([false]);
  });
});

describe("where a name may end", () => {
  it("is told by its first words", () => {
    const fresh = new NameIndex();
    expect(fresh.longestAfter("heard county")).toBe(0);
    expect(fresh.longest("heard")).toBe(4);
    expect(fresh.longestAfter("heard and")).toBe(4);
    expect(fresh.longest("qix")).toBe(0);
    expect([fresh.isName("heard county"), fresh.isName("heard and")]).toEqual([true, false]);
  });
});
