import { FORMATS } from "../format/formats.ts";
import { CARD } from "../page/discovery.ts";
import { SEARCH_FOLDER } from "../page/render-search.ts";
import type { GroupsAgain } from "./again-groups.ts";
import { areSame } from "./kept.ts";
import type { PlannedFeed } from "./planned-group.ts";
import type { SetArticle } from "./set-again.ts";

/**
 * Says which documents may have other bytes after some articles have changed in groups that are the same as before. A
 * group's page counts stories of narrower groups only, whose stories are its own; the front page and what it leads to
 * count those of all groups; catalogue and sitemap tell when each feed has changed.
 */
export function findTouched(
  { replaced }: Pick<GroupsAgain, "replaced">,
  changes: readonly SetArticle[],
): ReadonlySet<string> {
  const touched = new Set<string>();
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
export function tellsOfAll(path: string): boolean {
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
