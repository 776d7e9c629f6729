import type { Group } from "../../group/group.ts";
import type { Directory } from "../../page/front-page.ts";
import type { GroupTree } from "../../page/page.ts";
import { sortByName } from "../../subject/sort-by-name.ts";
import { gather } from "../gather.ts";
import { counted, type GroupIndex, placeLink, topicLink } from "./group-index.ts";

/** Makes the trees of all topics and of all jurisdictions, each level in order of name. */
export function makeDirectory(index: GroupIndex): Directory {
  const topics = index.topicsOf({});
  const slugs = new Set(topics.map(({ topic }) => topic?.slug));
  const parentTopic = ({ topic }: Group) => (slugs.has(topic?.parent) ? topic?.parent : undefined);
  const places = index.placesOf({});
  return {
    topics: grow(
      topics,
      parentTopic,
      ({ topic }) => topic?.slug,
      (group) => topicLink(group).name,
    ),
    places: grow(
      places,
      ({ jurisdiction }) => jurisdiction?.ancestors[0],
      ({ jurisdiction }) => jurisdiction?.code,
      ({ jurisdiction }) => jurisdiction?.name ?? "",
    ),
  };
}

function grow(
  groups: readonly Group[],
  parentOf: (group: Group) => string | undefined,
  keyOf: (group: Group) => string | undefined,
  nameOf: (group: Group) => string,
): GroupTree[] {
  const below = gather(groups, (group) => parentOf(group) ?? "");
  const treesOf = (parent: string): GroupTree[] => {
    const trees = (below.get(parent) ?? []).map((group) => ({
      ...counted(placeLink(group), group),
      name: nameOf(group),
      children: treesOf(keyOf(group) ?? ""),
    }));
    return sortByName(trees, ({ name }) => name);
  };
  return treesOf("");
}
