import type { Group } from "../../group/group.ts";
import type { Jurisdiction } from "../../subject/jurisdiction.ts";
import { nameInSentence } from "../../subject/name-in-sentence.ts";
import type { GroupIndex } from "./group-index.ts";

const MOST_NAMED = 6;

/** Says in a sentence what is in a group, and what is rolled up into it. */
export function describeScope({ topic, jurisdiction }: Group, index: GroupIndex): string {
  if (!topic && !jurisdiction) return "Every story of this publication.";
  const about = topic === undefined ? "" : ` about ${topic.title}${narrower(topic.slug, index)}`;
  const where = jurisdiction === undefined ? "" : ` that concern ${whose(jurisdiction)}`;
  return `Stories${about}${where}${within({ topic, jurisdiction }, index)}.`;
}

function whose(jurisdiction: Jurisdiction): string {
  if (jurisdiction.code === "INT") return "international law or bodies";
  return `the law or government of ${nameInSentence(jurisdiction)}`;
}

function narrower(slug: string, index: GroupIndex): string {
  const titles = index.topicsOf({}).flatMap(({ topic }) => (topic?.parent === slug ? [topic.title] : []));
  if (titles.length === 0) return "";
  const named = titles.slice(0, MOST_NAMED).join(", ");
  return ` (with ${titles.length > MOST_NAMED ? `${named} and others` : named})`;
}

function within(key: Pick<Group, "topic" | "jurisdiction">, index: GroupIndex): string {
  const code = key.jurisdiction?.code;
  if (code === undefined) return "";
  const places = index.placesOf(key).filter(({ jurisdiction }) => jurisdiction?.ancestors.includes(code));
  if (places.length === 0) return "";
  return places.length === 1 ? ", or of a place in it" : `, or of one of ${places.length} places in it`;
}
