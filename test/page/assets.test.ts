import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ICON, SCRIPT, STYLE } from "../../src/page/assets.data.ts";

it.each([
  ["style.css", STYLE],
  ["script.js", SCRIPT],
  ["icon.svg", ICON],
])("carries %s as it is in src/page/assets (npm run assets)", (file, text) => {
  expect(text).toBe(readFileSync(new URL(`../../src/page/assets/${file}`, import.meta.url), "utf8"));
});
