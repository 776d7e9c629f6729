import { countryOf, divisionOf } from "./code-tree.ts";
import type { Mention } from "./find-mentions.ts";
import type { Judgement } from "./judgement.ts";
import { type LevelSigns, NATIONAL_SIGN } from "./level-signs.ts";
import { qualifies } from "./qualifiers.ts";
import type { Reading } from "./reading.ts";
import type { Sense } from "./sense.ts";
import type { SourceHome } from "./source-home.ts";
import { tableWords } from "./table-rows.ts";

/** One code that a mention may mean. */
export interface Meaning {
  readonly code: string;
  readonly sense: Sense;
}

/** A mention where it stands. */
interface Surroundings {
  readonly reading: Reading;
  readonly mention: Mention;
  readonly judgement: Judgement;
  readonly qualifier: Mention | undefined;
  readonly home: SourceHome | undefined;
  readonly signs: LevelSigns;
}

// As large a place is better known than the word of its name.
const LARGEST_ORDINARY = 5.6;
const KNOWN_AT_HOME = 4.4;
const LARGE = 5.2;
// The tables know the names of these countries' bodies: one that they do not give is none of theirs.
const WRITTEN_OUT = tableWords("US GB IE CA AU NZ IN");

/** Gives all codes that a mention can mean where it stands. */
export function meaningsOf(surroundings: Surroundings): Meaning[] {
  const { mention, home, signs } = surroundings;
  return mention.senses.flatMap((sense) =>
    codesOf(sense, mention, home, signs).flatMap((code) =>
      isPossible({ code, sense }, surroundings) ? [{ code, sense }] : [],
    ),
  );
}

function isPossible({ code, sense }: Meaning, surroundings: Surroundings): boolean {
  const { reading, mention, judgement, qualifier, home } = surroundings;
  if (qualifier !== undefined) return qualifies(code, qualifier);
  if (isPostal(sense, code, mention)) {
    return reading.tokens[mention.first]?.gap !== "bracket" && isUsablePostal(sense, code, judgement, home);
  }
  if (!sense.isOrdinary || sense.size >= LARGEST_ORDINARY) return true;
  return isSurelyName(sense, code, surroundings);
}

// "House panel": every state's legislature has one.
const CHAMBERS = /^(?:house|senate) /;

/** Every country has a parliament and every state an attorney general: the table names some, the source's is another. */
function codesOf(
  { codes, kind }: Sense,
  { key }: Mention,
  home: SourceHome | undefined,
  signs: LevelSigns,
): readonly string[] {
  if (kind !== "institution" || codes.length < 3 || home === undefined || home.reach === "global")
    return codes;
  const country = countryOf(home.code);
  if (WRITTEN_OUT.has(country) && !codes.some((code) => countryOf(code) === country)) return codes;
  const division = home.reach === "local" ? divisionOf(home.code) : undefined;
  const isOfStates =
    key === "attorney general" ||
    CHAMBERS.test(key) ||
    (key === "senate" && signs.country < NATIONAL_SIGN) ||
    codes.some((code) => code.includes("-") && countryOf(code) === country);
  const own = division !== undefined && isOfStates ? [country, division] : [country];
  return [...codes, ...own.filter((code) => !codes.includes(code))];
}

function isPostal({ kind, needsStop }: Sense, code: string, { key }: Mention): boolean {
  const isShort = kind === "abbreviation" && key.length === 2 && code.includes("-") && needsStop !== true;
  return kind === "postal" || isShort;
}

// Postal codes that are other things too; alone they count only at home.
const OTHER_ACRONYMS = tableWords(
  "ID AR VA MS IN OR ME OK HI OH PA MA MD CO DE LA AL CA CT PR MP GU AS VI SC NT SA ON",
);

function isUsablePostal(
  { codes }: Sense,
  code: string,
  { role, cue }: Judgement,
  home: SourceHome | undefined,
): boolean {
  // Australian and Canadian papers write WA and BC as words; American ones add a comma.
  const country = home === undefined || home.reach === "global" ? undefined : countryOf(home.code);
  if (country === countryOf(code) && country !== "US") return true;
  if (home !== undefined && divisionOf(home.code) === code) return role === "governs" || codes.length === 1;
  if (role !== "governs") return false;
  const isOfStates = cue !== undefined && cue.level === "subdivision" && cue.weight >= 2;
  const isClear = !OTHER_ACRONYMS.has(code.slice(3));
  if (country === undefined) return isOfStates && isClear;
  return country === countryOf(code) && (isOfStates || (isClear && home?.reach !== "local"));
}

/** A place whose name is a word: only beside a word of government, or capitalised where a word would not be. */
function isSurelyName(
  sense: Sense,
  code: string,
  { reading, mention, judgement, home }: Surroundings,
): boolean {
  const { role, cue, isPartOfName } = judgement;
  const isNear = home !== undefined && isInSameDivision(code, home.code);
  if (role === "dateline") return true;
  const isInOwnCountry =
    home !== undefined && home.reach !== "global" && countryOf(home.code) === countryOf(code);
  if (mention.senses.every(({ kind }) => kind === "subdivision"))
    return isInOwnCountry || reading.tokens[mention.last]?.isPossessive === true;
  if (isNear && sense.size > KNOWN_AT_HOME) return true;
  if (isInOwnCountry && role === "governs" && sense.size > LARGE) return true;
  const isCapital = isCapitalWithinSentence(reading, mention);
  if (role === "governs" && (cue?.level === "city" || cue?.level === "county")) {
    return cue.weight >= 2 || isNear || isCapital;
  }
  return isCapital && isPartOfName !== true && (isNear || role === "venue" || role === "member");
}

function isInSameDivision(code: string, home: string): boolean {
  const division = divisionOf(home);
  return division !== undefined && divisionOf(code) === division;
}

function isCapitalWithinSentence({ lettering, tokens }: Reading, { first, last }: Mention): boolean {
  const before = tokens[first - 1];
  const token = tokens[first];
  if (lettering !== "sentence" || before === undefined || token === undefined) return false;
  return before.sentence === token.sentence && token.gap !== "bracket" && tokens[last]?.shape === "capital";
}
