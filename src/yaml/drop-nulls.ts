/**
 * Drops the fields that have nothing behind their colon, on every level: that is how YAML writers leave one empty.
 * Items of lists stay where they are. A group that an alias puts into itself is undefined there, so it has an end.
 */
export function dropNulls(value: unknown): unknown {
  return hasNoNulls(value, { left: MOST_LOOKED_AT }, DEEPEST) ? value : copyWithoutNulls(value, new Map());
}

// A text may hold the same group thousands of times, by aliases.
const MOST_LOOKED_AT = 20_000;
const DEEPEST = 32;

/** True for what stays as it is; false also when it takes too long to see, as of a group in itself. */
function hasNoNulls(value: unknown, looks: { left: number }, depth: number): boolean {
  looks.left -= 1;
  if (value === null || looks.left < 0 || depth < 0) return false;
  if (typeof value !== "object") return true;
  for (const name in value) if (!hasNoNulls(Reflect.get(value, name), looks, depth - 1)) return false;
  return true;
}

function copyWithoutNulls(value: unknown, seen: Map<object, unknown>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  seen.set(value, undefined);
  const dropped = Array.isArray(value)
    ? value.map((item) => copyWithoutNulls(item, seen))
    : dropFields(value, seen);
  seen.set(value, dropped);
  return dropped;
}

function dropFields(value: object, seen: Map<object, unknown>): object {
  const kept: [string, unknown][] = [];
  for (const [name, inner] of Object.entries(value)) {
    if (inner !== null) kept.push([name, typeof inner === "object" ? copyWithoutNulls(inner, seen) : inner]);
  }
  return Object.fromEntries(kept);
}
