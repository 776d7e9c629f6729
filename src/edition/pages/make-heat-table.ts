import type { Group } from "../../group/group.ts";
import type { HeatRow, HeatTable } from "../../page/front-page.ts";
import { counted, type GroupIndex, placeLink, topicLink } from "./group-index.ts";

const MOST_TOPICS = 12;
const MOST_PLACES = 24;

/**
 * Makes the table of the busiest topics by the busiest places: wide topics first, each country before what lies in it.
 * What it has no room for is in the lists of all feeds.
 */
export function makeHeatTable(index: GroupIndex): HeatTable {
  const topics = busiest(index.topicsOf({})).slice(0, MOST_TOPICS);
  const places = inTreeOrder(busiest(index.placesOf({})).slice(0, MOST_PLACES));
  return {
    topics: topics.map((group) => counted(topicLink(group), group)),
    rows: places.map((place) => rowOf(place, topics, index)),
  };
}

function rowOf(place: Group, topics: readonly Group[], index: GroupIndex): HeatRow {
  const { jurisdiction } = place;
  return {
    place: { ...counted(placeLink(place), place), name: jurisdiction?.name ?? "" },
    depth: jurisdiction?.ancestors.length ?? 0,
    cells: topics.map(({ topic }) => {
      const group = index.find({ topic, jurisdiction });
      return group && counted(placeLink(group), group);
    }),
  };
}

// A place has no more stories than the one it lies in; of equal ones the wider comes first.
function busiest(groups: readonly Group[]): Group[] {
  const depth = ({ jurisdiction }: Group) => jurisdiction?.ancestors.length ?? 0;
  return groups
    .filter(({ articles }) => articles.length > 0)
    .sort((a, b) => b.articles.length - a.articles.length || depth(a) - depth(b));
}

function inTreeOrder(groups: readonly Group[], parent?: string): Group[] {
  return groups
    .filter(({ jurisdiction }) => jurisdiction?.ancestors[0] === parent)
    .flatMap((group) => [group, ...inTreeOrder(groups, group.jurisdiction?.code)]);
}
