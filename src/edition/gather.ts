/** Gathers items by a key, in their order (as `Map.groupBy` does from Node 21 on). */
export function gather<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> {
  const gathered = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = gathered.get(key);
    if (list === undefined) gathered.set(key, [item]);
    else list.push(item);
  }
  return gathered;
}
