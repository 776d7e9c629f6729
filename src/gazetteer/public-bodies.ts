import { COURT_WORDS } from "./context-words.ts";
import type { Cue } from "./cues.ts";
import type { Mention } from "./find-mentions.ts";
import type { Reading } from "./reading.ts";
import { overlaps } from "./word-span.ts";

/** The cue that the name of a body is: named with the place, it speaks for nothing else. */
export function cueIn({ cues }: Reading, mention: Mention): Cue | undefined {
  return cues.find((cue) => overlaps(mention, cue));
}

/** True for a body that many governments have: "Supreme Court" after "Texas" is that of Texas. */
export function isSharedOffice({ senses }: Mention): boolean {
  return senses[0]?.kind === "institution" && senses[0].codes.length > 2;
}

/** True for a cue that names a court: "superior court", "county prosecutor". */
export function isCourtIn({ tokens }: Reading, { first, last }: Cue): boolean {
  return tokens.slice(first, last + 1).some(({ word }) => COURT_WORDS.has(word));
}
