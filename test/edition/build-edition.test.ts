import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildEdition, type Edition } from "../../src/bailiwick.ts";
import { articleText } from "../article-text.ts";

const SETTINGS = "title: Test\nbase_url: https://feeds.example.org/\nentries: 2";
const NOW = new Date("2026-06-01");

function editionOf(files: readonly string[], settings = SETTINGS): Edition {
  const named = files.map((content, index) => ({ path: `${index}.md`, content }));
  return buildEdition({ files: named, settings, now: NOW });
}

const story = (number: number, fields: Record<string, string> = {}) =>
  articleText({
    webUrl: `https://e.com/${number}`,
    publishedDateTime: `2026-01-0${number}`,
    title: `Story ${number}`,
    ...fields,
  });

const textOf = (edition: Edition, path: string) => Buffer.from(edition.compose(path)?.bytes ?? []).toString();
const feedOf = (edition: Edition, folder: string) => JSON.parse(textOf(edition, `${folder}feed.json`));
const titlesIn = (edition: Edition, folder: string) =>
  feedOf(edition, folder).items.map(({ title }: { title: string }) => title);

it("has the newest entries only, newest first, as many as the settings say", () => {
  expect(titlesIn(editionOf([story(1), story(3), story(2)]), "")).toEqual(["Story 3", "Story 2"]);
});

it("orders entries of one moment by id, whatever the files are called", () => {
  const day = { publishedDateTime: "2026-01-01" };
  expect(titlesIn(editionOf([story(2, day), story(1, day)]), "")).toEqual(["Story 1", "Story 2"]);
});

it("has a folder for everything, each topic, each jurisdiction and each pair that has an article", () => {
  const edition = editionOf([
    story(1, { topics: "[AI]", jurisdictions: "[US-WI]" }),
    story(2, { topics: "[Drones]" }),
  ]);
  const folders = edition.paths
    .filter((path) => path.endsWith("rss.xml"))
    .map((path) => path.slice(0, -"rss.xml".length));
  expect(folders).toEqual([
    "",
    "jurisdictions/us/",
    "jurisdictions/us-wi/",
    "topics/ai/",
    "topics/ai/us/",
    "topics/ai/us-wi/",
    "topics/drones/",
  ]);
});

it("gives a story one id in every feed and format", () => {
  const edition = editionOf([story(1, { topics: "[AI]", jurisdictions: "[EU]", id: "sku-123" })]);
  const feeds = edition.paths.filter((path) => /(rss\.xml|atom\.xml|feed\.json)$/.test(path));
  expect(feeds.length).toBe(12);
  for (const path of feeds) expect(textOf(edition, path).match(/urn:bailiwick:sku-123/g)?.length).toBe(1);
});

it("dates a feed by the last change in it, not by the build", () => {
  const edition = editionOf([story(1, { updatedDateTime: "2026-05-05T05:05:05Z" }), story(2)]);
  expect(textOf(edition, "atom.xml")).toMatch(/<updated>2026-05-05T05:05:05.000Z<\/updated>\s*<generator>/);
  expect(edition.compose("rss.xml")?.changed).toBe(Date.UTC(2026, 4, 5, 5, 5, 5) / 1000);
});

it("does not tell an announced change before its time", () => {
  expect(feedOf(editionOf([story(1, { updatedDateTime: "2027-01-01" })]), "").items[0].date_modified).toBe(
    "2026-01-01T00:00:00Z",
  );
});

it("dates a feed without a story by no clock", () => {
  expect(textOf(editionOf([]), "rss.xml")).toContain(
    "<lastBuildDate>Thu, 01 Dec 2005 00:00:00 GMT</lastBuildDate>",
  );
});

it("counts articles in no jurisdiction, and has them in no jurisdiction feed", () => {
  const edition = editionOf([
    story(1),
    story(2, { jurisdictions: "[]" }),
    story(3, { jurisdictions: "[FR]" }),
  ]);
  expect(edition.report.articles.withoutJurisdiction).toBe(2);
  expect(titlesIn(edition, "jurisdictions/fr/")).toEqual(["Story 3"]);
});

it("leaves an article out whose topic has another's address, and publishes the rest", () => {
  const edition = editionOf([story(1, { topics: "[C]" }), story(2, { topics: '["C#"]' })]);
  expect(edition.problems.map(({ file, line, code }) => ({ file, line, code }))).toEqual([
    { file: "1.md", line: 5, code: "topic-clash" },
  ]);
  expect(edition.report.articles).toMatchObject({ published: 1, leftOut: 1 });
});

it("tells two files with one address apart from two stories", () => {
  const edition = editionOf([story(1, { quality: "10" }), story(1, { quality: "90", title: "Better" })]);
  expect(titlesIn(edition, "")).toEqual(["Better"]);
  expect(edition.problems).toMatchObject([{ file: "0.md", line: 4, code: "article-duplicate" }]);
});

it("knows no document that it does not list", () => {
  expect(editionOf([]).compose("topics/none/rss.xml")).toBeUndefined();
});

it("composes the same bytes each time it is asked", () => {
  const edition = editionOf([story(1)]);
  const [once, twice] = [Array.from(edition.documents), Array.from(edition.documents)];
  expect(once).toEqual(twice);
});

it("gives the same bytes for the same articles in any order of files", () => {
  const texts = [1, 2, 3, 4, 5].map((number) =>
    story(number, { topics: `[T${number % 2}]`, jurisdictions: "[US, FR]" }),
  );
  const files = texts.map((content, index) => ({ path: `${index}.md`, content }));
  const hashes = (order: typeof files) =>
    Array.from(buildEdition({ files: order, settings: SETTINGS, now: NOW }).documents, ({ hash }) => hash);
  const expected = hashes(files);
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (order) => {
      expect(hashes(order)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

describe("feeds.opml and catalogue.json", () => {
  const edition = editionOf([story(1, { topics: "[AI]", jurisdictions: "[US-WI/madison]" }), story(2)]);

  it("list every group once", () => {
    const { groups } = edition.report;
    expect(JSON.parse(textOf(edition, "catalogue.json")).groups).toHaveLength(groups);
    expect(textOf(edition, "feeds.opml").match(/xmlUrl=/g)).toHaveLength(groups);
  });

  it("name only addresses of documents that exist", () => {
    const base = "https://feeds.example.org/";
    const named = [...textOf(edition, "catalogue.json").matchAll(/"(https:[^"]+\.(?:xml|json))"/g)].map(
      ([, url = ""]) => url,
    );
    expect(named.length).toBeGreaterThan(20);
    for (const url of named) expect(edition.paths).toContain(url.slice(base.length));
  });

  it("say how many articles a group has, of what kind it is, and what it lies in", () => {
    const { groups } = JSON.parse(textOf(edition, "catalogue.json"));
    const madison = groups.find(({ name }: { name: string }) => name === "Madison, Wisconsin, United States");
    expect(madison).toMatchObject({
      count: 1,
      last_change: "2026-01-01T00:00:00Z",
      jurisdiction: { code: "US-WI/madison", level: "city", parents: ["US-WI", "US"] },
    });
  });
});
