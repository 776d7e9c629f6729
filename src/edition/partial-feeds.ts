import type { Article } from "../article/article.ts";
import type { Feed } from "../feed/feed.ts";
import { FORMATS } from "../format/formats.ts";
import { type Document, documentOf } from "./document.ts";
import { folderOf } from "./document-paths.ts";
import { once } from "./once.ts";
import type { PlannedGroup } from "./planned-group.ts";
import type { Story } from "./story.ts";

/** Subscription documents with some of their stories only, for readers that have the rest (RFC 3229). */
export interface PartialFeeds {
  /** The stories of a subscription document; undefined for a path that is none. */
  readonly storiesIn: (path: string) => readonly Story[] | undefined;
  /** Composes a subscription document as if it had these stories; undefined for a path that is none. */
  readonly composePart: (path: string, stories: readonly Story[]) => Document | undefined;
}

/** Makes the partial feeds of an edition; what they need is collected when the first one is asked for. */
export function partialFeedsOf(
  planned: readonly PlannedGroup[],
  storyOf: (article: Article) => Story,
): PartialFeeds {
  const byFolder = once(() => new Map(planned.map((group) => [group.folder, group])));
  const groupOf = (path: string) => {
    const folder = folderOf(path);
    const format = FORMATS.find(({ file }) => folder + file === path);
    const group = byFolder().get(folder);
    return format === undefined || group === undefined ? undefined : { format, group };
  };
  return {
    storiesIn: (path) => groupOf(path)?.group.articles.map(storyOf),
    composePart: (path, stories) => {
      const found = groupOf(path);
      if (found === undefined) return undefined;
      const { format, group } = found;
      const feed: Feed = group.feed;
      const fragments = stories.map((story) => story.fragment(format));
      const text = format.composeFeed(feed, fragments);
      return documentOf({ path, text, mediaType: format.mediaType, changed: feed.updated });
    },
  };
}
