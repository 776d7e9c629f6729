import { expect, it } from "vitest";
import * as library from "../../src/bailiwick.ts";
import { articleText } from "../article-text.ts";

const NOW = new Date("2026-06-01T00:00:00Z");
const SETTINGS = "base_url: https://feeds.example.org/\ntitle: Test";

it("exports exactly what it promises", () => {
  expect(Object.keys(library).sort()).toEqual(["PublicationError", "SettingsError", "buildEdition", "feeds"]);
});

it("gives the documents of texts without touching the disk", () => {
  const files = [{ path: "a.md", content: articleText({ topics: "[AI]" }) }];
  const edition = library.buildEdition({ files, settings: SETTINGS, now: NOW });
  expect(edition.paths).toContain("topics/ai/feed.json");
  const feed = edition.compose("topics/ai/feed.json");
  expect(JSON.parse(Buffer.from(feed?.bytes ?? []).toString())).toMatchObject({ title: "Test: AI" });
});

it("reads files given as bytes", () => {
  const files = [{ path: "a.md", content: Buffer.from(articleText()) }];
  expect(library.buildEdition({ files, settings: SETTINGS, now: NOW }).report.articles.published).toBe(1);
});

it("holds back what is not yet due at the time given", () => {
  const files = [{ path: "a.md", content: articleText() }];
  const early = library.buildEdition({ files, settings: SETTINGS, now: new Date("2026-01-01") });
  expect(early.report.articles).toMatchObject({ published: 0, heldBack: { "not yet due": 1 } });
});

it("reports the problems of settings and articles together", () => {
  const files = [{ path: "a.md", content: articleText({ webUrl: "nowhere" }) }];
  const { problems } = library.buildEdition({ files, now: NOW });
  expect(problems.map(({ code }) => code).sort()).toEqual([
    "address-invalid",
    "base-url-missing",
    "no-articles",
  ]);
});

it("throws a SettingsError with its problems when the settings cannot be used", () => {
  const attempt = () => library.buildEdition({ files: [], settings: "entries: many", now: NOW });
  expect(attempt).toThrow(library.SettingsError);
  expect(attempt).toThrow(
    expect.objectContaining({ problems: [expect.objectContaining({ code: "setting-invalid", line: 1 })] }),
  );
});

it("refuses a time that is none", () => {
  expect(() => library.buildEdition({ files: [], now: new Date("never") })).toThrow(library.PublicationError);
});
