import { slugify } from "./slug.ts";

/**
 * Gives items in the order of their names as a reader looks for them: without regard to capitals, accents and
 * punctuation. The same order on every machine; a collator's changes with the version of its tables, and to load these
 * takes longer than to plan a small publication.
 */
export function sortByName<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, name: nameOf(item) }))
    .map(({ item, name }) => ({ item, name, slug: slugify(name) }))
    .sort((a, b) => compare(a.slug, b.slug) || compare(a.name, b.name))
    .map(({ item }) => item);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
