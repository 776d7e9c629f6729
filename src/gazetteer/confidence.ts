import { WEIGHTS } from "./selection-weights.ts";

/** Gives the share of candidates with such features that are right: a logistic model fitted on development data. */
export function confidenceOf(features: readonly number[]): number {
  let sum = WEIGHTS[0] ?? 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (WEIGHTS[at + 1] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
