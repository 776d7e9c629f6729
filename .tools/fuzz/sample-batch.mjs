import fc from "fast-check";

/** Gives the inputs of one batch: the same for the same target, seed and number. */
export function sampleBatch({ arbitrary, batch: size }, seed, batch) {
  return fc.sample(arbitrary, { seed: Math.imul(seed, 0x9e3779b1) ^ batch, numRuns: size });
}
