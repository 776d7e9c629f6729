import { describe, expect, it } from "vitest";
import { atom } from "../../src/format/atom/atom.ts";
import { json } from "../../src/format/json/json.ts";
import { rss } from "../../src/format/rss/rss.ts";
import { entryOf, feedOf, momentOf } from "./sample.ts";

const ROOT = "https://feeds.example.org/topics/ai/";

describe("the place of an entry", () => {
  const place = { code: "US-WI/madison", name: "Madison", level: "city", confidence: 0.93 } as const;
  const placed = entryOf({
    point: [43.07, -89.4],
    jurisdictions: [{ ...place, basis: "inferred", point: [43.07, -89.4] }],
  });

  it.each([rss, atom])("is a GeoRSS point, latitude first, in $name", ({ renderEntry }) => {
    expect(renderEntry(placed)).toContain("<georss:point>43.07 -89.4</georss:point>");
  });

  it("is in the extension of JSON Feed, with who said so and how sure", () => {
    expect(JSON.parse(json.renderEntry(placed))._bailiwick.jurisdictions).toEqual([
      {
        code: "US-WI/madison",
        name: "Madison",
        level: "city",
        basis: "inferred",
        confidence: 0.93,
        point: [43.07, -89.4],
      },
    ]);
  });

  it.each([rss, atom, json])("is not mentioned in $name when it is not known", ({ renderEntry }) => {
    expect(renderEntry(entryOf({ point: undefined }))).not.toContain("point");
  });
});

describe("the history of a feed", () => {
  const archive = feedOf({
    address: ROOT,
    location: `${ROOT}archive/2/`,
    history: { isArchive: true, previous: `${ROOT}archive/1/`, next: `${ROOT}archive/3/`, current: ROOT },
  });
  const subscription = feedOf({
    address: ROOT,
    location: ROOT,
    history: { isArchive: false, previous: `${ROOT}archive/3/` },
  });

  it.each([
    [rss, "rss.xml"],
    [atom, "atom.xml"],
  ])("is linked from archive pages in $name", ({ composeFeed }, file) => {
    const page = composeFeed(archive, []);
    for (const [rel, folder] of [
      ["prev-archive", "archive/1/"],
      ["next-archive", "archive/3/"],
      ["current", ""],
      ["self", "archive/2/"],
    ] as const) {
      expect(page).toMatch(
        new RegExp(`<(?:atom:)?link(?=[^>]* rel="${rel}")[^>]* href="${ROOT}${folder}${file}"`),
      );
    }
    expect(page).toContain("<fh:archive/>");
  });

  it.each([rss, atom])(
    "begins at the subscription document, which is no archive, in $name",
    ({ composeFeed, file }) => {
      const page = composeFeed(subscription, []);
      expect(page).toContain(`${ROOT}archive/3/${file}`);
      expect(page).not.toContain("fh:archive/>");
    },
  );

  it("is followed along next_url in JSON Feed", () => {
    expect(JSON.parse(json.composeFeed(subscription, [])).next_url).toBe(`${ROOT}archive/3/feed.json`);
    expect(JSON.parse(json.composeFeed(archive, []))).toMatchObject({
      feed_url: `${ROOT}archive/2/feed.json`,
      next_url: `${ROOT}archive/1/feed.json`,
    });
  });

  it.each([rss, atom, json])("names no hub on archive pages in $name", ({ composeFeed }) => {
    expect(composeFeed(archive, [])).not.toContain("hub.example.org");
  });
});

describe("withdrawn articles", () => {
  const withdrawn = [{ id: "https://e.com/?a=1&b=2", when: momentOf("2026-03-02T00:00:00Z") }];
  const tombstone =
    '<at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="https://e.com/?a=1&#x26;b=2" when="2026-03-02T00:00:00Z"/>';

  it("are tombstones in Atom, before the entries, when they are wanted", () => {
    const feed = feedOf({ withdrawn, hasTombstones: true });
    const text = atom.composeFeed(feed, [atom.renderEntry(entryOf())]);
    expect(text).toContain(tombstone);
    expect(text.indexOf(tombstone)).toBeLessThan(text.indexOf("<entry"));
    expect(atom.composeFeed({ ...feed, hasTombstones: false }, [])).not.toContain("deleted-entry");
  });

  it("are named in JSON Feed", () => {
    expect(JSON.parse(json.composeFeed(feedOf({ withdrawn }), []))._bailiwick.withdrawn).toEqual([
      { id: "https://e.com/?a=1&b=2", date: "2026-03-02T00:00:00Z" },
    ]);
  });
});

it("says in JSON Feed that a feed has ended", () => {
  expect(JSON.parse(json.composeFeed(feedOf({ isEnded: true }), [])).expired).toBe(true);
  expect(JSON.parse(json.composeFeed(feedOf(), []))).not.toHaveProperty("expired");
});
