import { HONORIFICS } from "./context-words.ts";
import type { Mention } from "./find-mentions.ts";
import { isFamilyName, isGivenName } from "./name-lists.ts";
import type { Reading } from "./reading.ts";
import { tableWords } from "./table-rows.ts";
import { isCapitalised, type Token } from "./tokenise.ts";

// Given names that are more often another word in a headline.
const OTHER_WORDS =
  tableWords(`will mark grant sue bill may april june august art rob chase drew pat hope faith van an my so
  see many long major son man les le de la santa san so no in king queen prince london paris china india america asia china
  israel jordan kenya sydney austin dallas houston georgia virginia carolina dakota savannah cheyenne phoenix madison lincoln
  jackson boston chelsea brooklyn charlotte florence victoria alexandria orlando memphis denver chad troy royal sunny summer
  early love young page case read temple norma lane star german roman francis santos guy don ray jan mar dee sun`);

/** True when the name is a person's: "James Madison", "Judge Houston", "Paris Hilton". */
export function isPersonName(reading: Reading, mention: Mention): boolean {
  const { tokens } = reading;
  const { first, last, key } = mention;
  const before = tokens[first - 1];
  const isBehindName = before !== undefined && isCapitalised(before) && tokens[first]?.gap === "space";
  if (isBehindName && isNamedBefore(reading, mention, before)) return true;
  return first === last && isGivenThenFamily(tokens, last, key);
}

function isNamedBefore({ tokens, lettering }: Reading, { first, last }: Mention, before: Token): boolean {
  if (HONORIFICS.has(before.word) && (lettering !== "title" || before.word.length < 5 || first === 1))
    return true;
  if (isOnlyGivenName(before.word)) return true;
  const second = tokens[first - 2];
  if (second === undefined) return false;
  if (isInitial(before) && isOnlyGivenName(second.word)) return true;
  // "Mayor Skip Henderson": a title, any capitalised word, and what would be a place.
  const isTitle = isCapitalised(second) && HONORIFICS.has(second.word);
  return isTitle && before.gap === "space" && first === last;
}

function isGivenThenFamily(tokens: readonly Token[], last: number, key: string): boolean {
  const after = tokens[last + 1];
  if (
    after === undefined ||
    !isCapitalised(after) ||
    after.gap !== "space" ||
    tokens[last]?.isPossessive === true
  )
    return false;
  const next = isInitial(after) ? tokens[last + 2] : after;
  return (
    next !== undefined &&
    isCapitalised(next) &&
    isFamilyName(next.word) &&
    (isGivenName(key) || isInitial(after))
  );
}

// So common that a bare one means anybody.
const COMMON_SURNAMES =
  tableWords(`smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez
  wilson anderson thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker
  young allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts
  khan kennedy murphy kelly bailey cooper graham peters bush ford carr may key james stein cox evans edwards collins`);

/**
 * True when a bare surname may be an office holder's: after a title or before a party's letter any may, alone only one
 * that is neither a word nor everybody's name, and never behind another's first name.
 */
export function isOfficeSurname({ tokens }: Reading, { first, last, key }: Mention): boolean {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  const isTitled =
    before !== undefined &&
    tokens[first]?.gap === "space" &&
    isCapitalised(before) &&
    HONORIFICS.has(before.word);
  const hasParty =
    after !== undefined && after.gap !== "space" && /^[dri]$/.test(after.word) && after.shape === "capital";
  if (isTitled || hasParty) return true;
  if (before !== undefined && tokens[first]?.gap === "space" && isCapitalised(before)) return false;
  return isFamilyName(key) && !COMMON_SURNAMES.has(key);
}

function isOnlyGivenName(word: string): boolean {
  return isGivenName(word) && !OTHER_WORDS.has(word);
}

function isInitial({ end, start, shape }: Token): boolean {
  return end - start === 1 && shape === "capital";
}
