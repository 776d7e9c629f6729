import type { Format } from "../format.ts";
import { composeFeed } from "./compose-feed.ts";
import { JSON_FILE } from "./file.ts";
import { renderEntry } from "./render-entry.ts";

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export const json: Format = {
  name: "JSON Feed",
  file: JSON_FILE,
  mediaType: "application/feed+json",
  renderEntry,
  composeFeed,
};
