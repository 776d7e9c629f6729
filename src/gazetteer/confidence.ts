import { FOREST } from "./data/forest.data.ts";

/** A question to one feature, or the vote of a leaf. */
type Node =
  | { readonly feature: number; readonly most: number; readonly low: Node; readonly high: Node }
  | number;

const START = -1;
let trees: readonly Node[] | undefined;

/**
 * Gives the share of candidates with such features that are right: the votes of small decision trees, fitted to the
 * development examples by gradient boosting with logistic loss (.tools/tables/fit-confidence.mjs).
 */
export function confidenceOf(features: readonly number[]): number {
  trees ??= FOREST.split("\n").map((line) => readTree(line.split(" ")));
  let sum = START;
  for (const tree of trees) sum += vote(tree, features);
  return 1 / (1 + Math.exp(-sum));
}

function vote(tree: Node, features: readonly number[]): number {
  let node = tree;
  while (typeof node !== "number") node = (features[node.feature] ?? 0) <= node.most ? node.low : node.high;
  return node;
}

/** Reads a tree written in preorder: `feature:most` for a question, a bare number for a leaf. */
function readTree(words: string[]): Node {
  const word = words.shift() ?? "0";
  const [feature, most] = word.split(":");
  if (most === undefined) return Number(word);
  const low = readTree(words);
  return { feature: Number(feature), most: Number(most), low, high: readTree(words) };
}
