import { newsboat } from "./newsboat.ts";
import { lifereaOutlines, newsboatOutlines } from "./outlines.ts";
import { perlXmlFeed } from "./perl-xml-feed.ts";
import { pythonFeedparser } from "./python-feedparser.ts";
import { describeReader, serveFolders } from "./reader.ts";
import { rss2email } from "./rss2email.ts";
import { rubyRss } from "./ruby-rss.ts";
import { sfeed } from "./sfeed.ts";
import { xmllint } from "./xmllint.ts";

const folders = await serveFolders();

for (const reader of [
  xmllint,
  pythonFeedparser,
  newsboat,
  sfeed,
  perlXmlFeed,
  rubyRss,
  rss2email,
  newsboatOutlines,
  lifereaOutlines,
]) {
  describeReader(reader, folders);
}
