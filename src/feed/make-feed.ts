import type { Group } from "../group/group.ts";
import type { Settings } from "../site/settings.ts";
import type { Moment } from "../time/moment.ts";
import { addressOf, groupFolder } from "./addresses.ts";
import type { Feed } from "./feed.ts";
import { groupName } from "./group-title.ts";

/** Makes the neutral feed of a group; `updated` is the last change of what the feed holds. */
export function makeFeed(group: Group, settings: Settings, updated: Moment): Feed {
  const { baseUrl, language, author, ttl, copyright, hub, icon, logo } = settings;
  const name = groupName(group, settings.title);
  const isEverything = !group.topic && !group.jurisdiction;
  return {
    address: addressOf(groupFolder(group), baseUrl),
    title: isEverything ? settings.title : `${settings.title}: ${name}`,
    description: describe(group, settings, name),
    language,
    author,
    ttl,
    extensionGuide: `${baseUrl}#json-extension`,
    updated,
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
