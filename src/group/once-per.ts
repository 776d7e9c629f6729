/** Thousands of articles are filed under a few combinations: each of these is worked out once, and kept once. */
export function oncePerKey<Input, Output>(
  keyOf: (input: Input) => string,
  make: (input: Input) => Output,
): (input: Input) => Output {
  const known = new Map<string, Output>();
  return (input) => {
    const key = keyOf(input);
    const output = known.get(key) ?? make(input);
    known.set(key, output);
    return output;
  };
}

/** The same for lists that are one and the same object where they say the same, which takes no key. */
export function oncePerList<List extends object, Output>(
  make: (list: List) => Output,
): (list: List) => Output {
  const known = new WeakMap<List, Output>();
  return (list) => {
    const output = known.get(list) ?? make(list);
    known.set(list, output);
    return output;
  };
}
