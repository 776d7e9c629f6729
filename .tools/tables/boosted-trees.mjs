// Gradient boosting of small decision trees with logistic loss, each tree grown on a sample of the stories and of the
// features (stochastic gradient boosting, Friedman 2002). Deterministic for a seed.
import { randomNumbers } from "../random-numbers.mjs";

const START = -1;
const BINS = 24;

/**
 * Fits trees to rows `{x: number[], y: 0|1, weight, group}`; a tree is a leaf's vote or `[feature, most, low, high]`. Of
 * a feature in `rising` more is never worth less, whatever a few rows say.
 */
export function fitTrees(
  rows,
  { trees, rate, depth, shrinkage, leastHessian, storyShare, featureShare, seed, rising },
) {
  const random = randomNumbers(seed);
  const bins = binsOf(rows);
  const binned = bins.map((limits, feature) => Uint8Array.from(rows, ({ x }) => binOf(limits, x[feature])));
  const groups = Math.max(...rows.map(({ group }) => group)) + 1;
  const sums = new Float64Array(rows.length).fill(START);
  const fitted = [];
  for (let round = 0; round < trees; round++) {
    const isKept = Array.from({ length: groups }, () => random() < storyShare);
    const isAsked = bins.map(() => random() < featureShare);
    const [gradient, hessian] = slopes(rows, sums, isKept);
    const growth = { bins, binned, isAsked, gradient, hessian, shrinkage, leastHessian, rising };
    const members = Int32Array.from([...rows.keys()].filter((at) => isKept[rows[at].group]));
    const tree = scale(grow(growth, members, depth, [-Infinity, Infinity]), rate);
    for (let at = 0; at < rows.length; at++) sums[at] += voteOf(tree, rows[at].x);
    fitted.push(tree);
  }
  return fitted;
}

/** Gives the chance that a fitted model sees in some features. */
export function chanceOf(trees, x) {
  return 1 / (1 + Math.exp(-trees.reduce((sum, tree) => sum + voteOf(tree, x), START)));
}

/** Writes a tree in preorder, as src/gazetteer/confidence.ts reads it. */
export function writeTree(tree) {
  if (typeof tree === "number") return String(Number(tree.toFixed(4)));
  const [feature, most, low, high] = tree;
  return `${feature}:${Number(most.toPrecision(4))} ${writeTree(low)} ${writeTree(high)}`;
}

function voteOf(tree, x) {
  let node = tree;
  while (typeof node !== "number") node = x[node[0]] <= node[1] ? node[2] : node[3];
  return node;
}

/** Multiplies all votes of a tree. */
export function scale(tree, rate) {
  return typeof tree === "number"
    ? tree * rate
    : [tree[0], tree[1], scale(tree[2], rate), scale(tree[3], rate)];
}

function slopes(rows, sums, isKept) {
  const gradient = new Float64Array(rows.length);
  const hessian = new Float64Array(rows.length);
  rows.forEach(({ y, weight, group }, at) => {
    if (!isKept[group]) return;
    const chance = 1 / (1 + Math.exp(-sums[at]));
    gradient[at] = weight * (chance - y);
    hessian[at] = weight * chance * (1 - chance);
  });
  return [gradient, hessian];
}

function grow(growth, members, depth, range) {
  const { binned, gradient, hessian, shrinkage, rising } = growth;
  let slope = 0;
  let curve = 0;
  for (const at of members) {
    slope += gradient[at];
    curve += hessian[at];
  }
  const question = depth === 0 ? undefined : bestQuestion(growth, members, { slope, curve, range });
  if (question === undefined) return voteIn(range, slope, curve, shrinkage);
  const { feature, bin, limit, votes } = question;
  const column = binned[feature];
  const low = members.filter((at) => column[at] <= bin);
  const high = members.filter((at) => column[at] > bin);
  // What is below a rising question stays on its side of the middle.
  const middle = (votes[0] + votes[1]) / 2;
  const [lowRange, highRange] = rising.has(feature)
    ? [
        [range[0], middle],
        [middle, range[1]],
      ]
    : [range, range];
  return [feature, limit, grow(growth, low, depth - 1, lowRange), grow(growth, high, depth - 1, highRange)];
}

function voteIn([least, most], slope, curve, shrinkage) {
  return Math.min(most, Math.max(least, -slope / (curve + shrinkage)));
}

function bestQuestion(growth, members, node) {
  const { bins, isAsked, shrinkage } = growth;
  let best;
  let most = 1e-3 + node.slope ** 2 / (node.curve + shrinkage);
  bins.forEach((limits, feature) => {
    if (!isAsked[feature] || limits.length === 0) return;
    const question = bestLimit(growth, members, { ...node, feature, limits });
    if (question !== undefined && question.gain > most) [most, best] = [question.gain, question];
  });
  return best;
}

function bestLimit(
  { binned, gradient, hessian, shrinkage, leastHessian, rising },
  members,
  { feature, limits, slope, curve, range },
) {
  const slopes = new Float64Array(limits.length + 1);
  const curves = new Float64Array(limits.length + 1);
  const column = binned[feature];
  for (let member = 0; member < members.length; member++) {
    const at = members[member];
    const bin = column[at];
    slopes[bin] += gradient[at];
    curves[bin] += hessian[at];
  }
  const isRising = rising.has(feature);
  let best;
  let low = 0;
  let lowCurve = 0;
  limits.forEach((limit, bin) => {
    low += slopes[bin];
    lowCurve += curves[bin];
    if (lowCurve < leastHessian || curve - lowCurve < leastHessian) return;
    const votes = [
      voteIn(range, low, lowCurve, shrinkage),
      voteIn(range, slope - low, curve - lowCurve, shrinkage),
    ];
    if (isRising && votes[0] > votes[1]) return;
    const gain = low ** 2 / (lowCurve + shrinkage) + (slope - low) ** 2 / (curve - lowCurve + shrinkage);
    if (best === undefined || gain > best.gain) best = { gain, feature, bin, limit, votes };
  });
  return best;
}

function binOf(limits, value) {
  let low = 0;
  let high = limits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= limits[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Limits half way between the quantiles of each feature. */
function binsOf(rows) {
  return rows[0].x.map((_, feature) => {
    const values = rows.map(({ x }) => x[feature]).sort((one, other) => one - other);
    const quantiles = Array.from(
      { length: BINS + 1 },
      (_, at) => values[Math.round((at / BINS) * (values.length - 1))],
    );
    const distinct = [...new Set(quantiles)];
    return distinct.slice(1).map((value, at) => (value + distinct[at]) / 2);
  });
}
