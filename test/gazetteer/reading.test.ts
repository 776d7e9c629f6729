import { expect, it } from "vitest";
import { readCoverage } from "../../src/gazetteer/reading.ts";

it("lets the texts of one outlet vote together, and those without an outlet each for itself", () => {
  const source = { domain: "example.com" };
  const related = [{ title: "One", source }, { title: "Two", source, excerpt: "More" }, { title: "Three" }];
  const read = readCoverage({ title: "", related });
  expect(read.map(({ field, voter }) => `${field} ${voter}`)).toEqual([
    "related[0].title example.com",
    "related[1].title example.com",
    "related[1].excerpt example.com",
    "related[2].title related 2",
  ]);
});

it("reads only the beginning of what others wrote", () => {
  const related = [{ title: "One", excerpt: "word ".repeat(100) }];
  expect(readCoverage({ title: "", related })[1]?.text).toHaveLength(220);
});
