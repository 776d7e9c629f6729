import type { Article } from "../article/article.ts";
import { addressOf, groupFolder } from "../feed/addresses.ts";
import type { Feed, Withdrawal } from "../feed/feed.ts";
import { groupName } from "../feed/group-title.ts";
import { makeFeed } from "../feed/make-feed.ts";
import type { Group } from "../group/group.ts";
import { splitArchives } from "../ledger/split-archives.ts";
import type { Settings } from "../site/settings.ts";
import type { Moment } from "../time/moment.ts";
import { pageFolder } from "./document-paths.ts";
import type { Memory } from "./memory.ts";
import { once } from "./once.ts";
import type { PlannedFeed, RecordedGroup } from "./planned-group.ts";
import type { Steps } from "./steps.ts";

/** What is remembered of a group's feeds, and what is to be. */
export type FeedMemory = Pick<Memory, "recordFeed" | "pageOf" | "closePage">;

interface GroupSource {
  readonly settings: Settings;
  readonly memory: FeedMemory;
  /** The stories that the group has lost. */
  readonly withdrawn: readonly Withdrawal[];
}

/** Plans a group's subscription documents and its archive pages, and has the memory record both. */
export function* planGroup(group: Group, { settings, memory, withdrawn }: GroupSource): Steps<RecordedGroup> {
  const folder = groupFolder(group);
  const { latest, pages } = splitPages(group, settings, memory);
  const own = memory.recordFeed(folder, groupName(group, ""), latest);
  const planned: PlannedFeed[] = [];
  const records = [own];
  for (const [index, articles] of pages.entries()) {
    yield;
    const page = { articles, number: index + 1, of: pages.length };
    const record = memory.recordFeed(pageFolder(group, page.number), "", articles);
    records.push(record);
    planned.push(planPage(group, page, settings, record.changed));
  }
  const feed = planFeed(group, { settings, withdrawn, updated: own.changed, pages: pages.length });
  yield;
  const { changed } = own;
  return { planned: { group, folder, changed, articles: latest, pages: planned, feed }, records };
}

interface FeedParts extends Pick<GroupSource, "settings" | "withdrawn"> {
  readonly updated: Moment;
  /** How many archive pages the group has. */
  readonly pages: number;
}

/** Plans the feed of a group's subscription documents. */
export function planFeed(group: Group, { settings, withdrawn, updated, pages }: FeedParts): Feed {
  const previous = pages === 0 ? undefined : addressOf(pageFolder(group, pages), settings.baseUrl);
  const history = previous === undefined ? undefined : { isArchive: false, previous };
  return makeFeed(group, settings, { updated, withdrawn, history });
}

function splitPages(
  group: Group,
  settings: Settings,
  memory: FeedMemory,
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

/** An archive page: its number, counted from 1, and how many there are. */
interface Page {
  readonly articles: readonly Article[];
  readonly number: number;
  readonly of: number;
}

/** Plans an archive page. There are many, and few are asked for: its feed is made when it is. */
export function planPage(group: Group, page: Page, settings: Settings, changed: Moment): PlannedFeed {
  const folder = pageFolder(group, page.number);
  const feed = once(() => feedOfPage(group, page, settings, changed));
  return {
    ...{ folder, changed, articles: page.articles },
    get feed() {
      return feed();
    },
  };
}

function feedOfPage(group: Group, { number, of }: Page, settings: Settings, updated: Moment): Feed {
  const folder = pageFolder(group, number);
  const addressOfPage = (page: number) => addressOf(pageFolder(group, page), settings.baseUrl);
  const history = {
    isArchive: true,
    previous: number > 1 ? addressOfPage(number - 1) : undefined,
    next: number < of ? addressOfPage(number + 1) : undefined,
    current: addressOf(groupFolder(group), settings.baseUrl),
  };
  return makeFeed(group, settings, { updated, withdrawn: [], history, folder });
}
