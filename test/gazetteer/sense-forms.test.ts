import { describe, expect, it } from "vitest";
import type { Sense, SenseKind } from "../../src/gazetteer/sense.ts";
import { BODY, GENERIC_NAMES, senseOfForm, withoutShadow } from "../../src/gazetteer/sense-forms.ts";

/** Makes senses of "city 5, person": kinds, and how well known each is. */
function sensesOf(list: string): Sense[] {
  return list.split(", ").map((one) => {
    const [kind = "", size = "0"] = one.split(" ");
    return {
      kind: kind as SenseKind,
      codes: [],
      size: Number(size),
      isAcronym: false,
      isOrdinary: false,
    };
  });
}

describe("a single word that is several things", () => {
  it.each([
    ["city 5, person", "city"],
    ["county 5, person", "county"],
    ["subdivision 5, person", "subdivision"],
    ["country 5, person", "country"],
    ["city 4.7, person", "city"],
    ["city 4.6, person", "person"],
    ["city 5, city 4, person", "city city"],
    ["county 4, person", "county person"],
    ["metonym 8, person", "metonym person"],
    ["city 4, metonym 8", "city metonym"],
    ["country 8, other", "country"],
    ["subdivision 6.1, other", "subdivision"],
    ["subdivision 6, other", "other"],
    ["city 7, other", "other"],
    ["city 7, country 8, other", "city country"],
  ])("keeps of %s: %s", (senses, kept) => {
    expect(
      withoutShadow(sensesOf(senses), "word")
        .map(({ kind }) => kind)
        .join(" "),
    ).toBe(kept);
  });

  it("is a place where it is a given name too", () => {
    expect(withoutShadow(sensesOf("city 5, other"), "charlotte")).toEqual(sensesOf("city 5"));
  });

  it("keeps all that a name of several words means", () => {
    const senses = sensesOf("city 4, person, other");
    expect(withoutShadow(senses, "two words")).toEqual(senses);
  });
});

it.each([
  "north",
  "north region",
  "capital region",
  "federal district",
  "central district",
  "capital district",
  "national capital district",
])("takes %j for a description", (key) => {
  expect(GENERIC_NAMES.has(key)).toBe(true);
});

it.each([
  ["vancouver police", "vancouver"],
  ["san jose police department", "san jose"],
  ["boston police foundation", undefined],
  ["police", undefined],
])("finds in %j the city %j", (key, city) => {
  expect(BODY.exec(key)?.[1]).toBe(city);
});

it.each([
  ["FBI", true],
  ["R&D-2.0", true],
  ["Hong Kong SAR", false],
  ["FBIs", false],
  ["X", false],
])("sees whether %j is an acronym", (form, isAcronym) => {
  expect(senseOfForm(form, ["US"], "institution", 8).isAcronym).toBe(isAcronym);
});

it.each([
  ["Mass.", true],
  ["Mass", true],
  ["West Va.", undefined],
  ["Mass. Bay", undefined],
  ["N.Y.", undefined],
])("sees whether %j is short only with its full stop", (form, needsStop) => {
  expect(senseOfForm(form, ["US-MA"], "abbreviation", 8).needsStop).toBe(needsStop);
});
