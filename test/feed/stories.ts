import type { Article } from "../../src/article/article.ts";
import type { Filing } from "../../src/group/group.ts";
import type { Settings } from "../../src/site/settings.ts";
import { findJurisdiction, type Jurisdiction } from "../../src/subject/jurisdiction.ts";

export const settings: Settings = {
  title: "Watch",
  description: "All of it",
  baseUrl: "https://feeds.example/a/",
  language: "en",
  author: { name: "Ann", url: "https://ann.example/" },
  entries: 50,
  ttl: 60,
  archives: "main",
  archiveEntries: 50,
  keepEmpty: 30,
  tombstones: false,
  topics: [],
  pages: { images: false, robots: true },
  jurisdictions: { infer: true, publish: 0.8, review: 0.5 },
  providers: {},
  moved: {},
};

export const now = Date.UTC(2026, 3, 1) / 1000;
export const published = Date.UTC(2026, 2, 31, 9, 30) / 1000;
export const nothing: Filing = { topics: [], jurisdictions: [], placements: [] };

/** Makes an article as readers of front matter do. */
export function story(rest: Partial<Article> = {}): Article {
  const link = "https://www.news.example/2026/story";
  return {
    path: "story.md",
    id: link,
    title: "A story",
    link,
    address: link,
    sameAs: [],
    published,
    body: "",
    topics: [],
    coverage: [],
    quality: 0,
    lines: { webUrl: 4, topics: 1 },
    ...rest,
  };
}

/** Gives a jurisdiction that exists. */
export function jurisdiction(code: string): Jurisdiction {
  const found = findJurisdiction(code);
  if (found === undefined) throw new Error(`${code} is no jurisdiction`);
  return found;
}
