import type { Group } from "../group/group.ts";
import type { Settings } from "../site/settings.ts";
import type { Moment } from "../time/moment.ts";
import { addressOf, groupFolder } from "./addresses.ts";
import type { Feed, FeedHistory, Withdrawal } from "./feed.ts";
import { groupName } from "./group-title.ts";

/** What decides about a feed apart from its group and the settings. */
export interface FeedParts {
  readonly updated: Moment;
  readonly withdrawn: readonly Withdrawal[];
  readonly history?: FeedHistory | undefined;
  /** Folder of the documents when it is not the group's own. */
  readonly folder?: string | undefined;
}

/** Makes the neutral feed of a group. */
export function makeFeed(group: Group, settings: Settings, parts: FeedParts): Feed {
  const folder = groupFolder(group);
  const name = groupName(group, settings.title);
  const feed = makeNamedFeed(folder, folder === "" ? undefined : name, settings, parts);
  return { ...feed, description: describe(group, settings, name) };
}

/** Makes the feed of a folder of which only the name is known; without a name it is everything. */
export function makeNamedFeed(
  folder: string,
  name: string | undefined,
  settings: Settings,
  parts: FeedParts,
): Feed {
  const { baseUrl, language, author, ttl, copyright, hub, icon, logo, tombstones } = settings;
  const { updated, withdrawn, history } = parts;
  return {
    address: addressOf(folder, baseUrl),
    title: name === undefined ? settings.title : `${settings.title}: ${name}`,
    description: name === undefined ? settings.description : `${name}. ${settings.description}`,
    language,
    author,
    ttl,
    extensionGuide: `${baseUrl}#json-extension`,
    updated,
    location: addressOf(parts.folder ?? folder, baseUrl),
    history,
    withdrawn,
    hasTombstones: tombstones,
    copyright,
    hub,
    icon,
    logo,
  };
}

function describe({ topic, jurisdiction }: Group, settings: Settings, name: string): string {
  if (!topic && !jurisdiction) return settings.description;
  if (topic && !jurisdiction && topic.description !== undefined) return topic.description;
  return `${name}. ${settings.description}`;
}
