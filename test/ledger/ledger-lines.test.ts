import { expect, it } from "vitest";
import { EMPTY_LEDGER, type Ledger } from "../../src/ledger/ledger.ts";
import { formatLedger, parseLedger } from "../../src/ledger/ledger-lines.ts";

const LEDGER: Ledger = {
  articles: [
    {
      id: "https://e.com/1",
      urls: ["https://e.com/old", "https://e.com/1"],
      paths: ["a.md"],
      first: 1_767_225_600,
      changed: 1_767_312_000,
      hash: "abc",
      withdrawn: undefined,
      topics: ["ai"],
      jurisdictions: ["US-WI", "US"],
      archives: { "topics/ai/": 2 },
    },
    {
      id: "https://e.com/2",
      urls: ["https://e.com/2"],
      paths: ["b.md"],
      first: 1_767_225_600,
      changed: 1_767_225_600,
      hash: "def",
      withdrawn: 1_767_398_400,
      topics: [],
      jurisdictions: [],
      archives: {},
    },
  ],
  feeds: new Map([
    ["", { folder: "", name: "", changed: 1_767_312_000, hash: "x", emptied: undefined }],
    [
      "topics/ai/",
      { folder: "topics/ai/", name: "AI", changed: 1_767_312_000, hash: "y", emptied: 1_767_398_400 },
    ],
  ]),
};

function lineOf(article: number): string {
  return formatLedger(LEDGER)[article + 1] ?? "";
}

it("reads back what it wrote", () => {
  expect(parseLedger(formatLedger(LEDGER).join("\n"))).toEqual({ ledger: LEDGER, damagedLines: 0 });
});

it("reads back the same from a text and from its lines, also with the line ends of Windows", () => {
  const lines = formatLedger(LEDGER);
  expect(parseLedger(new Set(lines))).toEqual({ ledger: LEDGER, damagedLines: 0 });
  expect(parseLedger(`${lines.join("\r\n")}\r\n`)).toEqual({ ledger: LEDGER, damagedLines: 0 });
});

it.each([
  [["", "jurisdictions/us/", "topics/ai/"]],
  [["topics/ai/", "", "jurisdictions/us/"]],
  [["jurisdictions/us/", "topics/ai/", ""]],
])("keeps the order of articles and sorts the feeds %j by folder", (folders) => {
  const feed = { name: "", changed: 0, hash: "x" };
  const feeds = new Map(folders.map((folder) => [folder, { ...feed, folder }]));
  const lines = formatLedger({ ...LEDGER, feeds }).map((line) => JSON.parse(line));
  expect(lines.slice(1).map(({ id, feed: folder }) => id ?? folder)).toEqual([
    ...["https://e.com/1", "https://e.com/2"],
    ...["", "jurisdictions/us/", "topics/ai/"],
  ]);
});

it("says of an article whether it is live or withdrawn, with dates that people can read", () => {
  const [, live = "", withdrawn = ""] = formatLedger(LEDGER);
  expect(JSON.parse(live)).toMatchObject({
    state: "live",
    first: "2026-01-01T00:00:00Z",
    changed: "2026-01-02T00:00:00Z",
  });
  expect(JSON.parse(withdrawn)).toMatchObject({ state: "withdrawn", withdrawn: "2026-01-03T00:00:00Z" });
});

it("reads nothing as a publication that has published nothing", () => {
  expect(parseLedger("")).toEqual({ ledger: EMPTY_LEDGER, damagedLines: 0 });
});

it("passes over the lines of files, which the output folder keeps", () => {
  expect(parseLedger('{"file":"rss.xml","size":1,"time":1,"hash":"x"}').damagedLines).toBe(0);
});

it.each([
  ["a torn line", '{"id":"https://e.com/1","urls":["https:'],
  ["another program's line", '{"hello":"world"}'],
  ["a date that is none", '{"feed":"","name":"","changed":"soon","hash":"x"}'],
  ["a later version", '{"ledger":2}'],
  ["no object", "[]"],
  ["a number", "7"],
  ["nothing at all", "null"],
  ["a feed outside the publication", '{"feed":"../x/","name":"X","changed":"2026-01-01","hash":"x"}'],
  [
    "a feed that was emptied at no time",
    '{"feed":"","name":"","changed":"2026-01-01","hash":"x","emptied":"soon"}',
  ],
])("counts %s as damage and keeps the rest", (_, damaged) => {
  const { ledger, damagedLines } = parseLedger([...formatLedger(LEDGER), damaged].join("\n"));
  expect(damagedLines).toBe(1);
  expect(ledger).toEqual(LEDGER);
});

it("keeps the first of two lines with one id", () => {
  const lines = formatLedger(LEDGER);
  expect(parseLedger([...lines, ...lines.slice(1, 2)].join("\n"))).toEqual({
    ledger: LEDGER,
    damagedLines: 1,
  });
});

it("forgets a closed page that is further than there are articles, because a forged one would have no end", () => {
  const forged = lineOf(0).replace('"topics/ai/":2', '"topics/ai/":999999999,"":1');
  expect(parseLedger(forged).ledger.articles[0]?.archives).toEqual({ "": 1 });
});
