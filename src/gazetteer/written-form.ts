import type { Lettering } from "./lettering.ts";
import type { Sense } from "./sense.ts";
import { tableWords } from "./table-rows.ts";
import type { Token } from "./tokenise.ts";

/** True when a name is written here as such a name is: capitals where it needs them, none where they mean another. */
export function isWrittenAs(sense: Sense, words: readonly Token[], lettering: Lettering): boolean {
  const [token] = words;
  if (token === undefined) return false;
  if (token.shape === "caseless") return true;
  if (sense.needsStop === true && !isShortened(token)) return false;
  if (sense.isAcronym) return isAcronym(sense, token, words.length === 1, lettering);
  if (token.shape === "lower") return isFoundSmall(sense, words, lettering);
  if (token.shape === "number") return words.length > 1;
  return words.length === 1 ? !isShouted(sense, token, lettering) : isSpeltOut(sense, words, lettering);
}

/** "Mass." has its full stop, or stands behind the name of a place. */
function isShortened({ isAbbreviated, gap, shape }: Token): boolean {
  return isAbbreviated || (gap === "comma" && shape !== "lower");
}

// "Vancouver police": the last word is the body's, not the place's.
const BODIES = tableWords("police department pd council hall district schools board mayor cops");

/** "AI office vending agent" is no AI Office: names of places and names of two words keep their capitals. */
function isSpeltOut(sense: Sense, words: readonly Token[], lettering: Lettering): boolean {
  const last = words[words.length - 1];
  if (lettering !== "sentence" || last?.shape !== "lower") return true;
  if (isPlace(sense)) return BODIES.has(last.word);
  const isName = sense.kind === "other" || (sense.kind === "institution" && sense.codes.length === 1);
  if (words.length > 2 || !isName || sense.endsInCapital !== true || sense.isAnyCase === true) return true;
  return sense.nature === "police" || sense.nature === "executive";
}

/** OSLO in capitals within a text that is not: an acronym of another thing, unless it opens a dateline. */
function isShouted({ kind }: Sense, { shape, word, gap }: Token, lettering: Lettering): boolean {
  // "Met" is the police of London, and a verb where every word has a capital.
  if (kind === "institution" && word.length === 3 && shape === "capital") return lettering !== "sentence";
  if (shape !== "capitals" || lettering === "capitals" || kind === "other") return false;
  return word.length <= 5 && gap !== "start";
}

// Acronyms that are words in a text without small letters, or with nothing else.
const WORDS_IN_CAPITALS =
  tableWords(`us it who ice act aim cam can care cop dot doe fit in is map me or ok hi oh pa ma
  nice un pm ag id al la de do so as at be no am pc ps ts cat rat sec sat hope care case star safe real best gain aids fair
  plan side move team lead data core link map free open gold fast secure clear cloud trust`);

function isAcronym({ kind }: Sense, token: Token, isOne: boolean, lettering: Lettering): boolean {
  const isWord = WORDS_IN_CAPITALS.has(token.word);
  if (lettering === "small") return isOne && token.word.length > 2 && !isWord && kind === "institution";
  if (lettering === "capitals" && (isWord || isShortWord(token))) return false;
  if (token.shape === "capitals") return true;
  if (token.shape !== "capital") return false;
  return !isOne || (lettering === "sentence" && !isWord && isSpeltAsName(token));
}

function isShortWord({ word }: Token): boolean {
  return word.length === 2 && !/^(?:uk|eu|un)$/.test(word);
}

/** French and British papers write Cnil, Unesco, Ofcom. */
function isSpeltAsName({ word, gap }: Token): boolean {
  return word.length >= 4 && gap !== "start" && gap !== "stop";
}

const WELL_KNOWN = 5.2;

function isFoundSmall(sense: Sense, words: readonly Token[], lettering: Lettering): boolean {
  if (lettering === "small") {
    return !sense.isOrdinary && (words.length > 1 || sense.size >= WELL_KNOWN) && sense.kind !== "person";
  }
  const isOffice = sense.kind === "institution" && (sense.codes.length > 1 || sense.isAnyCase === true);
  return isOffice && words.length > 1;
}

function isPlace({ kind }: Sense): boolean {
  return kind === "city" || kind === "county" || kind === "subdivision";
}
