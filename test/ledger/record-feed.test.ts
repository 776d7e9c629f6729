import { describe, expect, it } from "vitest";
import type { LedgerFeed } from "../../src/ledger/ledger.ts";
import { type FeedState, recordFeed } from "../../src/ledger/record-feed.ts";

const [NEVER, BEFORE, NOW] = [0, 2000, 5000];
const FEED: LedgerFeed = { folder: "topics/ai/", name: "AI", hash: "same", changed: BEFORE };
const STATE: FeedState = { folder: "topics/ai/", name: "AI", hash: "same", newest: BEFORE };

function record(state: Partial<FeedState>, before?: Partial<LedgerFeed>): LedgerFeed {
  const feeds = new Map(before === undefined ? [] : [[FEED.folder, { ...FEED, ...before }]]);
  return recordFeed({ ...STATE, ...state }, { feeds }, NOW, NEVER);
}

describe("a feed that is new", () => {
  it("changed when its newest entry did", () => {
    expect(record({})).toEqual(FEED);
  });

  it("never changed while it has none", () => {
    expect(record({ newest: undefined })).toEqual({ ...FEED, changed: NEVER });
  });
});

describe("a feed that is known", () => {
  it("keeps the very record of it while nothing has changed", () => {
    const before = { ...FEED, emptied: undefined };
    expect(recordFeed(STATE, { feeds: new Map([[FEED.folder, before]]) }, NOW, NEVER)).toBe(before);
  });

  it.each<[string, Partial<FeedState>, number]>([
    ["with its newest entry", { newest: 3000 }, 3000],
    ["now, when no newer entry tells why", {}, NOW],
    ["now, when its newest entry went", { newest: 1000 }, NOW],
    ["now, when all its entries went", { newest: undefined }, NOW],
  ])("changes %s", (_, state, changed) => {
    expect(record({ hash: "other", ...state }, {})).toMatchObject({ hash: "other", changed });
  });

  it("does not change with an entry's date while it holds the same", () => {
    expect(record({ newest: 3000 }, {}).changed).toBe(BEFORE);
  });

  it("never goes backwards, though the clock may have been put back", () => {
    expect(record({ hash: "other" }, { changed: NOW + 1000 }).changed).toBe(NOW + 1000);
  });

  it("takes its present name, which is no change of what it holds", () => {
    expect(record({ name: "A.I." }, {})).toEqual({ ...FEED, name: "A.I.", emptied: undefined });
  });
});

describe("a feed that has no entry any more", () => {
  const empty = { hash: "other", newest: undefined };

  it("is empty since now, and stays so", () => {
    const record1 = record(empty, {});
    expect(record1.emptied).toBe(NOW);
    expect(record(empty, { ...record1, emptied: 3000 })).toMatchObject({ hash: "other", emptied: 3000 });
  });

  it("is not emptied when it never held anything", () => {
    expect(record({ newest: undefined }, { changed: NEVER }).emptied).toBeUndefined();
  });

  it("is filled when an entry comes", () => {
    expect(record({ hash: "new", newest: 4000 }, { emptied: 3000 })).toMatchObject({
      changed: 4000,
      emptied: undefined,
    });
    expect(record({}, { emptied: 3000 }).emptied).toBeUndefined();
  });
});
