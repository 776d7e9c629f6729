import { expect, it } from "vitest";
import { findMentions } from "../../src/gazetteer/find-mentions.ts";
import { letteringOf } from "../../src/gazetteer/lettering.ts";
import { tokenise } from "../../src/gazetteer/tokenise.ts";

it.each([
  ["the city of the council, where it is much larger", "Oakland City Council votes", "oakland"],
  ["the city called City, where it is as large", "Carson City Council votes", "carson city"],
  [
    "the city called City, where the other is just ten times as large",
    "Panama City Council votes",
    "panama city",
  ],
  ["the city called City, where no council follows", "Oakland City neighbours vote", "oakland city"],
  ["the longer name, where it does not end in City", "Boston Heights Council votes", "boston heights"],
  [
    "the longer name, where more than City follows",
    "Sunnyside-Tahoe City Council votes",
    "sunnyside tahoe city",
  ],
  ["a state before its body", "Arizona State Trooper stops a car", "arizona"],
  ["a university elsewhere", "Arizona State Beats Utah", "arizona state"],
])("finds %s", (_, text, key) => {
  const tokens = tokenise(text);
  expect(findMentions(tokens, letteringOf(tokens))[0]?.key).toBe(key);
});
