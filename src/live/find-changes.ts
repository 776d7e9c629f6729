import type { ArticleReading } from "../article/parse-article.ts";
import type { FileChange } from "../edition/forme.ts";

/** Finds the files that were read anew, came or went between two readings of a folder, each in the order of its paths. */
export function findChanges(
  before: readonly ArticleReading[],
  after: readonly ArticleReading[],
): readonly FileChange[] {
  let first = 0;
  while (first < before.length && before[first] === after[first]) first += 1;
  let same = 0;
  const most = Math.min(before.length, after.length) - first;
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  const [was, is] = [
    byPath(before.slice(first, before.length - same)),
    byPath(after.slice(first, after.length - same)),
  ];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((path) => ({ path, before: was.get(path), after: is.get(path) }))
    .filter((change) => change.before !== change.after);
}

function byPath(readings: readonly ArticleReading[]): ReadonlyMap<string, ArticleReading> {
  return new Map(
    readings.map((reading) => [reading.outcome === "article" ? reading.article.path : reading.path, reading]),
  );
}
