import type { SeenStory } from "../compare-stories.ts";
import { type Reader, run } from "./reader.ts";

const SCRIPT = `
use XML::Feed; use URI; use JSON::PP;
$XML::Atom::ForceUnicode = 1;
my $feed = XML::Feed->parse(URI->new($ARGV[0])) or die XML::Feed->errstr;
print JSON::PP->new->utf8->encode([map { {
  id => $_->id, title => $_->title, link => $_->link, published => $_->issued . "Z", author => $_->author,
  content => $_->content->body
} } $feed->entries]);
`;

export const perlXmlFeed: Reader = {
  name: "XML::Feed",
  trials: [["perl", "-MXML::Feed", "-MJSON::PP", "-e", "print $XML::Feed::VERSION"]],
  formats: ["RSS", "Atom"],
  subscribe: (address) => async () => JSON.parse(await run("perl", "-e", SCRIPT, address)) as SeenStory[],
  faults: [],
};
