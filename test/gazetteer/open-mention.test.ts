import { expect, it } from "vitest";
import { openMentions } from "../../src/gazetteer/open-mention.ts";
import { readStory } from "../../src/gazetteer/reading.ts";

const NO_SIGNS = { city: 0, county: 0, subdivision: 0, country: 0, union: 0 };

it.each([
  ["Springfield, Illinois, and Texas agree on cameras", ["springfield of illinois", "texas"]],
  ["Malaysia's Penang and Texas agree on cameras", ["penang of malaysia", "texas"]],
  ["Malaysia's Penang, Texas agree on cameras", ["penang of malaysia", "texas"]],
  ["Florida Senate and Texas agree on cameras", ["florida", "texas"]],
  ["The New York Times asks Texas about cameras", ["texas"]],
  ["They agree on cameras", []],
])("finds in %j the places that are not there for another's sake", (title, keys) => {
  const open = readStory({ title }).flatMap((reading) => openMentions(reading, undefined, NO_SIGNS));
  expect(
    open.map(({ mention, qualifier }) => [mention.key, ...(qualifier ? [qualifier.key] : [])].join(" of ")),
  ).toEqual(keys);
});
