import { expect, it } from "vitest";
import { isGroupFolder } from "../../src/ledger/group-folder.ts";

it.each([
  "",
  "topics/ai/",
  "topics/監視/",
  "jurisdictions/us-wi-madison/",
  "topics/ai/us-wi/",
  "archive/1/",
  "topics/ai/us/archive/12/",
])("knows the folder %j", (folder) => {
  expect(isGroupFolder(folder)).toBe(true);
});

it.each([
  "../x/",
  "topics/../x/",
  "/topics/ai/",
  "//evil.example/",
  "topics/ai",
  "topics/",
  "topics/a b/",
  "topics/a/b/c/",
  "jurisdictions/us/wi/",
  "topics/ai/archive/0/",
  "topics/ai/archive/x/",
  "topics/ai/archive/1/us/",
  "topics\\ai/",
  "feeds/ai/",
  `topics/${"a".repeat(300)}/`,
  "topics/a\u0000/",
])("knows no folder %j", (folder) => {
  expect(isGroupFolder(folder)).toBe(false);
});
