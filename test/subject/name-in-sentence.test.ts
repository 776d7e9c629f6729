import { expect, it } from "vitest";
import { findJurisdiction } from "../../src/subject/jurisdiction.ts";
import { nameInSentence } from "../../src/subject/name-in-sentence.ts";

it.each([
  ["US", "the United States"],
  ["GB", "the United Kingdom"],
  ["EU", "the European Union"],
  ["FR", "France"],
  ["US-WI/madison", "Madison"],
  ["AU-NT", "the Northern Territory"],
  ["INT", "international law"],
])("names %s as it stands within a sentence: %s", (code, name) => {
  const jurisdiction = findJurisdiction(code);
  expect(jurisdiction && nameInSentence(jurisdiction)).toBe(name);
});
