import type { Group } from "../group/group.ts";
import { findJurisdiction, type Jurisdiction } from "../subject/jurisdiction.ts";

/** Names a jurisdiction so that it cannot be taken for another: `Madison, Wisconsin, United States`. */
export function fullName({ name, ancestors }: Jurisdiction): string {
  return [name, ...ancestors.flatMap((code) => findJurisdiction(code)?.name ?? [])].join(", ");
}

/** Names a group among the others of its publication, in no language: `Facial recognition – Wisconsin, United States`. */
export function groupName({ topic, jurisdiction }: Omit<Group, "articles">, everything: string): string {
  if (topic && jurisdiction) return `${topic.title} – ${fullName(jurisdiction)}`;
  if (topic) return topic.title;
  return jurisdiction ? fullName(jurisdiction) : everything;
}
