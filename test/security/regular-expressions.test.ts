import path from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../cli/run-bailiwick.ts";
import verdicts from "./regexes.json" with { type: "json" };

const { listRegexes }: { listRegexes: () => string[] } = await import(
  path.join(ROOT, ".tools/regexes/list-regexes.mjs")
);

const regexes = listRegexes();

it("finds the expressions of src", () => {
  expect(regexes.length).toBeGreaterThan(100);
});

it("has a verdict on every expression in src; `npm run regexes` gives it to new ones", () => {
  expect(regexes.filter((regex) => !Object.hasOwn(verdicts, regex))).toEqual([]);
  expect(Object.keys(verdicts).filter((regex) => !regexes.includes(regex))).toEqual([]);
});

it("knows each as safe on any text, or why the texts it meets cannot make it slow", () => {
  for (const verdict of Object.values(verdicts)) expect(verdict).toMatch(/^(safe$|bounded: |linear: )/);
});
