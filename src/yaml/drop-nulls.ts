/**
 * Drops the fields that have nothing behind their colon, on every level: that is how YAML writers leave one empty.
 * Items of lists stay where they are. A group that an alias puts into itself is undefined there, so it has an end.
 */
export function dropNulls(value: unknown, seen = new Map<object, unknown>()): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  seen.set(value, undefined);
  const dropped = Array.isArray(value) ? value.map((item) => dropNulls(item, seen)) : dropFields(value, seen);
  seen.set(value, dropped);
  return dropped;
}

function dropFields(value: object, seen: Map<object, unknown>): object {
  const kept: [string, unknown][] = [];
  for (const [name, inner] of Object.entries(value)) {
    if (inner !== null) kept.push([name, typeof inner === "object" ? dropNulls(inner, seen) : inner]);
  }
  return Object.fromEntries(kept);
}
