import { expect, it } from "vitest";
import { expectShown, feedsOf, type KnownFault, type Reader, run, type ShownStory } from "./reader.ts";

// Debian installs it for the system's own Python.
const PYTHON = "/usr/bin/python3";

const SCRIPT = `
import feedparser, json, sys, time
feed = feedparser.parse(sys.argv[1])
moment = lambda parsed: time.strftime("%Y-%m-%dT%H:%M:%SZ", parsed)
json.dump({"bozo": bool(feed.bozo), "entries": [
  {"id": e.id, "title": e.title, "link": e.link, "published": moment(e.published_parsed), "author": e.author,
   "updated": moment(e.updated_parsed)} for e in feed.entries]}, sys.stdout)
`;

const FAULTS: Readonly<Record<string, readonly KnownFault[]>> = {
  "rss.xml": [
    {
      property: "link",
      reason: "decodes references in addresses once more than they were encoded",
      isMisread: ({ link }) => link.includes("&amp;"),
    },
  ],
};

export const pythonFeedparser: Reader = {
  name: "python3-feedparser",
  trials: [[PYTHON, "-c", "import feedparser"]],
  describeFeeds: (folders) => {
    it.each(feedsOf(folders))(
      "reads $file of $name without complaint",
      async ({ address, file, storiesOf }) => {
        const answer = await run(PYTHON, "-c", SCRIPT, address + file);
        const { bozo, entries } = JSON.parse(answer) as { bozo: boolean; entries: ShownStory[] };
        expect(bozo).toBe(false);
        expectShown(entries, storiesOf(""), FAULTS[file]);
      },
    );
  },
};
