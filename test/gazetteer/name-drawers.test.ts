import { describe, expect, it } from "vitest";
import { drawerAt, OTHER_DRAWER } from "../../src/gazetteer/name-drawers.ts";

const ALPHABET = [..."abcdefghijklmnopqrstuvwxyz"];

describe("the drawer of a name", () => {
  it("is one of its own for every beginning of three letters, and for every shorter word", () => {
    const pairs = ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second));
    const words = [...ALPHABET, ...pairs, ...pairs.flatMap((pair) => ALPHABET.map((third) => pair + third))];
    const drawers = words.map((word) => drawerAt(word, 0));
    expect(new Set(drawers).size).toBe(words.length);
    expect(drawers.filter((drawer) => !Number.isInteger(drawer))).toEqual([]);
    expect(drawers.filter((drawer) => drawer < 0 || drawer >= OTHER_DRAWER)).toEqual([]);
  });

  it.each([
    ["Madison", "mad"],
    ["A Coruña", "a"],
    ["O-Town", "o"],
    ["Au\tAU", "au"],
    ["Ay\nBe", "ay"],
    ["La-Roche", "la"],
    ["Ho|Hu", "ho"],
    ["St. Louis", "st"],
    ["Évora", "evo"],
    ["Ağrı", "agr"],
    ["Øst", "ost"],
    ["Đakovo", "dak"],
    ["Łódź", "lod"],
    ["Hải Dương", "hai"],
    ["Bḁ", "ba"],
    ["BḀ", "ba"],
    ["Bỹ", "by"],
    ["Москва", "м"],
  ])("of %j is that of its letters", (name, letters) => {
    expect(drawerAt(name, 0)).toBe(drawerAt(letters, 0));
  });

  it("of a name within a text is that of the name", () => {
    expect(drawerAt("US\tMadison|Milwaukee", 11)).toBe(drawerAt("mil", 0));
  });

  it.each([
    "9ab",
    "'s Hertogenbosch",
    "L.A.",
    "O'Fallon",
    "ab1",
    "ab{c",
    "a[b",
    "{ab",
    "Ærø",
    "Bæk",
    "Saß",
    "",
  ])("of %j is that of the others", (name) => {
    expect(drawerAt(name, 0)).toBe(OTHER_DRAWER);
  });

  it("is one of its own for each character of another script", () => {
    const drawers = ["東", "京", "д", "أ"].map((character) => drawerAt(character, 0));
    expect(new Set(drawers).size).toBe(drawers.length);
    expect(drawers.filter((drawer) => drawer <= OTHER_DRAWER)).toEqual([]);
    expect(["東", "京", "д", "أ"].map((character) => drawerAt(character, 0))).toEqual(drawers);
  });
});
