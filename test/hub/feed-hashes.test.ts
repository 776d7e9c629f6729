import { expect, it } from "vitest";
import { FORMATS } from "../../src/format/formats.ts";
import { formatFeedHashes, parseFeedHashes } from "../../src/hub/feed-hashes.ts";

const line = (file: string, hash = "1") => JSON.stringify({ file, size: 1, time: 1, hash });
const filesOf = (...files: string[]) => [
  ...parseFeedHashes(files.map((file) => line(file)).join("\n")).keys(),
];

it("takes the document of every format for a feed", () => {
  for (const { file } of FORMATS) {
    expect(filesOf(file, `topics/ai/us-wi/${file}`)).toEqual([file, `topics/ai/us-wi/${file}`]);
  }
});

it("keeps a topic whose name is archive, and one of another script", () => {
  const files = ["topics/archive/rss.xml", "topics/archive/us/rss.xml", "topics/监控/rss.xml"];
  expect(filesOf(...files)).toEqual(files);
});

it.each([
  "index.html",
  "feeds.opml",
  "catalogue.json",
  "ledger.jsonl",
  "old-rss.xml",
  "archive/1/rss.xml",
  "topics/ai/archive/12/feed.json",
  "topics/archive/archive/3/atom.xml",
])("passes %s over, which nobody subscribes to", (file) => {
  expect(filesOf(file)).toEqual([]);
});

it.each([
  "/rss.xml",
  "//evil.example/rss.xml",
  "https://evil.example/rss.xml",
  "https:/rss.xml",
  "../rss.xml",
  "topics/../../rss.xml",
  "topics/./rss.xml",
  "topics//rss.xml",
  "\\\\evil.example/rss.xml",
  "topics/%2e%2e/rss.xml",
  "topics/?/rss.xml",
])("passes %s over, which is no path of a publication", (file) => {
  expect(filesOf(file)).toEqual([]);
});

it("passes over lines that are torn, of another kind, or without a hash", () => {
  const lines = [
    '{"ledger":1}',
    '{"feed":"topics/ai/","hash":"9"}',
    "null",
    "7",
    "[]",
    "",
    '{"file":"rss.xml"}',
    '{"file":"rss.xml","hash":""}',
    '{"file":["rss.xml"],"hash":"1"}',
    line("atom.xml", "2"),
    '{"file":"feed.json","ha',
  ];
  expect([...parseFeedHashes(lines.join("\n"))]).toEqual([["atom.xml", "2"]]);
});

it("reads what it writes, in one order", () => {
  const one = new Map([
    ["rss.xml", "1"],
    ["atom.xml", "2"],
  ]);
  expect(formatFeedHashes(one)).toBe('{"file":"atom.xml","hash":"2"}\n{"file":"rss.xml","hash":"1"}\n');
  expect(parseFeedHashes(formatFeedHashes(one))).toEqual(one);
});
