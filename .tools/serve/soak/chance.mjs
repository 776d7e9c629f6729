export const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export const pick = (list) => list[Math.floor(Math.random() * list.length)];

export function count(where, key) {
  where[key] = (where[key] ?? 0) + 1;
}
