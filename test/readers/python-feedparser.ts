import path from "node:path";
import type { SeenStory } from "../compare-stories.ts";
import { makeScratchFolder } from "../scratch-folder.ts";
import { PYTHON, type Reader, run } from "./reader.ts";

// It remembers as its documentation advises: the validators of the last answer, and what it held.
const SCRIPT = `
import feedparser, json, os, sys, time
address, memory = sys.argv[1:]
known = json.load(open(memory)) if os.path.exists(memory) else {}
feed = feedparser.parse(address, etag=known.get("etag"), modified=known.get("modified"))
assert feed.status in (200, 304) and not feed.bozo, feed.get("bozo_exception")
moment = lambda parsed: time.strftime("%Y-%m-%dT%H:%M:%SZ", parsed)
image = lambda e: e.media_content[0]["url"] if "media_content" in e else None
if feed.status == 200:
  known = {"etag": feed.get("etag"), "modified": feed.get("modified"), "stories": [{"id": e.id, "title": e.title, "link": e.link,
    "published": moment(e.published_parsed), "author": e.author, "image": image(e),
    "content": e.content[0].value if "content" in e else e.summary} for e in feed.entries]}
  json.dump(known, open(memory, "w"))
json.dump(known["stories"], sys.stdout)
`;

export const pythonFeedparser: Reader = {
  name: "python3-feedparser",
  trials: [[PYTHON, "-c", "import feedparser; print(feedparser.__version__)"]],
  formats: ["RSS", "Atom"],
  subscribe: (address) => {
    const memory = path.join(makeScratchFolder(), "known.json");
    return async () => {
      const stories = JSON.parse(await run(PYTHON, "-c", SCRIPT, address, memory)) as Record<
        string,
        string
      >[];
      return stories.map(({ image, ...story }): SeenStory => ({ ...story, image: image ?? undefined }));
    };
  },
  faults: [
    {
      formats: ["RSS"],
      property: "link",
      reason: "decodes references in addresses once more than they were encoded",
      isMisread: ({ link }) => link.includes("&amp;"),
    },
  ],
};
