import type { Role } from "./judgement.ts";
import { isPersonWord } from "./name-lists.ts";
import type { Resolved } from "./resolve-mentions.ts";
import type { SenseKind } from "./sense.ts";
import type { EvidenceKind } from "./verdict.ts";
import type { Voice } from "./voice.ts";

const ROLE_WEIGHT: Readonly<Record<Role, number>> = {
  governs: 0.95,
  topic: 0.62,
  venue: 0.66,
  object: 0.3,
  origin: 0.16,
  member: 0.14,
  college: 0.2,
  person: 0.04,
  dateline: 0.72,
};

const KIND_WEIGHT: Partial<Readonly<Record<SenseKind, number>>> = {
  demonym: 0.85,
  person: 0.8,
  region: 0.8,
  nickname: 0.95,
  metonym: 0.9,
};
const LATER_SENTENCES = 0.75;
const PART_OF_NAME: Partial<Readonly<Record<SenseKind, number>>> = {
  city: 0.45,
  subdivision: 0.8,
  country: 0.85,
  demonym: 0.85,
};

/** Weighs what the mentions say: where they stand, what they do, how sure their meaning is. */
export function mentionVoices(resolved: readonly Resolved[]): Voice[] {
  return resolved.map((one) => {
    const { reading, judgement, code, kind } = one;
    return {
      code,
      weight: placeWeight(one) * roleWeight(one) * nameWeight(one),
      role: kind === "other" ? "college" : judgement.role,
      kind: judgement.role === "dateline" ? "dateline" : evidenceKind(kind),
      voter: reading.voter,
      isInTitle: reading.field === "title",
      isCoordinated: judgement.isCoordinated === true,
      resolved: one,
    };
  });
}

function placeWeight({ reading, mention }: Resolved): number {
  const sentence = reading.tokens[mention.first]?.sentence ?? 0;
  return reading.weight * (sentence > 0 && reading.field !== "title" ? LATER_SENTENCES : 1);
}

function nameWeight(one: Resolved): number {
  const { judgement, kind, margin, qualifier } = one;
  const isQualified = qualifier !== undefined;
  const certainty = isQualified || margin > 2 ? 1 : 0.7 + 0.15 * Math.max(0, margin);
  const partial = judgement.isPartOfName === true && !isQualified ? (PART_OF_NAME[kind] ?? 0.9) : 1;
  return likelihoodOfPlace(one) * (KIND_WEIGHT[kind] ?? 1) * certainty * partial;
}

// A bare word that is a small town's name is mostly something else; a word of its government or its state vouches.
function likelihoodOfPlace({ kind, size, hasSupport, judgement, mention, qualifier }: Resolved): number {
  if (kind !== "city" || hasSupport || qualifier !== undefined || judgement.role === "dateline") return 1;
  const known = Math.min(1, Math.max(0.12, (size - 3.6) / 2));
  const bare = size < LARGEST_NAMESAKE && isPersonWord(mention.key) ? known * NAMESAKE : known;
  const isNamesake = bare < known;
  const isOfTown = judgement.level === "city" || judgement.level === "county";
  return isOfTown && !isNamesake ? Math.max(0.75, bare) : bare;
}

// "Adams unveils", "Kyle's next act": a small town that is a person's name is mostly a person.
const LARGEST_NAMESAKE = 4.8;
const NAMESAKE = 0.4;
const HINT = 0.1;

function roleWeight({ judgement, code, kind, qualifier }: Resolved): number {
  if (kind === "other") return HINT;
  // "WASHINGTON (AP)" opens half of all American news and says only that the story is national.
  if (judgement.role === "dateline")
    return code === "US-DC" || code === "US" || kind === "metonym" ? 0.35 : ROLE_WEIGHT.dateline;
  if (qualifier !== undefined && (judgement.role === "topic" || judgement.role === "venue")) return 0.8;
  return ROLE_WEIGHT[judgement.role];
}

function evidenceKind(kind: Resolved["kind"]): EvidenceKind {
  return kind === "other" ? "name" : kind;
}
