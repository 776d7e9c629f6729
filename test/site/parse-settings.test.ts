import { describe, expect, it } from "vitest";
import { parseSettings } from "../../src/site/parse-settings.ts";
import type { Settings } from "../../src/site/settings.ts";

const base = "base_url: https://feeds.example.org/\n";

function settingsOf(text: string, baseUrl?: string): Settings {
  const reading = parseSettings(base + text, "bailiwick.yml", baseUrl);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.settings;
}

function problemsIn(text: string, baseUrl?: string): string[] {
  const { ok, problems } = parseSettings(text, "bailiwick.yml", baseUrl);
  return problems.map(
    ({ line, column, code, message }) => `${ok ? "" : "refused "}${line}:${column} ${code} ${message}`,
  );
}

describe("settings", () => {
  it("all have defaults that work", () => {
    expect(settingsOf("")).toEqual({
      title: "Bailiwick",
      description: "Bailiwick",
      baseUrl: "https://feeds.example.org/",
      language: "en",
      author: { name: "Bailiwick" },
      entries: 50,
      ttl: 60,
      archives: "main",
      archiveEntries: 50,
      keepEmpty: 30,
      tombstones: false,
      pages: { images: false, robots: true },
      topics: [],
      jurisdictions: { infer: true, publish: 0.8, review: 0.5 },
      providers: {},
      moved: {},
    });
  });

  it.each(["", "# only a note\n", "\ufeff", "\r\n"])(
    "may be missing, with a warning about the base URL: %j",
    (text) => {
      expect(problemsIn(text)).toEqual([
        "1:1 base-url-missing base_url is missing; addresses begin with http://localhost:8080/, which only this machine can open",
      ]);
    },
  );

  it("are read as they are written", () => {
    const text = `
title: Surveillance law watch
description: All of it
language: PT_br
author: { name: Ann, url: "https://ann.example", email: ann@example.com }
copyright: 2026
entries: 10
ttl: 30
archives: all
archive_entries: 25
keep_empty: 7
tombstones: true
pages: { images: true, robots: false, credit: "Law: the Watch", licence: { name: CC BY 4.0, url: "https://licence.example" } }
hub: https://hub.example.org/
icon: icon.png
logo: https://cdn.example/logo.png
topics:
  - { slug: ai, title: AI, aliases: Artificial Intelligence, keywords: [machine learning, 5] }
  - { slug: facial-recognition, title: Facial recognition, description: Faces, parent: ai }
jurisdictions: { infer: false, publish: 1 }
providers: { madison.com: us-wi/madison }
moved: { topics/old: topics/new }
`;
    expect(settingsOf(text)).toEqual({
      title: "Surveillance law watch",
      description: "All of it",
      baseUrl: "https://feeds.example.org/",
      language: "pt-BR",
      author: { name: "Ann", url: "https://ann.example/", email: "ann@example.com" },
      copyright: "2026",
      entries: 10,
      ttl: 30,
      archives: "all",
      archiveEntries: 25,
      keepEmpty: 7,
      tombstones: true,
      pages: {
        images: true,
        robots: false,
        credit: "Law: the Watch",
        licence: { name: "CC BY 4.0", url: "https://licence.example/" },
      },
      hub: "https://hub.example.org/",
      icon: "https://feeds.example.org/icon.png",
      logo: "https://cdn.example/logo.png",
      topics: [
        {
          slug: "ai",
          title: "AI",
          aliases: ["Artificial Intelligence"],
          keywords: ["machine learning", "5"],
        },
        {
          slug: "facial-recognition",
          title: "Facial recognition",
          description: "Faces",
          aliases: [],
          keywords: [],
          parent: "ai",
        },
      ],
      jurisdictions: { infer: false, publish: 1, review: 0.5 },
      providers: { "madison.com": "US-WI/madison" },
      moved: { "topics/old": "topics/new" },
    });
  });

  it("take empty fields on all levels for absent", () => {
    const text =
      "title:\nauthor: { name: Ann, url: ~ }\ntopics:\n  - { slug: ai, title: AI, parent: }\nhub: ~\n";
    expect(settingsOf(text)).toMatchObject({ title: "Bailiwick", author: { name: "Ann" }, hub: undefined });
  });

  it("name the publication as author when they name none", () => {
    expect(settingsOf("title: Watch\nauthor: { email: a@example.com }").author).toEqual({
      name: "Watch",
      email: "a@example.com",
    });
  });

  it("hold no character that a feed cannot carry", () => {
    expect(settingsOf('title: "A\\0\\ud83d\\n\\u0001B"\ncopyright: "\\x07C"')).toMatchObject({
      title: "A B",
      copyright: "C",
    });
  });
});

describe("the base URL", () => {
  it.each([
    ["https://example.org", "https://example.org/"],
    ["https://Example.org/feeds", "https://example.org/feeds/"],
    ["http://example.org:8080/a/", "http://example.org:8080/a/"],
  ])("%s becomes %s", (written, expected) => {
    expect(settingsOf("", written).baseUrl).toBe(expected);
  });

  it("of the command line wins over the file's, even over a wrong one", () => {
    const reading = parseSettings("base_url: nonsense", "bailiwick.yml", "https://example.org/");
    expect(reading).toMatchObject({ ok: true, settings: { baseUrl: "https://example.org/" }, problems: [] });
  });

  it.each([
    "example.org",
    "/feeds",
    "ftp://example.org/",
    "javascript:alert(1)",
    "https://example.org/?a",
    "https://example.org/#a",
    "",
  ])("%j is refused", (written) => {
    expect(problemsIn("", written)).toEqual([
      `refused 1:1 setting-invalid base_url is ${JSON.stringify(written)}; it must be an absolute http or https address without ? and #`,
    ]);
  });

  it("takes no empty address for a picture", () => {
    expect(problemsIn("icon: ''")).toEqual([
      'refused 1:1 setting-invalid icon is ""; it must be an http or https address',
    ]);
  });

  it("makes a valid URI of a picture's address", () => {
    expect(settingsOf("icon: 'a[1]^.png'")).toMatchObject({
      icon: "https://feeds.example.org/a%5B1%5D%5E.png",
    });
  });
});
