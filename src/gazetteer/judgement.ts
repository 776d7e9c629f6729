import type { Cue, CueLevel } from "./cues.ts";

/**
 * What a place does in its sentence. `governs`: a public body, a law, or the place acts. `topic`: it is named, no
 * more. `venue`: something happens there. `object`: something is aimed at it. `origin`: somebody comes from there.
 * `member`: a legislator's home. `college`: a university's name.
 */
export type Role =
  | "governs"
  | "topic"
  | "venue"
  | "object"
  | "origin"
  | "member"
  | "college"
  | "person"
  | "dateline";

export interface Judgement {
  readonly role: Role;
  /** Level of the public body named with it. */
  readonly level?: CueLevel | undefined;
  readonly cue?: Cue | undefined;
  /** The public body is a court, which sits in a city and mostly judges by the law of the land. */
  readonly isCourt?: boolean;
  /** Acts by a verb of its own ("Beijing tightens"), as a capital does that stands for its government. */
  readonly hasVerb?: boolean;
  /** Another capitalised word follows or precedes: perhaps part of a longer name. */
  readonly isPartOfName?: boolean;
  /** One of several that are named side by side: "Texas and Florida". */
  readonly isCoordinated?: boolean;
  /** The mentions of one row have one number. */
  readonly row?: number;
}
