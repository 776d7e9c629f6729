import { liesIn } from "./code-tree.ts";
import type { Mention } from "./find-mentions.ts";
import { isSharedOffice } from "./public-bodies.ts";
import type { Reading } from "./reading.ts";
import { isPlaceKind, type SenseKind } from "./sense.ts";
import { tableWords } from "./table-rows.ts";
import type { Token } from "./tokenise.ts";

const AREAS = new Set<SenseKind>([
  "subdivision",
  "country",
  "abbreviation",
  "postal",
  "nickname",
  "metonym",
  "city",
  "county",
]);

/** True when the code lies in something that the qualifier may mean. */
export function qualifies(code: string, qualifier: Mention): boolean {
  return qualifier.senses.some(({ codes }) => codes.some((area) => code !== area && liesIn(code, area)));
}

/** Finds the state or country behind a place: only a comma parts them, and it holds one of the place's meanings. */
export function qualifierOf(
  { tokens }: Reading,
  mention: Mention,
  next: Mention | undefined,
): Mention | undefined {
  const token = next === undefined ? undefined : tokens[next.first];
  if (next === undefined || token === undefined || next.first !== mention.last + 1) return undefined;
  const isParted = token.gap === "comma" || token.gap === "bracket";
  if (!isParted && !(token.gap === "space" && isShortForm(next))) return undefined;
  const areas = next.senses.filter(({ kind }) => AREAS.has(kind)).flatMap(({ codes }) => codes);
  const holds = mention.senses.some(
    ({ codes, kind }) =>
      kind !== "institution" &&
      codes.some((code) => areas.some((area) => code !== area && liesIn(code, area))),
  );
  return holds ? next : undefined;
}

function isShortForm({ senses }: Mention): boolean {
  return senses.some(({ kind }) => kind === "postal" || kind === "abbreviation");
}

/** "Malaysia's Penang": the owner before it qualifies a place as a comma after it does. */
export function ownerOf(
  { tokens }: Reading,
  mention: Mention,
  before: Mention | undefined,
): Mention | undefined {
  if (before === undefined || before.last !== mention.first - 1) return undefined;
  if (tokens[before.last]?.isPossessive !== true || !isPlaceName(before)) return undefined;
  const isHeld = mention.senses.some(
    ({ codes, kind }) => kind !== "institution" && codes.some((code) => qualifies(code, before)),
  );
  return isHeld ? before : undefined;
}

/** True for the owner itself, which is no mention of its own. */
export function isOwner(reading: Reading, mention: Mention, next: Mention | undefined): boolean {
  return next !== undefined && ownerOf(reading, next, mention) !== undefined;
}

/** "Florida Senate": the body is that of the place right before it, "Supreme Court of India" that of the one behind. */
export function isAbsorbed({ mentions, tokens }: Reading, at: number): boolean {
  const mention = mentions[at];
  if (mention === undefined) return false;
  const before = mentions[at - 1];
  if (before !== undefined && isNamesake(mention, before, tokens)) return true;
  if (!isSharedOffice(mention)) return false;
  const after = mentions[at + 1];
  const follows = before?.last === mention.first - 1 && tokens[mention.first]?.gap === "space";
  const precedes = after?.first === mention.last + 2 && tokens[mention.last + 1]?.word === "of";
  return (
    (follows && before !== undefined && isPlaceName(before)) ||
    (precedes && after !== undefined && isPlaceName(after))
  );
}

// Every country has some of these, and several have the same name for them.
const LOCAL_NATURES = tableWords("law regulator legislature programme");

/** "Sri Lanka's Online Safety Act": not the one that the table knows by that name. */
function isNamesake({ first, senses: [sense] }: Mention, before: Mention, tokens: readonly Token[]): boolean {
  if (sense?.kind !== "institution" || !LOCAL_NATURES.has(sense.nature ?? "") || before.last !== first - 1)
    return false;
  if (tokens[first]?.gap !== "space" || !isPlaceName(before)) return false;
  const areas = before.senses.flatMap(({ codes }) => codes);
  return !sense.codes.some((code) => areas.some((area) => liesIn(code, area) || liesIn(area, code)));
}

function isPlaceName({ senses }: Mention): boolean {
  return senses.some(({ kind }) => isPlaceKind(kind));
}
