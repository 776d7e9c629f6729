const MOST_OF_A_KIND = 10_000;

/**
 * Values that many articles have, each of them once in memory: names, lists of names, findings' conditions, line
 * numbers. Of a kind with more than ten thousand different values, those that came first are shared.
 */
export class SharedValues {
  readonly #texts = new Map<string, string>();
  readonly #lists = new Map<string, readonly string[]>();
  readonly #plain = new Map<string, object>();

  /** Gives the same text. */
  text(text: string): string {
    return sharedIn(this.#texts, text, () => text);
  }

  /** Gives a list of the same texts, which nobody may change. */
  list(list: readonly string[]): readonly string[] {
    return sharedIn(this.#lists, JSON.stringify(list), () => list.map((text) => this.text(text)));
  }

  /** Gives plain data of the same fields and values, which nobody may change. */
  plain<Value extends object>(value: Value): Value {
    return sharedIn(this.#plain, JSON.stringify(value), () => value) as Value;
  }
}

function sharedIn<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = make();
  if (known.size < MOST_OF_A_KIND) known.set(key, value);
  return value;
}
