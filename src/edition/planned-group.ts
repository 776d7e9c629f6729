import type { Article } from "../article/article.ts";
import type { Feed } from "../feed/feed.ts";
import { lastChange } from "../feed/make-entry.ts";
import { makeFeed } from "../feed/make-feed.ts";
import type { Group } from "../group/group.ts";
import type { Settings } from "../site/settings.ts";
import type { Moment } from "../time/moment.ts";

/** A group with its feed and the articles of its subscription documents. */
export interface PlannedGroup {
  readonly group: Group;
  readonly feed: Feed;
  readonly latest: readonly Article[];
}

// A group without a story has not changed yet, but Atom asks for a date (RFC 4287 section 4.1.1), and the time of the
// build would change the file each time. This is the month in which Atom became a standard.
const BEFORE_ANY_STORY: Moment = Date.UTC(2005, 11, 1) / 1000;

/** Chooses a group's latest articles and makes the feed that changed when the last of them did. */
export function planGroup(group: Group, settings: Settings, now: Moment): PlannedGroup {
  const latest = group.articles.slice(0, settings.entries);
  const updated =
    latest.length === 0 ? BEFORE_ANY_STORY : Math.max(...latest.map((article) => lastChange(article, now)));
  return { group, feed: makeFeed(group, settings, updated), latest };
}

/** Gives the last change of anything in the publication. */
export function lastChangeOf(planned: readonly PlannedGroup[]): Moment {
  return planned.reduce((newest, { feed }) => Math.max(newest, feed.updated), BEFORE_ANY_STORY);
}
