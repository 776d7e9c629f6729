import { expect, it } from "vitest";
import { parseArticle } from "../../src/article/parse-article.ts";
import { SetMatter } from "../../src/edition/set-matter.ts";
import { type Attic, Story } from "../../src/edition/story.ts";
import { FORMATS } from "../../src/format/formats.ts";
import { articleText } from "../article-text.ts";

function makeStory(attic: Attic | undefined): Story {
  const reading = parseArticle("a.md", Buffer.from(articleText()));
  if (reading.outcome !== "article") throw new Error("the article cannot be read");
  const settings = { author: { name: "A" }, baseUrl: "https://feeds.example.org/", language: "en" };
  const filing = { topics: [], jurisdictions: [], placements: [] };
  // No room at all: what is set is released when the next story is used.
  const matter = new SetMatter(0);
  return new Story(reading.article, filing, {
    contentHash: "x",
    settings,
    now: 1_800_000_000,
    matter,
    attic,
  });
}

function makeAttic(most: number) {
  const shelf: Uint8Array[] = [];
  let reads = 0;
  const append = (bytes: Uint8Array) =>
    shelf.length < most ? shelf.push(Uint8Array.from(bytes)) - 1 : undefined;
  const read = (start: number) => {
    reads += 1;
    return shelf[start] ?? new Uint8Array();
  };
  return { append, read, count: () => ({ kept: shelf.length, reads }) };
}

const fragmentsOf = (story: Story) => FORMATS.map((format) => story.fragment(format));

it("gives the fragments that were put aside as they were rendered", () => {
  const rendered = fragmentsOf(makeStory(undefined));
  const attic = makeAttic(3);
  const story = makeStory(attic);
  fragmentsOf(story);
  story.release();
  expect(fragmentsOf(story)).toEqual(rendered);
  expect(attic.count()).toEqual({ kept: 3, reads: 3 });
});

it("renders anew what there was no room for", () => {
  const rendered = fragmentsOf(makeStory(undefined));
  const attic = makeAttic(1);
  const story = makeStory(attic);
  fragmentsOf(story);
  story.release();
  expect(fragmentsOf(story)).toEqual(rendered);
  expect(attic.count()).toEqual({ kept: 1, reads: 1 });
});
