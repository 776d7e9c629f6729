import path from "node:path";
import { it } from "vitest";
import { expectShown, feedsOf, type Reader, run, type ShownStory } from "./reader.ts";

// sfeed(5): one story a line; line breaks and tabs inside a field are written as \n and \t.
function storyOf(line: string): ShownStory {
  const [time, title = "", link = "", , , id = "", author = ""] = line.split("\t");
  const published = new Date(Number(time) * 1000).toISOString().replace(".000Z", "Z");
  return { id, title, link, published, author };
}

export const sfeed: Reader = {
  name: "sfeed",
  trials: [["sfeed"]],
  describeFeeds: (folders) => {
    it.each(feedsOf(folders))("lists every story of $file of $name", async ({ folder, file, storiesOf }) => {
      const lines = await run("sh", "-c", 'sfeed "$1" < "$2"', "sh", "https://x/", path.join(folder, file));
      expectShown(lines.trimEnd().split("\n").map(storyOf), storiesOf(""));
    });
  },
};
