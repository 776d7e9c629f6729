import { FORMATS } from "../format/formats.ts";
import { CARD } from "../page/discovery.ts";
import { SEARCH_FOLDER } from "../page/render-search.ts";
import type { GroupsAgain } from "./again-groups.ts";
import { isFeedDocument } from "./document-paths.ts";
import { areSame } from "./kept.ts";
import { once } from "./once.ts";
import type { PlannedFeed } from "./planned-group.ts";
import type { SetArticle } from "./set-again.ts";

/** Makes the test for documents that have the bytes that they had, though perhaps another time, after some changes. */
export function untouchedBy(
  groups: ChangedGroups,
  changes: readonly SetArticle[],
): (path: string) => boolean {
  // A service never asks.
  const touched = once(() => findTouched(groups, changes));
  // Any page may name a group that has begun.
  const mayStay = groups.begun.length > 0 ? isFeedDocument : (path: string) => !tellsOfAll(path);
  return (path) => mayStay(path) && !touched().has(path);
}

type ChangedGroups = Pick<GroupsAgain, "replaced" | "begun">;

/**
 * Says which documents may have other bytes after some articles have changed; of pages, where no group has begun. A
 * group's page counts stories of narrower groups only, whose stories are its own; the front page and what it leads to
 * count those of all groups; catalogue and sitemap tell when each feed has changed.
 */
function findTouched(
  { replaced, begun }: ChangedGroups,
  changes: readonly SetArticle[],
): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const group of begun) for (const feed of [group, ...group.pages]) touchFeed(undefined, feed, touched);
  const moved = changes.filter(({ isInPlace }) => !isInPlace);
  for (const { before, after } of replaced) {
    const { folder } = after;
    const isFeedNew = touchFeed(before, after, touched);
    const earlier = new Map(before.pages.map((page) => [page.folder, page]));
    for (const page of after.pages) touchFeed(earlier.get(page.folder), page, touched);
    const isRecounted = moved.some(({ folders }) => folders.has(folder));
    if (isFeedNew || isRecounted || before.pages.length !== after.pages.length)
      for (const file of ["index.html", "embed.html"]) touched.add(folder + file);
  }
  const everywhere = ["index.html", `${SEARCH_FOLDER}index.html`, CARD.path];
  if (moved.length > 0) for (const path of everywhere) touched.add(path);
  return touched;
}

/** True for documents that tell of all groups when these changed: their bytes are to be looked at each time. */
function tellsOfAll(path: string): boolean {
  return path === "catalogue.json" || /^sitemap(?:-\d+)?\.xml$/.test(path);
}

function touchFeed(before: PlannedFeed | undefined, after: PlannedFeed, touched: Set<string>): boolean {
  const isSame =
    before !== undefined &&
    areSame(before.articles, after.articles) &&
    JSON.stringify(before.feed) === JSON.stringify(after.feed);
  if (!isSame) for (const { file } of FORMATS) touched.add(after.folder + file);
  return !isSame;
}
