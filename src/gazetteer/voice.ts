import type { Role } from "./judgement.ts";
import type { Reading } from "./reading.ts";
import type { Resolved } from "./resolve-mentions.ts";
import type { EvidenceKind } from "./verdict.ts";

/** What speaks for one code, with its weight from 0 to 1. */
export interface Voice {
  readonly code: string;
  readonly weight: number;
  readonly role: Role | "outlet";
  readonly kind: EvidenceKind;
  readonly voter: string;
  readonly isInTitle: boolean;
  /** The source's home with nothing in the text behind it. */
  readonly isAlone?: boolean;
  /** One of several that are named side by side: "Texas and Florida". */
  readonly isCoordinated?: boolean;
  readonly resolved?: Resolved;
  /** Words that speak without being a name, by the numbers of the first and the last. */
  readonly words?: { readonly reading: Reading; readonly first: number; readonly last: number };
}

/** Makes the voice of words of the text that are no name. */
export function voiceOfWords(
  code: string,
  weight: number,
  words: NonNullable<Voice["words"]>,
  as: Pick<Voice, "role" | "kind">,
): Voice {
  const { weight: ofText, field } = words.reading;
  return { ...as, code, weight: weight * ofText, voter: "", isInTitle: field === "title", words };
}

/** Makes the voice of the source's home, or of a public body that the text leaves without its place. */
export function voiceOfSource(code: string, weight: number, kind: "outlet" | "cue" = "outlet"): Voice {
  return { code, weight, role: "outlet", kind, voter: "source", isInTitle: false };
}

/** The strength of several voices as that of independent chances; one outlet's voices count once. */
export function union(voices: readonly Voice[]): number {
  let byVoter: Map<string, number> | undefined;
  let missed = 1;
  for (const { voter, weight } of voices) {
    if (voter === "") missed *= 1 - weight;
    else {
      byVoter ??= new Map();
      byVoter.set(voter, Math.max(byVoter.get(voter) ?? 0, weight));
    }
  }
  if (byVoter !== undefined) for (const weight of byVoter.values()) missed *= 1 - weight;
  return 1 - missed;
}

/** The weight of the strongest voice; 0 without any. */
export function strongest(voices: readonly Voice[]): number {
  return voices.reduce((most, { weight }) => Math.max(most, weight), 0);
}
