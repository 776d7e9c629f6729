import { describe, expect, it } from "vitest";
import type { Edition } from "../../src/bailiwick.ts";
import { DAY_FORTY, DAY_ONE, DAY_TWO, feedOf, publish, story, textOf } from "./publish.ts";

describe("the time of the last change", () => {
  const first = publish({ files: { "a.md": story() }, now: DAY_ONE });
  const modified = (edition: Edition) => feedOf(edition).items[0].date_modified;

  it("is the publication date until something published is edited, then the build that noticed", () => {
    expect(modified(first)).toBe("2026-01-01T00:00:00Z");
    const edited = publish({
      files: { "a.md": story({ excerpt: "Corrected." }) },
      now: DAY_TWO,
      after: first,
    });
    expect(modified(edited)).toBe(DAY_TWO);
    expect(
      modified(
        publish({ files: { "a.md": story({ excerpt: "Corrected." }) }, now: DAY_FORTY, after: edited }),
      ),
    ).toBe(DAY_TWO);
  });

  it.each([
    ["quality", { quality: "80" }],
    ["heat", { heat: "3" }],
    ["category", { category: "news" }],
    ["an unknown field", { notes: "mine" }],
    ["an alternative address", { ampWebUrl: "https://amp.example.com/1" }],
    ["another name of the same topic", { topics: "[ai]" }],
  ])("does not move with %s, which nobody sees", (_, fields) => {
    expect(modified(publish({ files: { "a.md": story(fields) }, now: DAY_TWO, after: first }))).toBe(
      "2026-01-01T00:00:00Z",
    );
  });

  it("is the author's own when an edit brings one", () => {
    const fields = { excerpt: "Corrected.", updatedDateTime: "2026-02-15T12:00:00Z" };
    expect(modified(publish({ files: { "a.md": story(fields) }, now: DAY_TWO, after: first }))).toBe(
      "2026-02-15T12:00:00Z",
    );
  });

  it("does not go backwards for a feed whose newest article is withdrawn", () => {
    const two = {
      "a.md": story(),
      "b.md": story({ webUrl: "https://e.com/2", publishedDateTime: "2026-02-02" }),
    };
    const before = publish({ files: two, now: DAY_ONE });
    const after = publish({ files: { "a.md": two["a.md"] }, now: DAY_TWO, after: before });
    expect(before.compose("rss.xml")?.changed).toBe(Date.parse("2026-02-02") / 1000);
    expect(after.compose("rss.xml")?.changed).toBe(Date.parse(DAY_TWO) / 1000);
    expect(textOf(after, "atom.xml")).toContain(`<updated>2026-03-02T00:00:00`);
  });
});
