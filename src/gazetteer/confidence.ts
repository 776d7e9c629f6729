import { FOREST } from "./data/forest.data.ts";

/** The questions and leaves of all trees, in preorder: the low answer stands right behind its question. */
interface Forest {
  /** What is asked of; below 0 for a leaf. */
  readonly features: Int8Array;
  /** The greatest value that goes low, or a leaf's vote. */
  readonly values: Float64Array;
  /** Where the high answer stands. */
  readonly highs: Uint16Array;
  /** Where the trees begin. */
  readonly roots: readonly number[];
}

const START = -1;
const LEAF = -1;
let forest: Forest | undefined;
// Kept between calls: making one takes as long as ten trees.
let asked = new Float64Array(0);

/**
 * Gives the share of candidates with such features that are right: the votes of small decision trees, fitted to the
 * development examples by gradient boosting with logistic loss (.tools/tables/fit-confidence.mjs).
 */
export function confidenceOf(given: readonly number[]): number {
  forest ??= readForest();
  const { features, values, highs, roots } = forest;
  if (asked.length !== given.length) asked = new Float64Array(given.length);
  asked.set(given);
  let sum = START;
  for (let tree = 0; tree < roots.length; tree++) {
    let at = roots[tree] as number;
    for (let feature = features[at] as number; feature >= 0; feature = features[at] as number)
      at = (asked[feature] as number) <= (values[at] as number) ? at + 1 : (highs[at] as number);
    sum += values[at] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}

/** Reads trees written in preorder, one a line: `feature:most` for a question, a bare number for a leaf. */
function readForest(): Forest {
  const nodes = FOREST.split(/[ \n]/);
  const features = new Int8Array(nodes.length).fill(LEAF);
  const values = new Float64Array(nodes.length);
  const highs = new Uint16Array(nodes.length);
  const roots: number[] = [];
  const open: number[] = [];
  nodes.forEach((node, at) => {
    const colon = node.indexOf(":");
    if (open.length === 0) roots.push(at);
    values[at] = Number(node.slice(colon + 1));
    if (colon >= 0) {
      features[at] = Number(node.slice(0, colon));
      open.push(at);
    } else closeQuestions(at, open, highs);
  });
  return { features, values, highs, roots };
}

/** Behind a leaf stands the high answer of the last question that has none yet; those with both are done. */
function closeQuestions(leaf: number, open: number[], highs: Uint16Array): void {
  while (open.length > 0) {
    const last = open[open.length - 1] as number;
    if (highs[last] === 0) {
      highs[last] = leaf + 1;
      return;
    }
    open.pop();
  }
}
