import type { Candidate } from "./candidate.ts";
import { countryOf, divisionOf, liesIn } from "./code-tree.ts";
import { strongest, type Voice } from "./voice.ts";

/** The features that tell a city from the government or the court that sits in it, in their order. */
export const SEAT_FEATURES = [
  "seat of government",
  "seat within governs",
  "perhaps its capital only",
  "court",
  "court within",
  "acts by verb alone",
  "body named",
  "institution above",
  "institution within",
  "countries named",
  "states within named",
  "other states named",
] as const;

/** Gives those features of a candidate, each about 0 to 1. */
export function seatFeatures({ code, own, within, above, beside }: Candidate): number[] {
  const inStory = [...own, ...within, ...above, ...beside].filter(isInText);
  const countries = new Set(inStory.map((voice) => countryOf(voice.code)));
  return [
    strongest(own.filter((voice) => isSeat(voice))),
    strongest(within.filter((voice) => isSeat(voice, code) && voice.role === "governs")),
    strongest(own.filter(isCapitalsName)),
    strongest(own.filter(isCourt)),
    strongest(within.filter(isCourt)),
    strongest(own.filter((voice) => voice.role === "governs" && hasOnlyVerb(voice))),
    strongest(own.filter((voice) => voice.role === "governs" && !hasOnlyVerb(voice))),
    strongest(above.filter(isInstitution)),
    strongest(within.filter(isInstitution)),
    Math.min(4, countries.size) / 4,
    Math.min(4, divisionsOf(within).size) / 4,
    Math.min(4, divisionsOf(beside).size) / 4,
  ];
}

function divisionsOf(voices: readonly Voice[]): Set<string> {
  return new Set(voices.filter(isInText).flatMap(({ code }) => divisionOf(code) ?? []));
}

/** True for a capital that is taken as the city: its name may mean the government of an area that holds it. */
function isSeat({ code, resolved }: Voice, area?: string): boolean {
  return (
    resolved?.mention.senses.some(
      ({ kind, codes }) =>
        kind === "metonym" &&
        codes.some((seat) => seat !== code && liesIn(code, seat) && (area === undefined || seat === area)),
    ) === true
  );
}

/** True for a government that is named by its capital, whose name may mean the city. */
function isCapitalsName({ code, kind, resolved }: Voice): boolean {
  return (
    kind === "metonym" &&
    resolved?.mention.senses.some(({ codes }) =>
      codes.some((place) => place !== code && liesIn(place, code)),
    ) === true
  );
}

/** A court that sits there; one that bears the name of a state is the state's own. */
function isCourt({ code, resolved }: Voice): boolean {
  if (resolved === undefined) return false;
  return resolved.judgement.isCourt === true || (resolved.nature === "court" && divisionOf(code) !== code);
}

function hasOnlyVerb({ resolved }: Voice): boolean {
  return resolved?.judgement.hasVerb === true && resolved.judgement.level === undefined;
}

function isInstitution({ kind }: Voice): boolean {
  return kind === "institution";
}

function isInText({ role }: Voice): boolean {
  return role !== "outlet" && role !== "person" && role !== "origin";
}
