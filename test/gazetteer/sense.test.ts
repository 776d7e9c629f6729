import { describe, expect, it } from "vitest";
import { findMentions } from "../../src/gazetteer/find-mentions.ts";
import { letteringOf } from "../../src/gazetteer/lettering.ts";
import { isPlaceKind, sizeOfArea } from "../../src/gazetteer/sense.ts";
import { tokenise } from "../../src/gazetteer/tokenise.ts";

describe("how well known an area is", () => {
  it.each([
    ["EU", 8.6],
    ["FR", 8.3],
    ["JE", 5],
    ["GB-ENG", 8],
    ["GB-KEN", 5.4],
    ["US-WI", 8],
    ["DE-BE", 7],
    ["PT-11", 5],
  ])("is told of %s", (code, size) => {
    expect(sizeOfArea(code)).toBe(size);
  });
});

it.each([
  ["city", true],
  ["demonym", true],
  ["person", false],
  [undefined, false],
] as const)("says whether %s is a place's name", (kind, expected) => {
  expect(isPlaceKind(kind)).toBe(expected);
});

it("finds a county in small letters", () => {
  const tokens = tokenise("dane county sheriff buys drones");
  const found = findMentions(tokens, letteringOf(tokens));
  expect(found.map(({ senses }) => senses.map(({ codes }) => codes))).toEqual([[["US-WI/dane-county"]]]);
});
