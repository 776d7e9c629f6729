import { expect, it } from "vitest";
import { foldWord } from "../../src/gazetteer/fold-word.ts";

it.each([
  ["Madison", "madison"],
  ["O'Fallon", "ofallon"],
  ["COEUR", "coeur"],
  ["München", "munchen"],
  ["Việt", "viet"],
  ["Ærø", "aero"],
  ["Łódź", "lodz"],
  ["Straße", "strasse"],
  ["Hawaiʻi", "hawaii"],
  ["D’Iberville", "diberville"],
  ["A.B-C", "a.b-c"],
  ["दिल्ली", "दिल्ली"],
  ["서울", "서울"],
  ["Ａｂｃ", "abc"],
  ["x²", "x2"],
])("folds %s to %s", (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});
