import type { Article } from "../article/article.ts";
import { addressOf, groupFolder } from "../feed/addresses.ts";
import { groupName } from "../feed/group-title.ts";
import { makeFeed } from "../feed/make-feed.ts";
import type { Group } from "../group/group.ts";
import { splitArchives } from "../ledger/split-archives.ts";
import type { Settings } from "../site/settings.ts";
import { type Memory, pageFolder } from "./memory.ts";
import type { PlannedFeed, PlannedGroup } from "./planned-group.ts";

/** Plans a group's subscription documents and its archive pages, and has the memory record both. */
export function planGroup(group: Group, settings: Settings, memory: Memory): PlannedGroup {
  const folder = groupFolder(group);
  const { latest, pages } = splitPages(group, settings, memory);
  const planned = pages.map((articles, index) =>
    planPage(group, { articles, number: index + 1, of: pages.length }, settings, memory),
  );
  const { changed } = memory.recordFeed(folder, groupName(group, ""), latest);
  const previous =
    planned.length === 0 ? undefined : addressOf(pageFolder(group, planned.length), settings.baseUrl);
  const withdrawn = memory.withdrawnFrom(group, settings.entries);
  const history = previous === undefined ? undefined : { isArchive: false, previous };
  return {
    group,
    folder,
    articles: latest,
    pages: planned,
    feed: makeFeed(group, settings, { updated: changed, withdrawn, history }),
  };
}

function splitPages(
  group: Group,
  settings: Settings,
  memory: Memory,
): { latest: readonly Article[]; pages: readonly (readonly Article[])[] } {
  const { entries, archiveEntries: block } = settings;
  if (!hasArchives(group, settings)) return { latest: group.articles.slice(0, entries), pages: [] };
  const folder = groupFolder(group);
  const split = splitArchives(group.articles, {
    entries,
    block,
    pageOf: (article) => memory.pageOf(article, folder),
  });
  for (const [index, articles] of split.pages.slice(0, split.closed).entries())
    memory.closePage(articles, folder, index + 1);
  return split;
}

function hasArchives({ topic, jurisdiction }: Group, { archives }: Settings): boolean {
  if (archives === "none") return false;
  return archives === "all" || !(topic && jurisdiction);
}

interface Page {
  readonly articles: readonly Article[];
  readonly number: number;
  readonly of: number;
}

function planPage(
  group: Group,
  { articles, number, of }: Page,
  settings: Settings,
  memory: Memory,
): PlannedFeed {
  const folder = pageFolder(group, number);
  const { changed } = memory.recordFeed(folder, "", articles);
  const addressOfPage = (page: number) => addressOf(pageFolder(group, page), settings.baseUrl);
  const history = {
    isArchive: true,
    previous: number > 1 ? addressOfPage(number - 1) : undefined,
    next: number < of ? addressOfPage(number + 1) : undefined,
    current: addressOf(groupFolder(group), settings.baseUrl),
  };
  const feed = makeFeed(group, settings, { updated: changed, withdrawn: [], history, folder });
  return { folder, feed, articles };
}
