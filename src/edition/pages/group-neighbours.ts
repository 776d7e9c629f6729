import type { Group } from "../../group/group.ts";
import type { GroupLink, LinkSection } from "../../page/page.ts";
import { findJurisdiction, type Jurisdiction } from "../../subject/jurisdiction.ts";
import { nameInSentence } from "../../subject/name-in-sentence.ts";
import { counted, type GroupIndex, placeLink, topicLink } from "./group-index.ts";

/** Gives the way down to a group: its topic, then the wider places or topics that it lies in, widest first. */
export function trailTo({ topic, jurisdiction }: Group, index: GroupIndex): GroupLink[] {
  if (jurisdiction === undefined) return broaderTopics(topic?.parent, index).map((group) => topicLink(group));
  const ownTopic = topic && index.find({ topic });
  const above = jurisdiction.ancestors.toReversed().flatMap((code) => placeOf(code) ?? []);
  return [
    ...(ownTopic === undefined ? [] : [topicLink(ownTopic)]),
    ...above.flatMap((wider) => {
      const group = index.find({ topic, jurisdiction: wider });
      return group === undefined ? [] : [{ ...placeLink(group), name: wider.name }];
    }),
  ];
}

/**
 * Gives the groups that a group's page leads to. Only narrower ones have counts: their stories are the group's own, so
 * a story changes no page but those of its groups.
 */
export function neighboursOf(group: Group, index: GroupIndex): LinkSection[] {
  const { topic, jurisdiction } = group;
  return [
    { heading: topic ? "Narrower topics" : "By topic", links: narrowerTopics(group, index) },
    { heading: jurisdiction ? "Places within" : "By place", links: narrowerPlaces(group, index) },
    { heading: "Wider", links: wider(group, index) },
    { heading: besideTopics(group), links: siblingTopics(group, index) },
    { heading: "Places beside it", links: siblingPlaces(group, index) },
  ];
}

function narrowerTopics(group: Group, index: GroupIndex): GroupLink[] {
  const { topic } = group;
  return index
    .topicsOf(group)
    .filter((other) => topic === undefined || other.topic?.parent === topic.slug)
    .sort(busiestFirst)
    .map((other) => counted(topicLink(other), other));
}

function narrowerPlaces(group: Group, index: GroupIndex): GroupLink[] {
  const { jurisdiction } = group;
  return index
    .placesOf(group)
    .filter((other) => jurisdiction === undefined || liesIn(other, jurisdiction.code))
    .sort(busiestFirst)
    .map((other) => counted(placeLink(other, jurisdiction), other));
}

const busiestFirst = (a: Group, b: Group) => b.articles.length - a.articles.length;

const liesIn = ({ jurisdiction }: Group, code: string) => jurisdiction?.ancestors.includes(code) === true;

function wider({ topic, jurisdiction }: Group, index: GroupIndex): GroupLink[] {
  if (!(topic && jurisdiction)) return [];
  const everyTopic = index.find({ jurisdiction });
  const everywhere = index.find({ topic });
  const broader = broaderTopics(topic.parent, index)
    .map((parent) => index.find({ topic: parent.topic, jurisdiction }))
    .filter((found) => found !== undefined);
  return [
    ...(everywhere === undefined ? [] : [{ ...topicLink(everywhere), name: `${topic.title}, everywhere` }]),
    ...(everyTopic === undefined
      ? []
      : [{ ...placeLink(everyTopic), name: `All of ${nameInSentence(jurisdiction)}` }]),
    ...broader.map((found) => topicLink(found)),
  ];
}

const besideTopics = ({ jurisdiction }: Group) =>
  jurisdiction === undefined ? "Topics beside it" : `Other topics in ${nameInSentence(jurisdiction)}`;

function siblingTopics(group: Group, index: GroupIndex): GroupLink[] {
  const { topic, jurisdiction } = group;
  if (topic === undefined) return [];
  const beside = jurisdiction === undefined ? topic.parent : undefined;
  return index
    .topicsOf(group)
    .filter((other) => other.topic?.slug !== topic.slug)
    .filter((other) => jurisdiction !== undefined || other.topic?.parent === beside)
    .map((other) => topicLink(other));
}

function siblingPlaces(group: Group, index: GroupIndex): GroupLink[] {
  const { jurisdiction } = group;
  if (jurisdiction === undefined) return [];
  const [parent] = jurisdiction.ancestors;
  return index
    .placesOf(group)
    .filter((other) => other.jurisdiction?.code !== jurisdiction.code)
    .filter((other) => other.jurisdiction?.ancestors[0] === parent)
    .map((other) => ({ ...placeLink(other), name: other.jurisdiction?.name ?? "" }));
}

/** The broader topics of one, broadest first; parents may not form a ring, but a set is no dearer than that trust. */
function broaderTopics(parent: string | undefined, index: GroupIndex): Group[] {
  const found = new Set<Group>();
  for (let slug = parent; slug !== undefined; ) {
    const group = index.topicsOf({}).find(({ topic }) => topic?.slug === slug);
    if (group === undefined || found.has(group)) break;
    found.add(group);
    slug = group.topic?.parent;
  }
  return [...found].reverse();
}

const placeOf = (code: string): Jurisdiction | undefined => findJurisdiction(code);
