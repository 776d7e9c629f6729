import { LAW_WORDS } from "./context-words.ts";
import type { Lettering } from "./lettering.ts";
import { nameIndex } from "./name-index.ts";
import type { Sense } from "./sense.ts";
import { tableWords } from "./table-rows.ts";
import type { Token } from "./tokenise.ts";
import type { WordSpan } from "./word-span.ts";
import { isWrittenAs } from "./written-form.ts";

/** A name in a text, and all that it may mean. */
export interface Mention extends WordSpan {
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
    const senses = sensesAt(tokens, first, last, key, lettering);
    if (senses.length > 0) longest = betterOf(longest, { first, last, key, senses }, tokens[last + 1]);
  }
  return longest;
}

// In tenfold population.
const MUCH_LARGER = 1;
const CITY_BODIES = tableWords(
  "council councillors councilman councilwoman councilmember hall attorney manager commission commissioners clerk controller police",
);

function betterOf(shorter: Mention | undefined, longer: Mention, next: Token | undefined): Mention {
  return shorter !== undefined && isCityOf(longer, shorter, next) ? shorter : longer;
}

/** "Oakland City Council" is that of Oakland, California, rather than of Oakland City, which is a village in Indiana. */
function isCityOf({ key, last, senses }: Mention, shorter: Mention, next: Token | undefined): boolean {
  if (shorter.last !== last - 1 || !key.endsWith(" city")) return false;
  if (next?.gap !== "space" || !CITY_BODIES.has(next.word)) return false;
  return largestCity(shorter.senses) > largestCity(senses) + MUCH_LARGER;
}

function largestCity(senses: readonly Sense[]): number {
  return Math.max(0, ...senses.map(({ kind, size }) => (kind === "city" ? size : 0)));
}

/** What the words from one to another may mean as they are written here. */
function sensesAt(
  tokens: readonly Token[],
  first: number,
  last: number,
  key: string,
  lettering: Lettering,
): readonly Sense[] {
  const index = nameIndex();
  if (!index.isName(key) || isStateBody(key, tokens[last + 1])) return NONE;
  const words = tokens.slice(first, last + 1);
  return index.senses(key)?.filter((sense) => isWrittenAs(sense, words, lettering)) ?? NONE;
}

const NONE: readonly Sense[] = [];
const STATE_BODIES = tableWords(
  "patrol legislature capitol attorney supreme senator treasurer auditor representative rep sen trooper",
);

/** "Arizona State" is a university, unless a word of government follows: "Arizona State Senate". */
function isStateBody(key: string, next: Token | undefined): boolean {
  if (next === undefined || next.gap !== "space" || !key.endsWith(" state")) return false;
  return LAW_WORDS.has(next.word) || STATE_BODIES.has(next.word);
}

function joins({ gap }: Token): boolean {
  return gap === "space" || gap === "hyphen" || gap === "other" || gap === "dash";
}
