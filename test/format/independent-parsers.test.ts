import { extract } from "@extractus/feed-extractor";
import RssParser from "rss-parser";
import { describe, expect, it } from "vitest";
import { textOf } from "../build-folder.ts";
import { findMisread, STORY_PROPERTIES } from "../compare-stories.ts";
import { PUBLISHED_FOLDERS, publishFolder, type Story } from "../published-folder.ts";
import { serveEdition } from "../serve-edition.ts";
import { FILES, type FormatName, type ReadStory } from "./independent-parser.ts";
import { expectJsonFeed } from "./json-feed-schema.ts";
import { KNOWN_FAULTS, refusesEmptyFeeds } from "./known-faults.ts";
import { PARSERS, type RssParserFields, storyOfRssParser } from "./parsers.ts";
import { seenStory } from "./seen-story.ts";

const readings = PARSERS.flatMap(({ name, formats }) =>
  Object.entries(formats).map(([format, read]) => ({ parser: name, format: format as FormatName, read })),
);
const folders = await Promise.all(
  PUBLISHED_FOLDERS.map(async ([name, folder]) => ({ name, published: await publishFolder(folder) })),
);

/** Expects a parser to find the same stories in the same order, with all that it gives but what it is known to misread. */
function expectStories(
  found: readonly ReadStory[],
  stories: readonly Story[],
  parser: string,
  format: FormatName,
): void {
  expect(found).toHaveLength(stories.length);
  const faults = KNOWN_FAULTS.filter((fault) => fault.parser === parser && fault.formats.includes(format));
  const lacks = PARSERS.find(({ name }) => name === parser)?.lacks ?? {};
  for (const property of STORY_PROPERTIES.filter((each) => lacks[each] === undefined)) {
    const misread = findMisread(found.map(seenStory), stories, property).filter(
      ({ story }) => !faults.some((fault) => fault.property === property && fault.isMisread(story)),
    );
    expect({ property, misread }).toEqual({ property, misread: [] });
  }
}

describe.each(folders)("of $name", ({ published: { edition, groups, storiesOf } }) => {
  it("the main feed has the newest stories, newest first", () => {
    const dates = storiesOf("").map((story) => story.published);
    const most = Math.min(edition.report.articles.published, 50);
    expect(dates.length).toBeGreaterThanOrEqual(most);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  it.each(readings)("$parser reads every $format as it was meant", async ({ parser, format, read }) => {
    for (const group of groups) {
      if (storiesOf(group).length === 0 && refusesEmptyFeeds(parser, format)) continue;
      const found = await read(textOf(edition, group + FILES[format]));
      expectStories(found, storiesOf(group), parser, format);
    }
  });

  it("every JSON Feed follows the schema of version 1.1", () => {
    for (const group of groups) expectJsonFeed(JSON.parse(textOf(edition, `${group}feed.json`)));
  });
});

describe("over a socket", async () => {
  const [hostile] = folders;
  if (hostile === undefined) throw new Error("no folder");
  const { edition, storiesOf } = hostile.published;
  const { address } = await serveEdition(edition);

  it.each(["RSS", "Atom"] as const)("rss-parser fetches and reads %s", async (format) => {
    const { items } = await new RssParser<unknown, RssParserFields>().parseURL(address + FILES[format]);
    expectStories(items.map(storyOfRssParser), storiesOf(""), "rss-parser", format);
  });

  it.each(["RSS", "Atom", "JSON Feed"] as const)("@extractus/feed-extractor fetches %s", async (format) => {
    const { entries } = await extract(address + FILES[format]);
    const titles = storiesOf("").map(({ title }) => (title === "0" && format !== "JSON Feed" ? "" : title));
    expect(entries.map(({ title }) => title)).toEqual(titles);
  });
});

describe("a known fault", () => {
  it.each(KNOWN_FAULTS)(
    "of $parser is still there: it $reason",
    async ({ parser, formats, property, isMisread }) => {
      for (const format of formats) {
        const read = PARSERS.find(({ name }) => name === parser)?.formats[format];
        const misread = folders.map(async ({ published: { edition, storiesOf } }) => {
          const found = await read?.(textOf(edition, FILES[format]));
          return findMisread((found ?? []).map(seenStory), storiesOf(""), property).filter(({ story }) =>
            isMisread(story),
          );
        });
        expect((await Promise.all(misread)).flat()).not.toEqual([]);
      }
    },
  );
});
