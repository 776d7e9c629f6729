// Fits how the words of a story lean: to no jurisdiction, a city's, a subdivision's, a country's or a union's. Softmax
// regression, each weight with a step of its own (Duchi 2011) and drawn towards zero. Deterministic.
import { CLASSES, DIGITS, FEWEST_WORDS, MIDDLE, STEP } from "../../.compiled/gazetteer/word-leanings.js";

const ROUNDS = 15;
const RATE = 0.06;
const DECAY = 0.01;
const LEAST_STORIES = 2;

/** Gives the class of a story from the codes that a person gave it. */
export function classOf([code]) {
  if (code === undefined) return 0;
  if (code === "EU" || code === "INT") return 4;
  if (code.includes("/")) return 1;
  return code.length === 2 ? 3 : 2;
}

/** Fits weights to stories `{words: Set<string>, level}`: in the title a word is `^word` too. */
export function fitWords(stories) {
  const ids = idsOf(stories);
  const width = ids.size + 1;
  const weights = new Float64Array(width * CLASSES);
  const slopes = new Float64Array(width * CLASSES).fill(1e-8);
  const texts = stories.map(({ words }) => knownWords(words, ids));
  const random = randomOf(7);
  const order = [...stories.keys()];
  const step = (at, slope) => {
    slopes[at] += slope * slope;
    weights[at] -= (RATE * slope) / Math.sqrt(slopes[at]);
  };
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const story of order) {
      const text = texts[story];
      const scale = 1 / Math.sqrt(Math.max(FEWEST_WORDS, text.length));
      const chances = chancesOf(weights, text, scale, ids.size);
      chances[stories[story].level] -= 1;
      for (let at = 0; at < CLASSES; at++) {
        for (const word of text) {
          const place = word * CLASSES + at;
          step(place, chances[at] * scale + DECAY * weights[place]);
        }
        step(ids.size * CLASSES + at, chances[at]);
      }
    }
  }
  return { ids, weights };
}

/** Gives the chances of the five classes for some words. */
export function leaningOfWords({ ids, weights }, words) {
  const text = knownWords(words, ids);
  return chancesOf(weights, text, 1 / Math.sqrt(Math.max(FEWEST_WORDS, text.length)), ids.size);
}

/** Writes the weights as src/gazetteer/word-leanings.ts reads them: the start, then a word a line. */
export function writeWords({ ids, weights }) {
  const digits = (id) =>
    Array.from({ length: CLASSES }, (_, at) =>
      digitOf(id === undefined ? 0 : weights[id * CLASSES + at]),
    ).join("");
  const words = [...new Set([...ids.keys()].map((word) => word.replace(/^\^/, "")))].sort();
  const rows = words.map((word) => {
    const title = ids.get(`^${word}`);
    return `${word} ${digits(ids.get(word))}${title === undefined ? "" : digits(title)}`;
  });
  return [` ${digits(ids.size)}`, ...rows].join("\n");
}

function digitOf(weight) {
  return DIGITS[Math.min(DIGITS.length - 1, Math.max(0, Math.round(weight / STEP) + MIDDLE))];
}

function idsOf(stories) {
  const counts = new Map();
  for (const { words } of stories) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= LEAST_STORIES);
  return new Map(kept.map(([word], id) => [word, id]));
}

function knownWords(words, ids) {
  return [...words].flatMap((word) => ids.get(word) ?? []);
}

function chancesOf(weights, text, scale, start) {
  const sums = Array.from({ length: CLASSES }, (_, at) =>
    text.reduce((sum, word) => sum + weights[word * CLASSES + at] * scale, weights[start * CLASSES + at]),
  );
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / all);
}

function shuffle(list, random) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}

/** A small generator of numbers that only look random (mulberry32). */
export function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
