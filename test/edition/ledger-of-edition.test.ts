import { describe, expect, it } from "vitest";
import { buildEdition, type Edition } from "../../src/bailiwick.ts";
import { articleText } from "../article-text.ts";

const BASE = "https://feeds.example.org/";
const DAY_ONE = "2026-03-01T00:00:00Z";
const DAY_TWO = "2026-03-02T00:00:00Z";
const DAY_FORTY = "2026-04-10T00:00:00Z";

interface Publication {
  readonly files: Readonly<Record<string, string>>;
  readonly now: string;
  readonly after?: Edition;
  readonly settings?: string;
}

function publish({ files, now, after, settings = "" }: Publication): Edition {
  return buildEdition({
    files: Object.entries(files).map(([path, content]) => ({ path, content })),
    settings: `base_url: ${BASE}\ntitle: Test\n${settings}`,
    now: new Date(now),
    ...(after && { ledger: after.ledgerLines.join("\n") }),
  });
}

const story = (fields: Readonly<Record<string, string>> = {}) =>
  articleText({ publishedDateTime: "2026-01-01", topics: "[AI]", ...fields });
const textOf = (edition: Edition, path: string) => Buffer.from(edition.compose(path)?.bytes ?? []).toString();
const feedOf = (edition: Edition, folder = "") => JSON.parse(textOf(edition, `${folder}feed.json`));
const ids = (edition: Edition, folder = "") =>
  feedOf(edition, folder).items.map(({ id }: { id: string }) => id);
const codes = (edition: Edition) => edition.problems.map(({ code }) => code);

describe("an article's id", () => {
  const first = publish({ files: { "a.md": story() }, now: DAY_ONE });

  it.each([
    ["title", { "a.md": story({ title: "Another" }) }],
    ["file and folder", { "sub/b.md": story() }],
    ["address, in the same file", { "a.md": story({ webUrl: "https://news.example.com/new" }) }],
    ["scheme", { "b.md": story({ webUrl: "http://news.example.com/council-bans-face-recognition" }) }],
    [
      "host's case and www",
      { "b.md": story({ webUrl: "https://WWW.News.Example.com/council-bans-face-recognition" }) },
    ],
    [
      "tracking parameters",
      { "b.md": story({ webUrl: "https://news.example.com/council-bans-face-recognition?utm_source=x" }) },
    ],
  ])("survives a change of %s", (_, files) => {
    const second = publish({ files, now: DAY_TWO, after: first });
    expect(ids(second)).toEqual(ids(first));
    expect(codes(second)).toEqual([]);
  });

  it("survives a change of address, then of file", () => {
    const moved = publish({
      files: { "a.md": story({ webUrl: "https://e.com/new" }) },
      now: DAY_TWO,
      after: first,
    });
    const renamed = publish({
      files: { "z.md": story({ webUrl: "https://e.com/new" }) },
      now: DAY_TWO,
      after: moved,
    });
    expect(ids(renamed)).toEqual(ids(first));
  });

  it("is never another article's: a new story at an address that another once had gets its own", () => {
    const moved = publish({
      files: { "a.md": story({ webUrl: "https://e.com/new" }) },
      now: DAY_TWO,
      after: first,
    });
    const both = publish({
      files: { "a.md": story({ webUrl: "https://e.com/new" }), "b.md": story() },
      now: DAY_TWO,
      after: moved,
    });
    expect(new Set(ids(both)).size).toBe(2);
    expect(ids(both)).toContain(ids(first)[0]);
  });

  it("stays when an author sets another, which is reported as an error", () => {
    const second = publish({ files: { "a.md": story({ id: "mine" }) }, now: DAY_TWO, after: first });
    expect(ids(second)).toEqual(ids(first));
    expect(second.problems).toMatchObject([{ code: "id-changed", severity: "error", file: "a.md" }]);
  });

  it("comes back with an article that was withdrawn", () => {
    const away = publish({ files: { "a.md": story({ published: "false" }) }, now: DAY_TWO, after: first });
    const back = publish({ files: { "z.md": story() }, now: DAY_TWO, after: away });
    expect(ids(back)).toEqual(ids(first));
  });

  it("is the same without a ledger, for an article that did not move", () => {
    expect(ids(publish({ files: { "a.md": story() }, now: DAY_TWO }))).toEqual(ids(first));
  });
});

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
    expect(ids(again, "jurisdictions/us/")).toEqual(["https://e.com/2"]);
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

describe("a moved group", () => {
  const first = publish({
    files: { "a.md": story({ topics: "[Old name]", jurisdictions: "[US]" }) },
    now: DAY_ONE,
  });
  const renamed = { "a.md": story({ topics: "[New name]", jurisdictions: "[US]" }) };

  it("is a problem that names the address which would die, unless the settings say where it went", () => {
    const edition = publish({ files: renamed, now: DAY_TWO, after: first });
    expect(edition.problems).toMatchObject([
      { code: "topic-renamed", message: expect.stringContaining(`${BASE}topics/old-name/`) },
    ]);
  });

  it("has redirects for static hosts, and a page with the new address", () => {
    const settings = "moved: { topics/old-name: topics/new-name }";
    const edition = publish({ files: renamed, now: DAY_TWO, after: first, settings });
    expect(codes(edition)).toEqual([]);
    expect(textOf(edition, "_redirects")).toBe("/topics/old-name/* /topics/new-name/:splat 301\n");
    expect(textOf(edition, "topics/old-name/index.html")).toContain(
      `<link rel="canonical" href="${BASE}topics/new-name/">`,
    );
    expect(edition.paths).not.toContain("topics/old-name/rss.xml");
  });

  it.each([
    ["https://evil.example/", "topics/new-name"],
    ["topics/old-name", "https://evil.example/"],
    ["topics/old-name", "//evil.example/x"],
    ["topics/old-name", "../../etc"],
    ["topics/old-name", "topics/nowhere"],
    ["topics/new-name", "topics/new-name"],
  ])("leads nowhere with %s to %s, which is reported", (from, to) => {
    const edition = publish({
      files: renamed,
      now: DAY_TWO,
      after: first,
      settings: `moved: { "${from}": "${to}" }`,
    });
    expect(codes(edition)).toContain("moved-invalid");
    expect(edition.paths).not.toContain("_redirects");
  });
});

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

it("reports a damaged ledger and keeps what is whole in it", () => {
  const files = { "a.md": story({ webUrl: "https://e.com/1" }) };
  const first = publish({ files, now: DAY_ONE });
  const damaged = { ...first, ledgerLines: [...first.ledgerLines, '{"id":"torn'] };
  const second = publish({
    files: { "a.md": story({ webUrl: "https://e.com/new" }) },
    now: DAY_TWO,
    after: damaged,
  });
  expect(codes(second)).toEqual(["ledger-damaged"]);
  expect(ids(second)).toEqual(ids(first));
});
