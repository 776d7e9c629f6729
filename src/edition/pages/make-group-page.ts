import { addressOf } from "../../feed/addresses.ts";
import type { Entry, Feed } from "../../feed/feed.ts";
import { groupName } from "../../feed/group-title.ts";
import { FORMATS } from "../../format/formats.ts";
import type { Group } from "../../group/group.ts";
import type { ArchiveLink, FormatLink, GroupPage, Publication } from "../../page/page.ts";
import type { LapsedGroup, PlannedFeed, PlannedGroup } from "../planned-group.ts";
import { countMonths } from "./count-months.ts";
import { describeScope } from "./describe-scope.ts";
import type { GroupIndex } from "./group-index.ts";
import { neighboursOf, trailTo } from "./group-neighbours.ts";
import { outlinePath } from "./outline.ts";

/** How many stories a page shows. */
export const MOST_ON_PAGE = 15;

/** Makes what a group's page shows; the entries are its latest. */
export function makeGroupPage(
  { group, folder, feed, pages }: PlannedGroup,
  entries: readonly Entry[],
  { publication, index }: { publication: Publication; index: GroupIndex },
): GroupPage {
  return {
    publication,
    feed,
    path: folder,
    name: groupName(group, publication.title),
    step: group.jurisdiction?.name ?? groupName(group, publication.title),
    description: group.jurisdiction === undefined ? descriptionOf(group, publication) : undefined,
    scope: describeScope(group, index),
    count: group.articles.length,
    formats: formatsOf(feed),
    entries,
    trail: trailTo(group, index),
    sections: neighboursOf(group, index),
    months: countMonths(group.articles),
    archives: pages.flatMap(archiveOf),
    outline: outlinePath(group),
    embed: addressOf("embed.html", feed.address),
  };
}

/** Makes what the page of a group shows that has no articles any more. */
export function makeLapsedPage({ folder, feed, entries }: LapsedGroup, publication: Publication): GroupPage {
  const scope = feed.isEnded ? "This feed has ended." : "There are no stories here at present.";
  const formats = formatsOf(feed);
  return makePlainPage(
    { path: folder, feed, name: feed.title, scope, count: 0, formats, entries },
    publication,
  );
}

/** Makes what the page of a feed shows that stands beside the groups: no neighbours, no archives, no frame. */
export function makePlainPage(
  page: Pick<GroupPage, "path" | "feed" | "name" | "scope" | "count" | "formats" | "entries">,
  publication: Publication,
): GroupPage {
  const months = { first: 0, counts: [] };
  return { ...page, publication, step: page.name, trail: [], sections: [], months, archives: [] };
}

function descriptionOf({ topic }: Group, { title, description }: Publication): string | undefined {
  if (topic !== undefined) return topic.description;
  return description === title ? undefined : description;
}

/** Gives the addresses at which a feed can be had. */
export function formatsOf({ address, query = "" }: Feed): FormatLink[] {
  return FORMATS.map(({ name, file, mediaType }) => ({
    format: name,
    file,
    address: addressOf(file + query, address),
    mediaType,
  }));
}

function archiveOf({ folder, articles }: PlannedFeed, index: number): ArchiveLink[] {
  const times = articles.map(({ published }) => published);
  if (times.length === 0) return [];
  return [{ number: index + 1, path: folder, from: Math.min(...times), to: Math.max(...times) }];
}
