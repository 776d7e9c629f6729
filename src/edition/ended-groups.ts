import { addressOf } from "../feed/addresses.ts";
import type { Entry, Feed } from "../feed/feed.ts";
import { makeNamedFeed } from "../feed/make-feed.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { cleanLine } from "../markup/clean-text.ts";
import type { Settings } from "../site/settings.ts";
import type { Moment } from "../time/moment.ts";
import type { Memory } from "./memory.ts";
import type { LapsedGroup } from "./planned-group.ts";

const SECONDS_A_DAY = 24 * 60 * 60;

/**
 * Plans the groups that earlier builds published and this one does not have: their subscribers get a valid empty feed
 * for the days that the settings say, then a last entry that the feed has ended. `isMoved` tells folders that have
 * a new address.
 */
export function planLapsedGroups(
  {
    ledger,
    memory,
    current,
    isMoved,
  }: { ledger: Ledger; memory: Memory; current: ReadonlySet<string>; isMoved: (folder: string) => boolean },
  settings: Settings,
  now: Moment,
): LapsedGroup[] {
  return [...ledger.feeds.values()]
    .filter(({ folder, name }) => name !== "" && folder !== "" && !current.has(folder) && !isMoved(folder))
    .map(({ folder, name }) => {
      const { changed, emptied = now } = memory.recordFeed(folder, name, []);
      const end = emptied + settings.keepEmpty * SECONDS_A_DAY;
      const isEnded = now >= end;
      const feed = makeNamedFeed(folder, cleanLine(name), settings, {
        updated: isEnded ? Math.max(end, changed) : changed,
        withdrawn: [],
      });
      return {
        folder,
        feed: { ...feed, isEnded: isEnded || undefined },
        entries: isEnded ? [endOf(feed, end, settings)] : [],
        end,
      };
    });
}

function endOf({ address, title }: Feed, end: Moment, settings: Settings): Entry {
  const text = `Nothing more will be published here. All feeds: ${settings.baseUrl}`;
  return {
    id: `${address}#ended`,
    title: `This feed has ended: ${title}`,
    link: addressOf("", settings.baseUrl),
    published: end,
    updated: end,
    summary: text,
    contentHtml: `<p>Nothing more will be published here. <a href="${settings.baseUrl}">All feeds</a></p>`,
    author: settings.author,
    categories: [],
    topics: [],
    jurisdictions: [],
    related: [],
  };
}
