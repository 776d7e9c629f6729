import { describe, expect, it } from "vitest";
import { tokenise } from "../../src/gazetteer/tokenise.ts";

const wordsOf = (text: string) => tokenise(text).map(({ word }) => word);

describe("tokenise", () => {
  it.each([
    ["Madison's City Council", ["madison", "city", "council"]],
    ["U.S. and D.C. police", ["us", "and", "dc", "police"]],
    ["São Paulo's Câmara", ["sao", "paulo", "camara"]],
    ["l'Intérieur, d'Ivoire", ["l", "interieur", "d", "ivoire"]],
    ["Straße in Łódź", ["strasse", "in", "lodz"]],
    ["東京都", ["東", "京", "都"]],
    ["दिल्ली पुलिस", ["दिल्ली", "पुलिस"]],
    ["", []],
  ])("splits %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it("keeps the offsets of the given text", () => {
    const text = "In “São Paulo”, U.S. firms";
    for (const { start, end } of tokenise(text)) expect(text.slice(start, end)).not.toMatch(/[\s“”,]/);
  });

  it.each([
    ["He left. Texas won.", [0, 0, 1, 1]],
    ["In St. Louis, Mo. police", [0, 0, 0, 0, 0]],
    ["Gov. Abbott of the U.S. House", [0, 0, 0, 0, 0, 0]],
    ["Police: Ban it!", [0, 1, 1]],
  ])("counts the sentences of %j", (text, sentences) => {
    expect(tokenise(text).map(({ sentence }) => sentence)).toEqual(sentences);
  });

  it("says how a word is written and what stands before it", () => {
    expect(tokenise("Boston-based FTC, 3 firms").map(({ shape, gap }) => `${shape} ${gap}`)).toEqual([
      "capital start",
      "lower hyphen",
      "capitals space",
      "number comma",
      "lower space",
    ]);
  });
});
