import { expect, it } from "vitest";
import { nameKey } from "../../src/gazetteer/name-key.ts";

it.each([
  ["Madison", "madison"],
  ["New York City", "new york city"],
  ["Évora", "evora"],
  ["Aš", "as"],
  ["Stratford-upon-Avon", "stratford upon avon"],
  ["St. Louis", "st louis"],
  ["U.S. Senate", "us senate"],
  ["'s-Hertogenbosch", "s hertogenbosch"],
  ["O’Fallon", "o fallon"],
  ["Ta‘izz", "taizz"],
  ["L'Aquila", "l aquila"],
  ["Ærø", "aero"],
  ["東京", "東 京"],
  ["…", ""],
])("folds the name %j to %j", (name, key) => {
  expect(nameKey(name)).toBe(key);
});
