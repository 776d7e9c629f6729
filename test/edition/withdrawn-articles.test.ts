import { describe, expect, it } from "vitest";
import { buildEdition } from "../../src/bailiwick.ts";
import { DAY_FORTY, DAY_ONE, DAY_TWO, feedOf, idsIn, publish, story, textOf } from "./publish.ts";

describe("a withdrawn article", () => {
  const files = { "a.md": story(), "b.md": story({ webUrl: "https://e.com/2", jurisdictions: "[US]" }) };
  const first = publish({ files, now: DAY_ONE });
  const left = { "a.md": story() };

  it.each([
    ["published: false", { ...left, "b.md": story({ webUrl: "https://e.com/2", published: "false" }) }],
    ["deleted: true", { ...left, "b.md": story({ webUrl: "https://e.com/2", deleted: "true" }) }],
    ["its file removed", left],
  ])("is in no document, and remembered, with %s", (_, now) => {
    const second = publish({ files: now, now: DAY_TWO, after: first });
    const entries = Array.from(second.documents, ({ bytes }) =>
      Buffer.from(bytes)
        .toString()
        .replaceAll(/"withdrawn": \[[^\]]*\]/g, ""),
    );
    expect(entries.join()).not.toContain("https://e.com/2");
    expect(second.ledgerLines.find((line) => line.includes("https://e.com/2"))).toContain(
      '"state":"withdrawn"',
    );
  });

  it("is named in the JSON feeds that had it", () => {
    const second = publish({ files: left, now: DAY_TWO, after: first });
    expect(feedOf(second)._bailiwick.withdrawn).toEqual([{ id: "https://e.com/2", date: DAY_TWO }]);
    expect(feedOf(second, "topics/ai/")._bailiwick.withdrawn).toHaveLength(1);
  });

  it("has a tombstone in Atom only when the settings ask for one", () => {
    const tombstone = `<at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="https://e.com/2" when="${DAY_TWO}"/>`;
    expect(textOf(publish({ files: left, now: DAY_TWO, after: first }), "atom.xml")).not.toContain(
      "deleted-entry",
    );
    expect(
      textOf(publish({ files: left, now: DAY_TWO, after: first, settings: "tombstones: true" }), "atom.xml"),
    ).toContain(tombstone);
  });

  it("leaves its group with a valid empty feed for a while, then with the word that it has ended", () => {
    const empty = publish({ files: left, now: DAY_TWO, after: first });
    expect(feedOf(empty, "jurisdictions/us/")).toMatchObject({ title: "Test: United States", items: [] });
    const later = publish({ files: left, now: DAY_FORTY, after: empty });
    expect(feedOf(later, "jurisdictions/us/")).toMatchObject({
      expired: true,
      items: [{ title: "This feed has ended: Test: United States" }],
    });
    expect(textOf(later, "feeds.opml")).not.toContain("jurisdictions/us/");
    const again = publish({ files, now: DAY_FORTY, after: later });
    expect(idsIn(again, "jurisdictions/us/")).toEqual(["https://e.com/2"]);
  });

  it("is not remembered by a preview that shows unpublished articles", () => {
    const secret = {
      "a.md": story(),
      "draft.md": story({ webUrl: "https://e.com/draft", published: "false" }),
    };
    const edition = buildEdition({
      files: Object.entries(secret).map(([path, content]) => ({ path, content })),
      now: new Date(DAY_TWO),
      ledger: first.ledgerLines.join("\n"),
      unpublished: true,
    });
    expect(edition.ledgerLines).toEqual(first.ledgerLines);
  });
});
