import leven from "leven";

const MOST = 5;
// Comparing takes a time that grows with the text, and no name is longer.
const LONGEST = 100;

/** Gives the names most like a text, nearest first: those that hold it, then those with the fewest changed letters. */
export function nearestNames(text: string, names: Iterable<string>): string[] {
  const asked = text.toLowerCase().slice(0, LONGEST);
  const distances = [...names].map((name) => ({ name, distance: distanceOf(asked, name.toLowerCase()) }));
  return distances
    .filter(({ distance }) => distance <= Math.max(asked.length / 2, 2))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}

function distanceOf(asked: string, name: string): number {
  return asked !== "" && name.includes(asked) ? 0 : leven(asked, name);
}
