import path from "node:path";
import { it } from "vitest";
import { expectShown, feedsOf, type Reader, run } from "./reader.ts";

// The second argument asks for validation: whatever is wrong with the feed is an exception.
const SCRIPT = `
feed = RSS::Parser.parse(File.read(ARGV[0], encoding: "UTF-8"), true)
moment = ->(time) { time.getutc.strftime("%Y-%m-%dT%H:%M:%SZ") }
rss = ->(item) { { id: item.guid.content, title: item.title, link: item.link,
  published: moment.(item.pubDate), author: item.dc_creator } }
atom = ->(entry) { { id: entry.id.content, title: entry.title.content,
  link: entry.links.find { |link| link.rel.nil? }.href,
  published: moment.(entry.published.content), author: entry.author.name.content } }
puts JSON.generate(feed.items.map(&(feed.is_a?(RSS::Atom::Feed) ? atom : rss)))
`;

export const rubyRss: Reader = {
  name: "Ruby's rss",
  trials: [["ruby", "-rrss", "-rjson", "-e", ""]],
  describeFeeds: (folders) => {
    it.each(feedsOf(folders))("validates and reads $file of $name", async ({ folder, file, storiesOf }) => {
      const answer = await run("ruby", "-rrss", "-rjson", "-e", SCRIPT, path.join(folder, file));
      expectShown(JSON.parse(answer), storiesOf(""));
    });
  },
};
