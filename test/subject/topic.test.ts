import { expect, it } from "vitest";
import { foldName } from "../../src/subject/topic.ts";

it.each([
  ["Computer  Vision", "computer vision"],
  [" computer\n\tvision ", "computer vision"],
  ["ＡＩ", "ai"],
  ["E\u0301tat", "état"],
  ["الذكاء", "الذكاء"],
  ["", ""],
])("folds %j to %j", (name, folded) => {
  expect(foldName(name)).toBe(folded);
});
