import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { FORMATS } from "../../src/format/formats.ts";
import { articleText } from "../article-text.ts";

// Threads are only where the sources are compiled.
const compiled = (file: string) =>
  pathToFileURL(path.resolve(import.meta.dirname, "../../.compiled", file)).href;
type Rendering = typeof import("../../src/edition/render-stories.ts");
type Stories = typeof import("../../src/edition/story.ts");
type Parsing = typeof import("../../src/article/parse-article.ts");
const { renderStories }: Rendering = await import(compiled("edition/render-stories.js"));
const { Story }: Stories = await import(compiled("edition/story.js"));
const { parseArticle }: Parsing = await import(compiled("article/parse-article.js"));

// Enough for one thread besides the first.
const STORIES = 4200;
const filing = {
  topics: [{ slug: "ai", title: "AI", aliases: [], keywords: [] }],
  jurisdictions: [],
  placements: [],
};
const settings = { author: { name: "A" }, baseUrl: "https://feeds.example.org/", language: "en" };

function makeStory(number: number) {
  const text = articleText({ title: `Story ${number} “é”`, webUrl: `https://e.com/${number}` }, "*Text*");
  const reading = parseArticle(`${number}.md`, Buffer.from(text));
  if (reading.outcome !== "article") throw new Error("the article cannot be read");
  return new Story(reading.article, filing, { contentHash: "x", settings, now: 1_800_000_000 });
}

const fragmentsOf = (story: InstanceType<typeof Story>) => FORMATS.map((format) => story.fragment(format));

it("renders on two threads what one thread renders", async () => {
  const stories = Array.from({ length: STORIES }, (_, number) => makeStory(number));
  await renderStories(stories, 2);
  expect(stories.filter((story) => !story.isRendered)).toEqual([]);
  for (const number of [0, 1, 1000, 2100, 4000, STORIES - 1]) {
    const story = stories[number];
    expect(story && fragmentsOf(story)).toEqual(fragmentsOf(makeStory(number)));
  }
});

it("leaves few stories to be rendered when they are asked for", async () => {
  const stories = [makeStory(1), makeStory(2)];
  await renderStories(stories, 2);
  expect(stories.some((story) => story.isRendered)).toBe(false);
});
