import { Feed as FeedLibrary } from "feed";
import type { Feed } from "../../feed/feed.ts";
import { formatRfc3339, toDate } from "../../time/moment.ts";
import { historyLinks, hubAddress, selfAddress } from "../format.ts";
import { writeAuthor } from "./author.ts";
import { JSON_FILE } from "./file.ts";

/** Composes a JSON Feed 1.1 document of a feed and its rendered entries; `items` is there also when empty. */
export function composeFeed(feed: Feed, fragments: readonly string[]): string {
  const shell = JSON.stringify({ ...renderShell(feed), items: [] }, null, 2);
  if (fragments.length === 0) return `${shell}\n`;
  const start = shell.lastIndexOf("[]");
  const items = fragments.map((fragment) => `\n    ${fragment}`).join(",");
  return `${shell.slice(0, start)}[${items}\n  ]${shell.slice(start + 2)}\n`;
}

function renderShell(feed: Feed): object {
  const self = selfAddress(feed, JSON_FILE);
  const hub = hubAddress(feed);
  const library = new FeedLibrary({
    title: feed.title,
    description: feed.description,
    link: feed.address,
    feedLinks: { json: self },
    updated: toDate(feed.updated),
  });
  const { items: _, ...shell } = JSON.parse(library.json1()) as Record<string, unknown>;
  return {
    ...shell,
    version: "https://jsonfeed.org/version/1.1",
    language: feed.language,
    icon: feed.logo,
    favicon: feed.icon,
    ...writeAuthor(feed.author),
    next_url: olderPage(feed),
    expired: feed.isEnded,
    hubs: hub === undefined ? undefined : [{ type: "WebSub", url: hub }],
    _bailiwick: { about: feed.extensionGuide, copyright: feed.copyright, withdrawn: withdrawals(feed) },
  };
}

/** JSON Feed 1.1 pages from newest to oldest along `next_url`; the archive chain is the same. */
function olderPage(feed: Feed): string | undefined {
  return historyLinks(feed, JSON_FILE).find(({ rel }) => rel === "prev-archive")?.href;
}

function withdrawals({ withdrawn }: Feed): object[] | undefined {
  if (withdrawn.length === 0) return undefined;
  return withdrawn.map(({ id, when }) => ({ id, date: formatRfc3339(when) }));
}
