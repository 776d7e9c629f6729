import { it } from "vitest";
import { expectShown, feedsOf, type Reader, run } from "./reader.ts";

const SCRIPT = `
use XML::Feed; use URI; use JSON::PP;
$XML::Atom::ForceUnicode = 1;
my $feed = XML::Feed->parse(URI->new($ARGV[0])) or die XML::Feed->errstr;
print JSON::PP->new->utf8->encode([map { {
  id => $_->id, title => $_->title, link => $_->link, published => $_->issued . "Z", author => $_->author
} } $feed->entries]);
`;

export const perlXmlFeed: Reader = {
  name: "XML::Feed",
  trials: [["perl", "-MXML::Feed", "-MJSON::PP", "-e1"]],
  describeFeeds: (folders) => {
    it.each(feedsOf(folders))("reads $file of $name", async ({ address, file, storiesOf }) => {
      expectShown(JSON.parse(await run("perl", "-e", SCRIPT, address + file)), storiesOf(""));
    });
  },
};
