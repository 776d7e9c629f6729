import { describe, expect, it } from "vitest";
import { BASE, DAY_ONE, DAY_TWO, publish, story, textOf } from "./publish.ts";

describe("archive pages", () => {
  const many = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `${index}.md`,
        story({
          webUrl: `https://e.com/${index}`,
          publishedDateTime: `2026-01-${String(index + 1).padStart(2, "0")}`,
          jurisdictions: "[US]",
        }),
      ]),
    );
  const settings = "entries: 3\narchive_entries: 2";
  const edition = publish({ files: many(8), now: DAY_ONE, settings });

  it("link to each other as RFC 5005 says, in RSS and Atom", () => {
    const page = textOf(edition, "archive/2/atom.xml");
    expect(page).toContain("<fh:archive/>");
    expect(page).toContain(`<link rel="self" type="application/atom+xml" href="${BASE}archive/2/atom.xml"/>`);
    expect(page).toContain(
      `<link rel="prev-archive" type="application/atom+xml" href="${BASE}archive/1/atom.xml"/>`,
    );
    expect(page).toContain(
      `<link rel="next-archive" type="application/atom+xml" href="${BASE}archive/3/atom.xml"/>`,
    );
    expect(page).toContain(`<link rel="current" type="application/atom+xml" href="${BASE}atom.xml"/>`);
    expect(textOf(edition, "rss.xml")).toContain(`href="${BASE}archive/3/rss.xml" rel="prev-archive"`);
    expect(textOf(edition, "archive/1/rss.xml")).not.toContain("prev-archive");
  });

  it("exist for the groups that the settings name", () => {
    const pages = (scope: string) =>
      publish({ files: many(8), now: DAY_ONE, settings: `${settings}\narchives: ${scope}` }).paths.filter(
        (path) => path.includes("archive/1/rss.xml"),
      );
    expect(pages("none")).toEqual([]);
    expect(pages("main")).toEqual([
      "archive/1/rss.xml",
      "jurisdictions/us/archive/1/rss.xml",
      "topics/ai/archive/1/rss.xml",
    ]);
    expect(pages("all")).toContain("topics/ai/us/archive/1/rss.xml");
  });

  it("stay byte for byte when articles come, also back-dated ones, and when the page size changes", () => {
    const files = {
      ...many(10),
      "old.md": story({ webUrl: "https://e.com/old", publishedDateTime: "2025-01-01" }),
    };
    const later = publish({
      files,
      now: DAY_TWO,
      after: edition,
      settings: "entries: 3\narchive_entries: 4",
    });
    for (const file of ["rss.xml", "atom.xml", "feed.json"]) {
      for (const page of [1, 2])
        expect(textOf(later, `archive/${page}/${file}`)).toBe(textOf(edition, `archive/${page}/${file}`));
    }
    expect(textOf(later, "archive/3/feed.json")).toContain("https://e.com/old");
  });

  it("name no hub, because nothing new comes to them", () => {
    const hubbed = publish({
      files: many(8),
      now: DAY_ONE,
      settings: `${settings}\nhub: https://hub.example/`,
    });
    expect(textOf(hubbed, "rss.xml")).toContain("hub.example");
    expect(textOf(hubbed, "archive/1/rss.xml")).not.toContain("hub.example");
  });
});
