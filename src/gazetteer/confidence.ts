import type { Choice } from "./choose-codes.ts";

/** Gives the share of such choices that are right. */
export function confidenceOf({ strength, share }: Choice): number {
  return Math.min(0.99, strength * (0.4 + 0.6 * share) * 1.1);
}
