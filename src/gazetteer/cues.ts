import { CUE_WORDS } from "./data/cue-words.data.ts";
import { nameKey } from "./name-key.ts";
import { tableRows } from "./table-rows.ts";
import type { Token } from "./tokenise.ts";
import type { WordSpan } from "./word-span.ts";

export type CueLevel = "city" | "county" | "subdivision" | "country" | "union";

/** A word or phrase that tells the level of a government nearby. */
export interface Cue extends WordSpan {
  readonly level: CueLevel;
  /** 1 (hardly a sign) to 5 (nothing else says so). */
  readonly weight: number;
  /** Where it means that; empty: everywhere. */
  readonly countries: readonly string[];
}

/** From this weight on a cue is hardly anything else. */
export const STRONG_CUE = 3;

type CueRow = Pick<Cue, "level" | "weight" | "countries">;

let rows: Map<string, CueRow> | undefined;
const longest = new Map<string, number>();

function cueRows(): Map<string, CueRow> {
  if (rows !== undefined) return rows;
  rows = new Map();
  for (const [phrase = "", level = "", weight = "", countries = ""] of tableRows(CUE_WORDS)) {
    const key = nameKey(phrase);
    const words = key.split(" ");
    const first = words[0] ?? "";
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    if (rows.has(key)) continue;
    rows.set(key, {
      level: level as CueLevel,
      weight: Number(weight),
      countries: countries === "" ? [] : countries.split(" "),
    });
  }
  return rows;
}

/** Finds the cues in a text, longest first. */
export function findCues(tokens: readonly Token[]): Cue[] {
  const table = cueRows();
  const cues: Cue[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const end = Math.min(tokens.length, first + (longest.get(tokens[first]?.word ?? "") ?? 0));
    let key = "";
    let found: Cue | undefined;
    for (let last = first; last < end; last++) {
      key = last === first ? (tokens[last]?.word ?? "") : `${key} ${tokens[last]?.word ?? ""}`;
      const row = table.get(key);
      if (row !== undefined) found = { first, last, ...row };
    }
    if (found === undefined) continue;
    cues.push(found);
    first = found.last;
  }
  return cues;
}
