import { describe, expect, it } from "vitest";
import { codesOf, DAY_ONE, DAY_TWO, idsIn, publish, story } from "./publish.ts";

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
    expect(idsIn(second)).toEqual(idsIn(first));
    expect(codesOf(second)).toEqual([]);
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
    expect(idsIn(renamed)).toEqual(idsIn(first));
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
    expect(new Set(idsIn(both)).size).toBe(2);
    expect(idsIn(both)).toContain(idsIn(first)[0]);
  });

  it("stays when an author sets another, which is reported as an error", () => {
    const second = publish({ files: { "a.md": story({ id: "mine" }) }, now: DAY_TWO, after: first });
    expect(idsIn(second)).toEqual(idsIn(first));
    expect(second.problems).toMatchObject([{ code: "id-changed", severity: "error", file: "a.md" }]);
  });

  it("comes back with an article that was withdrawn", () => {
    const away = publish({ files: { "a.md": story({ published: "false" }) }, now: DAY_TWO, after: first });
    const back = publish({ files: { "z.md": story() }, now: DAY_TWO, after: away });
    expect(idsIn(back)).toEqual(idsIn(first));
  });

  it("is the same without a ledger, for an article that did not move", () => {
    expect(idsIn(publish({ files: { "a.md": story() }, now: DAY_TWO }))).toEqual(idsIn(first));
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
  expect(codesOf(second)).toEqual(["ledger-damaged"]);
  expect(idsIn(second)).toEqual(idsIn(first));
});
