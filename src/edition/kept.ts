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

  /** Gives what was last made of a thing, under whatever conditions. */
  last(thing: Thing): Value | undefined {
    return this.#made.get(thing)?.value;
  }
}

/** The same for things that have a name, and no one object that lives as long as they do. Holds the last of each name. */
export class KeptByName<Value extends object> {
  readonly #made = new Map<string, { readonly conditions: readonly unknown[]; readonly value: Value }>();
  readonly #isKeeping: boolean;

  /** One that does not keep makes everything anew. */
  constructor(isKeeping = true) {
    this.#isKeeping = isKeeping;
  }

  /** Gives what was made under a name and these conditions, or makes it. */
  of(name: string, conditions: readonly unknown[], make: () => Value): Value {
    const value = this.find(name, conditions) ?? make();
    this.keep(name, conditions, value);
    return value;
  }

  /** Gives what was made under a name and these conditions; undefined when that is nothing. */
  find(name: string, conditions: readonly unknown[]): Value | undefined {
    const made = this.#made.get(name);
    return made !== undefined && areSame(made.conditions, conditions) ? made.value : undefined;
  }

  /** Keeps what was made. */
  keep(name: string, conditions: readonly unknown[], value: Value): void {
    if (this.#isKeeping) this.#made.set(name, { conditions, value });
  }

  /** Forgets all other names. */
  forgetBut(names: Pick<ReadonlySet<string>, "has">): void {
    for (const name of this.#made.keys()) if (!names.has(name)) this.#made.delete(name);
  }
}

/** Long texts that mostly are what they were: handed out as one and the same text, they are compared in no time. */
export class SameTexts {
  readonly #last = new Map<string, string>();

  /** Gives the text that was last given under a name if it is the same, else the new one. */
  same(name: string, text: string): string {
    const last = this.#last.get(name);
    if (last === text) return last;
    this.#last.set(name, text);
    return text;
  }
}

/** True when two lists have the same texts, numbers and objects in the same order. */
export function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
