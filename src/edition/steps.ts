/** Work in steps: between two of them whoever does it may see to something else. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

// Some of the shortest pieces of work that are done for each article: together well below a millisecond.
const ITEMS_IN_STEP = 100;

/** Does all of some work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Makes something of each item, many of them in a step. */
export function* mapInSteps<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
): Steps<readonly Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    made.push(make(item));
    if (made.length % ITEMS_IN_STEP === 0) yield;
  }
  return made;
}
