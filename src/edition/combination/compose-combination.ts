import { addressOf } from "../../feed/addresses.ts";
import type { Feed } from "../../feed/feed.ts";
import { makeNamedFeed } from "../../feed/make-feed.ts";
import { FORMATS } from "../../format/formats.ts";
import { SEARCH_FOLDER } from "../../page/render-search.ts";
import type { Settings } from "../../site/settings.ts";
import type { Moment } from "../../time/moment.ts";
import { type Document, documentOf } from "../document.ts";
import type { Story } from "../story.ts";
import { type Combination, queryOf } from "./combination.ts";
import { combinationTitle } from "./combination-title.ts";

/** What the documents of a combination are made of. */
export interface CombinationParts {
  readonly combination: Combination;
  /** Newest first, all that were selected. */
  readonly stories: readonly Story[];
  /** The last change of anything in the feed. */
  readonly changed: Moment;
  readonly settings: Settings;
}

/** Composes a combination feed in the format of a file name; undefined for a name that is no format's. */
export function composeCombination(
  file: string,
  { combination, stories, changed, settings }: CombinationParts,
): Document | undefined {
  const feed = combinationFeed(combination, settings, changed);
  const entries = stories.slice(0, combination.limit ?? settings.entries);
  const format = FORMATS.find((each) => each.file === file);
  if (format === undefined) return undefined;
  const fragments = entries.map((story) => story.fragment(format));
  const text = format.composeFeed(feed, fragments);
  return documentOf({ path: SEARCH_FOLDER + file, text, mediaType: format.mediaType, changed });
}

/** Makes the feed of a combination, without its stories. */
export function combinationFeed(combination: Combination, settings: Settings, updated: Moment): Feed {
  const name = combinationTitle(combination);
  const query = queryOf(combination);
  const feed = makeNamedFeed(SEARCH_FOLDER, name, settings, { updated, withdrawn: [] });
  const asked = query === "" ? "" : `?${query}`;
  // A hub is told of the groups' feeds only: nobody knows which combinations people subscribe to.
  return {
    ...feed,
    address: addressOf(`${SEARCH_FOLDER}${asked}`, settings.baseUrl),
    query: asked,
    hub: undefined,
  };
}
