import type { Group } from "../../group/group.ts";
import type { Directory, FrontPage, MapStories } from "../../page/front-page.ts";
import { stateShapes, worldShapes } from "../../page/map-shapes.ts";
import type { GroupLink, GroupPage } from "../../page/page.ts";
import { counted, type GroupIndex, linkTo, placeLink } from "./group-index.ts";
import { makeHeatTable } from "./make-heat-table.ts";

const MOST_RANKED = 8;
const SECONDS_A_YEAR = 365 * 24 * 60 * 60;

/** Makes what the front page shows. */
export function makeFrontPage(everything: GroupPage, index: GroupIndex, directory: Directory): FrontPage {
  return {
    everything,
    feeds: index.all.length,
    world: mapOf(index, worldShapes().areas, isCountry),
    states: mapOf(index, stateShapes().areas, ({ jurisdiction }) => jurisdiction?.ancestors[0] === "US"),
    heat: makeHeatTable(index),
    busiest: busiest(index),
    newest: newest(index),
    directory,
  };
}

const isCountry = ({ jurisdiction }: Group) => jurisdiction?.ancestors.length === 0;

function mapOf(
  index: GroupIndex,
  areas: readonly { readonly code: string }[],
  isOnLevel: (group: Group) => boolean,
): MapStories {
  const known = new Set(areas.map(({ code }) => code));
  const groups = index
    .placesOf({})
    .filter(isOnLevel)
    .map((group) => ({
      code: group.jurisdiction?.code ?? "",
      link: { ...counted(placeLink(group), group), name: group.jurisdiction?.name ?? "" },
    }));
  return {
    areas: new Map(groups.flatMap(({ code, link }) => (known.has(code) ? [[code, link]] : []))),
    elsewhere: groups.filter(({ code }) => !known.has(code)).map(({ link }) => link),
  };
}

/** The feeds with most stories in the year before the newest story: no clock, and no feed that has gone quiet. */
function busiest(index: GroupIndex): GroupLink[] {
  const since = (index.find({})?.articles[0]?.published ?? 0) - SECONDS_A_YEAR;
  return index.all
    .filter(({ topic, jurisdiction }) => topic || jurisdiction)
    .map((group) => ({ group, recent: countSince(group, since) }))
    .filter(({ recent }) => recent > 0)
    .sort((a, b) => b.recent - a.recent)
    .slice(0, MOST_RANKED)
    .map(({ group, recent }) => ({ ...linkTo(group, ""), count: recent }));
}

function countSince({ articles }: Group, since: number): number {
  const older = articles.findIndex(({ published }) => published < since);
  return older < 0 ? articles.length : older;
}

/** The feeds whose first story is the latest. */
function newest(index: GroupIndex): GroupLink[] {
  const firstOf = ({ articles }: Group) => articles.at(-1)?.published ?? 0;
  return index.all
    .filter(({ topic, jurisdiction, articles }) => (topic || jurisdiction) && articles.length > 0)
    .sort((a, b) => firstOf(b) - firstOf(a))
    .slice(0, MOST_RANKED)
    .map((group) => counted(linkTo(group, ""), group));
}
