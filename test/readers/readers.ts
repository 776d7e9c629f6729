import { javascriptParsers } from "./javascript-parsers.ts";
import { liferea } from "./liferea.ts";
import { newsboat } from "./newsboat.ts";
import { perlXmlFeed } from "./perl-xml-feed.ts";
import { pythonFeedparser } from "./python-feedparser.ts";
import type { Reader } from "./reader.ts";
import { rss2email } from "./rss2email.ts";
import { rubyRss } from "./ruby-rss.ts";
import { sfeed } from "./sfeed.ts";

/** The readers of the system that answer at once. */
export const QUICK_READERS: readonly Reader[] = [
  newsboat,
  rss2email,
  pythonFeedparser,
  sfeed,
  perlXmlFeed,
  rubyRss,
];

/** Every reader that is compared. */
export const READERS: readonly Reader[] = [
  newsboat,
  liferea,
  ...QUICK_READERS.slice(1),
  ...javascriptParsers,
];
