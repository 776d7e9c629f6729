import { FOREST } from "./data/forest.data.ts";

/** All trees, each filled up to the same depth: the low answer to question `n` is `2n + 1`, the high one `2n + 2`. */
interface Forest {
  readonly depth: number;
  /** What is asked of, tree after tree. */
  readonly features: Uint8Array;
  /** The greatest values that go low. */
  readonly limits: Float64Array;
  /** The votes of the leaves, tree after tree. */
  readonly votes: Float64Array;
}

/** A question `[feature, most, low, high]`, or a leaf's vote. */
type Tree = number | readonly [feature: number, most: number, low: Tree, high: Tree];

const START = -1;
let forest: Forest | undefined;
// Kept between calls: making one takes as long as ten trees.
let asked = new Float64Array(0);

/**
 * Gives the share of candidates with such features that are right: the votes of small decision trees, fitted to the
 * development examples by gradient boosting with logistic loss (.tools/tables/fit-confidence.mjs).
 */
export function confidenceOf(given: readonly number[]): number {
  forest ??= readForest();
  const { depth, features, limits, votes } = forest;
  if (asked.length !== given.length) asked = new Float64Array(given.length);
  asked.set(given);
  const leaves = 1 << depth;
  const questions = leaves - 1;
  let sum = START;
  let first = 0;
  for (let vote = 0; vote < votes.length; vote += leaves) {
    let at = 0;
    while (at < questions) {
      const value = asked[features[first + at] as number] as number;
      at = 2 * at + 1 + Number(value > (limits[first + at] as number));
    }
    sum += votes[vote + at - questions] as number;
    first += questions;
  }
  return 1 / (1 + Math.exp(-sum));
}

/** Reads trees written in preorder, one a line: `feature:most` for a question, a bare number for a leaf. */
function readForest(): Forest {
  const trees = FOREST.split("\n").map((line) => readTree(line.split(" ").values()));
  const depth = Math.max(...trees.map(depthOf));
  const leaves = 1 << depth;
  const features = new Uint8Array(trees.length * (leaves - 1));
  const limits = new Float64Array(features.length);
  const votes = new Float64Array(trees.length * leaves);
  trees.forEach((root, number) => {
    let level: Tree[] = [root];
    for (let first = number * (leaves - 1); level.length < leaves; first += level.length / 2) {
      level.forEach((tree, at) => {
        if (typeof tree !== "number") [features[first + at], limits[first + at]] = tree;
      });
      level = level.flatMap((tree) => (typeof tree === "number" ? [tree, tree] : [tree[2], tree[3]]));
    }
    votes.set(level as number[], number * leaves);
  });
  return { depth, features, limits, votes };
}

function readTree(nodes: Iterator<string>): Tree {
  const node: string = nodes.next().value;
  const colon = node.indexOf(":");
  if (colon < 0) return Number(node);
  const [feature, most] = [Number(node.slice(0, colon)), Number(node.slice(colon + 1))];
  const low = readTree(nodes);
  return [feature, most, low, readTree(nodes)];
}

function depthOf(tree: Tree): number {
  return typeof tree === "number" ? 0 : 1 + Math.max(depthOf(tree[2]), depthOf(tree[3]));
}
