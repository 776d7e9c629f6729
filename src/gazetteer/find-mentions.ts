import { nameIndex } from "./name-index.ts";
import type { Sense } from "./sense.ts";
import type { Token } from "./tokenise.ts";

/** How a text uses capitals: in Title Case they say nothing, in the other two neither. */
export type Lettering = "sentence" | "title" | "capitals" | "small";

/** A name in a text: the numbers of its first and last word, and all that it may mean. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly key: string;
  readonly senses: readonly Sense[];
}

/** Finds the names in a text, longest first; a longer name consumes the shorter ones in it. */
export function findMentions(tokens: readonly Token[], lettering: Lettering): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = longestName(tokens, at, lettering);
    if (found === undefined) continue;
    mentions.push(found);
    at = found.last;
  }
  return mentions;
}

function longestName(tokens: readonly Token[], first: number, lettering: Lettering): Mention | undefined {
  const token = tokens[first];
  if (token === undefined) return undefined;
  const index = nameIndex();
  let longest: Mention | undefined;
  let key = "";
  let end = Math.min(tokens.length, first + index.longest(token.word));
  for (let last = first; last < end; last++) {
    const next = tokens[last];
    if (next === undefined || (last > first && !joins(next))) break;
    key = last === first ? next.word : `${key} ${next.word}`;
    if (last === first + 1) end = Math.min(end, first + index.longestAfter(key));
    if (last >= end) break;
    const senses = index.senses(key)?.filter((sense) => isWrittenAs(sense, tokens, first, last, lettering));
    if (senses !== undefined && senses.length > 0) longest = { first, last, key, senses };
  }
  return longest;
}

function joins({ gap }: Token): boolean {
  return gap === "space" || gap === "hyphen" || gap === "other" || gap === "dash";
}

function isWrittenAs(
  sense: Sense,
  tokens: readonly Token[],
  first: number,
  last: number,
  lettering: Lettering,
): boolean {
  const token = tokens[first];
  if (token === undefined) return false;
  if (token.shape === "caseless") return true;
  if (sense.needsStop === true && !token.isAbbreviated && !(token.gap === "comma" && token.shape !== "lower"))
    return false;
  const isOneWord = first === last;
  if (sense.isAcronym) return isAcronym(token, sense, isOneWord, lettering);
  if (token.shape === "lower") return isFoundSmall(sense, tokens.slice(first, last + 1), lettering);
  if (token.shape === "number") return !isOneWord;
  if (!isOneWord && lettering === "sentence" && isPlace(sense)) {
    return tokens[last]?.shape !== "lower" || BODIES.has(tokens[last]?.word ?? "");
  }
  // "AI office vending agent" is no AI Office: a name of two words keeps its capitals.
  if (
    last === first + 1 &&
    lettering === "sentence" &&
    sense.kind === "institution" &&
    sense.codes.length === 1 &&
    sense.isAnyCase !== true &&
    tokens[last]?.shape === "lower"
  )
    return sense.nature === "police" || sense.nature === "executive";
  // OSLO in capitals within a text that is not: an acronym of another thing, unless it opens a dateline.
  const isShouted = token.shape === "capitals" && isOneWord && lettering !== "capitals";
  return !(isShouted && sense.kind !== "other" && token.word.length <= 5 && first > 0);
}

function isAcronym(token: Token, sense: Sense, isOneWord: boolean, lettering: Lettering): boolean {
  if (lettering === "small")
    return (
      isOneWord && token.word.length > 2 && !WORDS_IN_CAPITALS.has(token.word) && sense.kind === "institution"
    );
  if (
    lettering === "capitals" &&
    (WORDS_IN_CAPITALS.has(token.word) || (token.word.length === 2 && !/^(?:uk|eu|un)$/.test(token.word)))
  )
    return false;
  // French and British papers write Cnil, Unesco, Ofcom.
  const isSpelt =
    token.shape === "capital" &&
    token.word.length >= 4 &&
    token.gap !== "start" &&
    token.gap !== "stop" &&
    lettering === "sentence";
  return (
    token.shape === "capitals" ||
    (isSpelt && isOneWord && !WORDS_IN_CAPITALS.has(token.word)) ||
    (!isOneWord && token.shape === "capital")
  );
}

// Acronyms that are words in a text without small letters, or with nothing else.
const WORDS_IN_CAPITALS = new Set(
  "us it who ice act aim cam can care cop dot doe fit in is map me or ok hi oh pa ma nice un pm ag id al la de do so as at be no am pc ps ts cat rat sec sat hope care case star safe real best gain aids fair plan move team lead data core link map free open gold fast secure clear cloud trust".split(
    " ",
  ),
);

function isFoundSmall(sense: Sense, words: readonly Token[], lettering: Lettering): boolean {
  if (lettering === "small")
    return !sense.isOrdinary && (words.length > 1 || sense.size >= 5.2) && sense.kind !== "person";
  return (
    sense.kind === "institution" && words.length > 1 && (sense.codes.length > 1 || sense.isAnyCase === true)
  );
}

// "Vancouver police": the last word is the body's, not the place's.
const BODIES = new Set("police department pd council hall district schools board mayor cops".split(" "));

function isPlace({ kind }: Sense): boolean {
  return kind === "city" || kind === "county" || kind === "subdivision";
}

/** Tells how a text uses capitals. */
export function letteringOf(tokens: readonly Token[]): Lettering {
  let small = 0;
  let capital = 0;
  let capitals = 0;
  let anyCapital = false;
  for (const { shape, word } of tokens) {
    if (shape === "capital" || shape === "capitals") anyCapital = true;
    if (word.length < 4) continue;
    if (shape === "lower") small++;
    else if (shape === "capital") capital++;
    else if (shape === "capitals") capitals++;
  }
  const all = small + capital + capitals;
  if (capitals > 3 && capitals >= all * 0.8) return "capitals";
  if (!anyCapital && small > 2) return "small";
  return capital + capitals >= all * 0.7 && all > 3 ? "title" : "sentence";
}
