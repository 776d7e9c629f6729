import { describe, expect, it } from "vitest";
import { tokenise } from "../../src/gazetteer/tokenise.ts";

/** Writes a word as it stands in the text, after what parts it from the one before. */
const gapsOf = (text: string) =>
  tokenise(text).map(({ gap, start, end }) => `${gap} ${text.slice(start, end)}`);
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
    ["the U.S.A. and a U.S bill", ["the", "usa", "and", "a", "us", "bill"]],
    ["Ж: the U.S.A. and a U.S bill", ["ж", "the", "usa", "and", "a", "us", "bill"]],
    ["ООН и С.Ш.А. решили", ["оон", "и", "сша", "решили"]],
    ["Nuku'alofa and Xi’an", ["nukualofa", "and", "xian"]],
    ["Nuku'alofa and Xi’an, Ж", ["nukualofa", "and", "xian", "ж"]],
    ["the workers' rights, Ж", ["the", "workers", "rights", "ж"]],
    ["Ma'sud's men", ["masud", "men"]],
    [
      "dell'Interno, sull'Isola, all'Asta, qu'Amazon",
      ["dell", "interno", "sull", "isola", "all", "asta", "qu", "amazon"],
    ],
    ["L'Aquila's D'Souza", ["l", "aquila", "d", "souza"]],
    ["y'a A's", ["ya", "a"]],
    ["", []],
  ])("splits %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it("keeps the offsets of the given text", () => {
    const text = "In “São Paulo”, U.S. firms";
    for (const { start, end } of tokenise(text)) expect(text.slice(start, end)).not.toMatch(/[\s“”,]/);
  });

  it("takes the mark before a name in Hawaiian for no letter of it", () => {
    expect(tokenise("ʻIolani Palace")[0]).toMatchObject({ start: 1, shape: "capital" });
  });

  it.each([
    ["dell'Interno", ["start dell", "space Interno"]],
    ["東京都", ["start 東", "space 京", "space 都"]],
    ["Boston-based", ["start Boston", "hyphen based"]],
    ["Boston-style", ["start Boston", "hyphen style"]],
    ["Boston‑based", ["start Boston", "hyphen based"]],
    ["Boston - police", ["start Boston", "dash police"]],
    ["Boston -- police", ["start Boston", "dash police"]],
    ["Boston's police", ["start Boston", "space police"]],
    ["BOSTON'S POLICE", ["start BOSTON", "space POLICE"]],
    ["the workers', not", ["start the", "space workers", "comma not"]],
    ["a “Boston” bill", ["start a", "space Boston", "space bill"]],
    ["Johnson & Johnson", ["start Johnson", "other Johnson"]],
    ["5% of $5", ["start 5", "other of", "other 5"]],
    ["Boston (police)", ["start Boston", "bracket police"]],
  ])("says what parts the words of %j", (text, gaps) => {
    expect(gapsOf(text)).toEqual(gaps);
  });

  it.each([
    ["He left. Texas won.", [0, 0, 1, 1]],
    ["He left. 3 won.", [0, 0, 1, 1]],
    ["He left. ǅep won.", [0, 0, 1, 1]],
    ["The bldg. was left.", [0, 0, 0, 0]],
    ["In St. Louis, Mo. police", [0, 0, 0, 0, 0]],
    ["Gov. Abbott of the U.S. House", [0, 0, 0, 0, 0, 0]],
    ["Police: Ban it!", [0, 1, 1]],
  ])("counts the sentences of %j", (text, sentences) => {
    expect(tokenise(text).map(({ sentence }) => sentence)).toEqual(sentences);
  });

  it.each([
    ["Boston", "capital"],
    ["boston", "lower"],
    ["FTC", "capitals"],
    ["eSafety", "capital"],
    ["eLAW", "lower"],
    ["mcDonald", "lower"],
    ["007", "number"],
    ["9th", "number"],
    ["東", "caseless"],
  ])("says how %j is written", (text, shape) => {
    expect(tokenise(text).map((token) => token.shape)).toEqual([shape]);
  });

  it.each([
    ["Wis. men", [true, false]],
    ["D.C men", [true, false]],
    ["Wisconsin men.", [false, true]],
  ])("sees the full stops of %j", (text, abbreviated) => {
    expect(tokenise(text).map(({ isAbbreviated }) => isAbbreviated)).toEqual(abbreviated);
  });

  it.each([
    ["Boston's men", [true, false]],
    ["BOSTON’S MEN", [true, false]],
    ["workers' rights", [true, false]],
    ["workers’ rights", [true, false]],
    ["rock' roll", [false, false]],
    ["Ma'sud men", [false, false]],
    ["texas men", [false, false]],
  ])("sees the owners in %j", (text, possessive) => {
    expect(tokenise(text).map(({ isPossessive }) => isPossessive)).toEqual(possessive);
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
