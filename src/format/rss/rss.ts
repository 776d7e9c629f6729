import type { Format } from "../format.ts";
import { composeFeed } from "./compose-feed.ts";
import { RSS_FILE } from "./file.ts";
import { renderEntry } from "./render-entry.ts";

/** RSS 2.0 (rssboard.org/rss-specification) after the RSS Advisory Board's profile. */
export const rss: Format = {
  name: "RSS",
  file: RSS_FILE,
  mediaType: "application/rss+xml",
  renderEntry,
  composeFeed,
};
