import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../cli/run-bailiwick.ts";
import type { Story } from "../published-folder.ts";
import type { Reader } from "./reader.ts";
import { READERS } from "./readers.ts";
import { tallyVisits } from "./tally.ts";
import { writeTable } from "./write-table.ts";

const PAGE = readFileSync(path.join(ROOT, ".docs/readers.md"), "utf8");
const rows = [...PAGE.matchAll(/^\| (\S.*) \| (RSS|Atom|JSON Feed) \| (.*) \|$/gm)];

describe("the page of readers", () => {
  it.each(READERS)("has a row for every format of $name", ({ name, formats }) => {
    const own = rows.filter(([, reader = ""]) => reader.replace(/ [\d.]+$/, "") === name);
    expect(own.map(([, , format]) => format)).toEqual(formats);
  });

  it.each(READERS)("names every fault and lack of $name", ({ name, faults, lacks = {} }) => {
    for (const reason of [...faults.map((fault) => fault.reason), ...Object.values(lacks)])
      expect(PAGE).toContain(`. ${name}: ${reason}.\n`);
  });

  it("leaves nothing unexplained", () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(PAGE).not.toContain("unexplained");
  });
});

describe("the comparison", () => {
  const story = (n: number): Story => ({
    ...{ id: `urn:${n}`, title: `Story ${n}`, link: `https://n.example/${n}`, author: "A", image: "" },
    ...{ published: "2026-01-01T00:00:00Z", updated: "2026-01-01T00:00:00Z", content: `<p>${n}</p>` },
  });
  const stories = [story(1), story(2)];
  const later = [story(3), story(1), { ...story(2), content: "<p>two</p>" }];
  const reader: Reader = {
    ...{ name: "Reader", trials: [], version: "1", formats: ["RSS"], subscribe: () => async () => [] },
    faults: [
      { formats: ["RSS"], property: "title", reason: "misreads 2", isMisread: ({ id }) => id === "urn:2" },
    ],
  };
  const compare = (visits: Partial<Parameters<typeof tallyVisits>[2]>) => {
    const all = { first: stories, stories, second: later, later, ...visits };
    const tallies = tallyVisits(reader, "RSS", all);
    return { tallies, table: writeTable([{ reader: "Reader", version: "1", format: "RSS", tallies }]) };
  };

  it("finds nothing where nothing is wrong", () => {
    const right = Array(10).fill("✓").join(" | ");
    expect(compare({}).table).toContain(`| Reader 1 | RSS | ${right} |\n`);
  });

  it("explains what a known fault explains", () => {
    const { table } = compare({ first: [story(1), { ...story(2), title: "?" }] });
    expect(table).toContain("| 1 of 2 (1) |");
    expect(table).toContain("1. Reader: misreads 2.\n");
  });

  it.each([
    ["title", { first: [{ ...story(1), title: "?" }, story(2)] }],
    ["published", { first: [story(1), { ...story(2), published: undefined }] }],
    ["content", { first: [{ ...story(1), content: "<p>2</p>" }, story(2)] }],
    ["order", { first: stories.toReversed() }],
    ["updates", { second: [...later.slice(0, 2), story(2)] }],
    ["updates", { second: later.slice(1) }],
    ["duplicates", { second: [...later, story(1)] }],
    ["duplicates", { second: [...later, story(9)] }],
  ] as const)("tells when %s is wrong without a known fault", (column, visits) => {
    const { tallies, table } = compare(visits);
    expect(tallies[column].unexplained).not.toEqual([]);
    expect(table).toContain("unexplained");
  });
});
