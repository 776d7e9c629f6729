import { expect, it } from "vitest";
import { parseLedger } from "../../src/ledger/ledger-lines.ts";

const LINE = {
  ...{ id: "https://e.com/1", urls: ["https://e.com/1"], paths: ["a.md"], hash: "abc", state: "live" },
  ...{
    first: "2026-01-01T00:00:00Z",
    changed: "2026-01-02T00:00:00Z",
    topics: ["ai"],
    jurisdictions: ["US"],
  },
  archives: { "topics/ai/": 1 },
};
const read = (changes: Readonly<Record<string, unknown>> = {}) =>
  parseLedger(`{"ledger":1}\n${JSON.stringify({ ...LINE, ...changes })}`);

it("reads the line of an article", () => {
  expect(read()).toMatchObject({
    damagedLines: 0,
    ledger: { articles: [{ id: LINE.id, withdrawn: undefined }] },
  });
});

it.each(["https://e.com/1", "http://e.com/1", "HTTPS://e.com/1", "tag:e.com,2026:1", "urn:bailiwick:1"])(
  "takes %s for an id",
  (id) => {
    expect(read({ id })).toMatchObject({ damagedLines: 0, ledger: { articles: [{ id }] } });
  },
);

it("takes the last change for the time of a withdrawal that names none", () => {
  const [article] = read({ state: "withdrawn" }).ledger.articles;
  expect(article?.withdrawn).toBe(article?.changed);
});

it.each<[string, Readonly<Record<string, unknown>>]>([
  ["an id that is no text", { id: 7 }],
  ["an id of another kind", { id: "javascript:https://e.com/1" }],
  ["an id with a blank", { id: "https://e.com/1 2" }],
  ["an id with a control character", { id: "https://e.com/1\u0007" }],
  ["an id that is an empty address", { id: "https://" }],
  ["no hash", { hash: undefined }],
  ["addresses that are no list", { urls: "https://e.com/1" }],
  ["a path that is no text", { paths: [null] }],
  ["topics that are no texts", { topics: [1] }],
  ["jurisdictions that are none", { jurisdictions: {} }],
  ["no first date", { first: undefined }],
  ["a change that is no date", { changed: "yesterday" }],
  ["a state that nobody knows", { state: "deleted" }],
  ["a withdrawal that is no date", { state: "withdrawn", withdrawn: "yesterday" }],
  ["archives that are none", { archives: null }],
  ["archives that are a list", { archives: [1] }],
  ["archives that are a text", { archives: "1" }],
  ["archives that are a number", { archives: 7 }],
  ["an archive page 0", { archives: { "topics/ai/": 0 } }],
  ["half an archive page", { archives: { "topics/ai/": 1.5 } }],
])("counts a line with %s as damaged, and keeps nothing of it", (_, changes) => {
  const { ledger, damagedLines } = read(changes);
  expect([ledger.articles, damagedLines]).toEqual([[], 1]);
});
