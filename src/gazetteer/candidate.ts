import { countryOf, liesIn } from "./code-tree.ts";
import type { SourceHome } from "./source-home.ts";
import { tableWords } from "./table-rows.ts";
import type { Voice } from "./voice.ts";

/** What speaks for and against one code. */
export interface Candidate {
  readonly code: string;
  readonly own: readonly Voice[];
  readonly within: readonly Voice[];
  readonly above: readonly Voice[];
  readonly beside: readonly Voice[];
  /** A member state's that governs, for the union; the union's, for a member state. */
  readonly partner: readonly Voice[];
  readonly home: SourceHome | undefined;
}

/** Sorts a story's voices by where they stand to a code. */
export function candidateOf(code: string, voices: readonly Voice[], home: SourceHome | undefined): Candidate {
  const own: Voice[] = [];
  const within: Voice[] = [];
  const above: Voice[] = [];
  const beside: Voice[] = [];
  const partner: Voice[] = [];
  const rows = rowsWithin(code, voices);
  for (const voice of voices) {
    if (voice.code === code) own.push(voice);
    else if (liesIn(voice.code, code)) within.push(voice);
    else if (liesIn(code, voice.code)) above.push(voice);
    else if (rows.has(rowOf(voice) ?? "")) continue;
    else if (!actTogether(voice.code, code)) beside.push(voice);
    if (actTogether(voice.code, code) && voice.role === "governs") partner.push(voice);
  }
  return { code, own, within, above, beside, partner, home };
}

function rowsWithin(code: string, voices: readonly Voice[]): ReadonlySet<string> {
  const rows = new Set<string>();
  for (const voice of voices) {
    const row = rowOf(voice);
    if (row !== undefined && liesIn(voice.code, code)) rows.add(row);
  }
  return rows;
}

/** "Texas and Florida": those of one row are no rivals. */
function rowOf({ resolved, voter }: Voice): string | undefined {
  const row = resolved?.judgement.row;
  return row === undefined ? undefined : `${voter} ${resolved?.reading.field} ${row}`;
}

const MEMBER_STATES = tableWords(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK NO IS LI",
);

/** The union and a member state that applies its law do not rival each other. */
function actTogether(one: string, other: string): boolean {
  return (
    (one === "EU" && MEMBER_STATES.has(countryOf(other))) ||
    (other === "EU" && MEMBER_STATES.has(countryOf(one)))
  );
}
