import { WORD_WEIGHTS } from "./data/word-weights.data.ts";
import type { Reading } from "./reading.ts";
import { isCityDivision, kindOfCode } from "./sense.ts";
import { visitStoryWords } from "./story-words.ts";

/** The chances that a story has no jurisdiction, a city's or county's, a subdivision's, a country's, or a union's. */
export type Leaning = readonly [
  none: number,
  city: number,
  subdivision: number,
  country: number,
  union: number,
];

/** A number of each for every word: rows of five weights, in the body and, behind those, in the title. */
interface Weights {
  readonly rows: ReadonlyMap<string, number>;
  readonly values: Float64Array;
  /** Of the words in no table: what most stories are. */
  readonly start: Float64Array;
  /** The story in which each row was last seen: a word counts once. */
  readonly seen: Int32Array;
}

/** How many chances there are. */
export const CLASSES = 5;
/** Weights are written as one character each, from the least to the greatest: `MIDDLE` is 0, the next one `STEP`. */
export const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
export const MIDDLE = 30;
export const STEP = 0.08;
/** A text of few words proves less than one of many. */
export const FEWEST_WORDS = 8;

let weights: Weights | undefined;

// Kept between calls, like the marks of what was seen.
const sums = new Float64Array(CLASSES);
let stories = 0;
let count = 0;

/** Tells how a story's words lean, whatever places they name: fitted to the development examples. */
export function leaningOf(readings: readonly Reading[]): Leaning {
  weights ??= readWeights();
  sums.fill(0);
  stories++;
  count = 0;
  visitStoryWords(readings, addWord);
  const scale = 1 / Math.sqrt(Math.max(FEWEST_WORDS, count));
  let all = 0;
  for (let at = 0; at < CLASSES; at++) {
    const power = Math.exp((sums[at] as number) * scale + (weights.start[at] as number));
    sums[at] = power;
    all += power;
  }
  const [none = 0, city = 0, subdivision = 0, country = 0, union = 0] = sums;
  return [none / all, city / all, subdivision / all, country / all, union / all];
}

function addWord(word: string, isInTitle: boolean): void {
  const row = weights?.rows.get(word);
  if (row === undefined) return;
  addRow(row);
  if (isInTitle) addRow(row + 1);
}

function addRow(row: number): void {
  const { values, seen } = weights as Weights;
  if (seen[row] === stories) return;
  seen[row] = stories;
  count++;
  for (let at = 0; at < CLASSES; at++)
    sums[at] = (sums[at] as number) + (values[row * CLASSES + at] as number);
}

export const LEANING_FEATURES = [
  "words of none",
  "words of its level",
  "words of its level where of any",
  "words of a city",
  "words of a subdivision",
  "words of a country",
  "words of a union",
] as const;

const LEVELS: Partial<Readonly<Record<string, number>>> = { city: 1, county: 1, subdivision: 2, union: 4 };

/** Gives those features of a candidate code. */
export function leaningFeatures(code: string, leaning: Leaning): number[] {
  const [none, city, subdivision, country, union] = leaning;
  const own = isCityDivision(code) ? city + subdivision : (leaning[LEVELS[kindOfCode(code)] ?? 3] ?? 0);
  return [none, own, own / (1 - none + 1e-6), city, subdivision, country, union];
}

/** The first row is the start's; then of each word its weights in the body and in the title. */
function readWeights(): Weights {
  const lines = WORD_WEIGHTS.split("\n");
  const rows = new Map<string, number>();
  const values = new Float64Array(lines.length * 2 * CLASSES);
  lines.forEach((line, number) => {
    const space = line.indexOf(" ");
    rows.set(line.slice(0, space), number * 2);
    for (let at = space + 1; at < line.length; at++)
      values[number * 2 * CLASSES + at - space - 1] = (DIGITS.indexOf(line.charAt(at)) - MIDDLE) * STEP;
  });
  rows.delete("");
  return { rows, values, start: values.slice(0, CLASSES), seen: new Int32Array(lines.length * 2) };
}
