import type { Article } from "../../src/article/article.ts";
import type { Placement } from "../../src/group/group.ts";
import { findJurisdiction } from "../../src/subject/jurisdiction.ts";
import type { Topic } from "../../src/subject/topic.ts";

/** Makes an article for grouping; its id is its address. */
export function article(name: string, rest: Partial<Article> = {}): Article {
  const link = `https://news.example/${name}`;
  return {
    path: `${name}.md`,
    id: link,
    title: name,
    link,
    address: link,
    sameAs: [],
    published: 0,
    body: "",
    topics: [],
    coverage: [],
    quality: 0,
    lines: { webUrl: 4, topics: 5 },
    ...rest,
  };
}

/** Makes a topic whose title is its slug in capitals. */
export function topic(slug: string, rest: Partial<Topic> = {}): Topic {
  return { slug, title: slug.toUpperCase(), aliases: [], keywords: [], ...rest };
}

/** Places an article where its editor says. */
export function placementsOf({ jurisdictions = [] }: Article): Placement[] {
  return jurisdictions.flatMap((code): Placement[] => {
    const jurisdiction = findJurisdiction(code);
    return jurisdiction === undefined ? [] : [{ jurisdiction, basis: "editor" }];
  });
}
