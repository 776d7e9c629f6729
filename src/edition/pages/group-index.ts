import { groupFolder } from "../../feed/addresses.ts";
import { fullName, groupName } from "../../feed/group-title.ts";
import type { Group } from "../../group/group.ts";
import type { GroupLink } from "../../page/page.ts";
import type { Jurisdiction } from "../../subject/jurisdiction.ts";
import { gather } from "../gather.ts";

/** Finds the groups of an edition by folder, by topic and by jurisdiction, and links to them. */
export class GroupIndex {
  readonly all: readonly Group[];
  readonly #byFolder: ReadonlyMap<string, Group>;
  readonly #byTopic: ReadonlyMap<string, readonly Group[]>;
  readonly #byJurisdiction: ReadonlyMap<string, readonly Group[]>;

  constructor(groups: readonly Group[]) {
    this.all = groups;
    this.#byFolder = new Map(groups.map((group) => [groupFolder(group), group]));
    this.#byTopic = gather(groups, ({ topic }) => topic?.slug ?? "");
    this.#byJurisdiction = gather(groups, ({ jurisdiction }) => jurisdiction?.code ?? "");
  }

  /** Gives the group of a topic, a jurisdiction, or both; undefined when it has none. */
  find(key: Pick<Group, "topic" | "jurisdiction">): Group | undefined {
    return this.#byFolder.get(groupFolder(key));
  }

  /** Gives the groups of a topic by jurisdiction; without a topic, the jurisdictions. */
  placesOf({ topic }: Pick<Group, "topic">): Group[] {
    return (this.#byTopic.get(topic?.slug ?? "") ?? []).filter((group) => group.jurisdiction);
  }

  /** Gives the groups of a jurisdiction by topic; without a jurisdiction, the topics. */
  topicsOf({ jurisdiction }: Pick<Group, "jurisdiction">): Group[] {
    return (this.#byJurisdiction.get(jurisdiction?.code ?? "") ?? []).filter((group) => group.topic);
  }
}

/** Names a group among those of all topics and places. */
export function linkTo(group: Group, everything: string): GroupLink {
  return { name: groupName(group, everything), path: groupFolder(group) };
}

/** Names a group of a known topic by its place: `Madison, Wisconsin` within the United States. */
export function placeLink(group: Group, within?: Jurisdiction): GroupLink {
  const { jurisdiction } = group;
  if (jurisdiction === undefined) return { name: "Everywhere", path: groupFolder(group) };
  const name = fullName(jurisdiction);
  const known = within === undefined ? "" : `, ${fullName(within)}`;
  return {
    name: name.endsWith(known) ? name.slice(0, name.length - known.length) : name,
    path: groupFolder(group),
  };
}

/** Names a group of a known place by its topic. */
export function topicLink(group: Group): GroupLink {
  return { name: group.topic?.title ?? "All topics", path: groupFolder(group) };
}

/** Adds how many stories the group has. */
export function counted(link: GroupLink, { articles }: Group): GroupLink {
  return { ...link, count: articles.length };
}
