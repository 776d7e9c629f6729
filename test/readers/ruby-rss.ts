import type { SeenStory } from "../compare-stories.ts";
import { type Reader, run } from "./reader.ts";

// The second argument asks for validation: whatever is wrong with the feed is an exception.
const SCRIPT = `
feed = RSS::Parser.parse(Net::HTTP.get(URI(ARGV[0])).force_encoding("UTF-8"), true)
moment = ->(time) { time.getutc.strftime("%Y-%m-%dT%H:%M:%SZ") }
rss = ->(item) { { id: item.guid.content, title: item.title, link: item.link,
  published: moment.(item.pubDate), author: item.dc_creator, content: item.content_encoded || item.description } }
atom = ->(entry) { { id: entry.id.content, title: entry.title.content,
  link: entry.links.find { |link| link.rel.nil? }.href, content: entry.content.content,
  published: moment.(entry.published.content), author: entry.author.name.content } }
puts JSON.generate(feed.items.map(&(feed.is_a?(RSS::Atom::Feed) ? atom : rss)))
`;

export const rubyRss: Reader = {
  name: "Ruby's rss",
  trials: [["ruby", "-rrss", "-rjson", "-rnet/http", "-e", "puts RSS::VERSION"]],
  formats: ["RSS", "Atom"],
  subscribe: (address) => async () =>
    JSON.parse(await run("ruby", "-rrss", "-rjson", "-rnet/http", "-e", SCRIPT, address)) as SeenStory[],
  faults: [],
};
