import type { Forme } from "./forme.ts";
import type { StandingType } from "./standing-type.ts";

const formes = new WeakMap<StandingType, () => Forme>();

/** Keeps the forme of the last edition beside the type that it was set with; without one there is none any more. */
export function standForme(standing: StandingType, forme: (() => Forme) | undefined): void {
  if (forme === undefined) formes.delete(standing);
  else formes.set(standing, forme);
}

/** Gives the forme of the last edition, if there is one. */
export function formeOn(standing: StandingType): Forme | undefined {
  return formes.get(standing)?.();
}
