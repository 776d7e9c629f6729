/**
 * What was made of things, kept for as long as the things live and the conditions under which it was made are the
 * same (texts and numbers by value, objects by identity). Neither a thing nor a condition may ever change: whoever
 * reads anew hands in a new one.
 */
export class Kept<Thing extends object, Value> {
  readonly #made = new WeakMap<Thing, { readonly conditions: readonly unknown[]; readonly value: Value }>();

  readonly #isKeeping: boolean;

  /** One that does not keep makes everything anew: an edition that nobody follows up needs no memory. */
  constructor(isKeeping = true) {
    this.#isKeeping = isKeeping;
  }

  /** Gives what was made of a thing under these conditions, or makes it; `make` gets what was made under others. */
  of(thing: Thing, conditions: readonly unknown[], make: (before: Value | undefined) => Value): Value {
    if (!this.#isKeeping) return make(undefined);
    const made = this.#made.get(thing);
    if (made !== undefined && areSame(made.conditions, conditions)) return made.value;
    const value = make(made?.value);
    this.#made.set(thing, { conditions, value });
    return value;
  }
}

/** True when two lists have the same texts, numbers and objects in the same order. */
export function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
