import { plain } from "./fold-names.mjs";
import { require, standardCodes } from "./sources.mjs";
import { rowsOf } from "./write-table.mjs";

const LARGEST_ORDINARY = 56;
// Of the subdivisions only those of countries whose subdivisions are named alone in English news count as names.
const NAMED_ALONE = new Set(["US", "GB", "CA", "AU", "IN", "DE", "NZ"]);

const lists = require("zxcvbn/lib/frequency_lists");
const words = new Set(require("an-array-of-english-words"));
const wordRank = rankWords();

function rankWords() {
  const ranks = new Map();
  for (const list of [lists.english_wikipedia, lists.us_tv_and_film]) {
    for (const [rank, word] of list.entries())
      ranks.set(word, Math.min(rank, ranks.get(word) ?? Number.POSITIVE_INFINITY));
  }
  return ranks;
}

function isOrdinary(word, rank) {
  return words.has(word) && (wordRank.get(word) ?? Number.POSITIVE_INFINITY) < rank;
}

function tableOf(names) {
  return rowsOf(names.filter((name) => /^[a-z]{2,}$/.test(name)).sort(), 14);
}

/** Gives rows of given names common in English texts. */
export function tableOfGivenNames() {
  return tableOf([...new Set([...lists.male_names.slice(0, 900), ...lists.female_names.slice(0, 1400)])]);
}

/** Gives rows of family names, those that are ordinary words left out but for the commonest. */
export function tableOfFamilyNames() {
  return tableOf(
    lists.surnames.slice(0, 5000).filter((name, rank) => rank < 40 || !isOrdinary(name, 30_000)),
  );
}

/** Gives rows of the names of smaller places that are English words too. */
export function tableOfOrdinaryWords(byParent) {
  const places = [...byParent.values()].flat().map(({ name, size }) => ({ name, size, word: plain(name) }));
  const isLarge = ({ size }) => Number(size) >= LARGEST_ORDINARY;
  const isSmall = ({ name, size }) => !name.startsWith("+") && Number(size) < LARGEST_ORDINARY;
  const ordinary = new Set(
    places.filter((place) => isSmall(place) && isOrdinary(place.word, 30_000)).map(({ word }) => word),
  );
  for (const { word } of places.filter(isLarge)) ordinary.delete(word);
  for (const word of ["jewish", "reunion", "kanye"]) ordinary.add(word);
  for (const [code, [, name, parent]] of standardCodes) {
    const word = plain(name);
    if (code.includes("-") && parent.length === 2 && !NAMED_ALONE.has(parent) && isOrdinary(word, 30_000))
      ordinary.add(word);
  }
  return tableOf([...ordinary]);
}
