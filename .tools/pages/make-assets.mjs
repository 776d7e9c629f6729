// Writes src/page/assets.data.ts: the style sheet, the script and the icon of the pages as texts, so that an edition is
// made without reading files. Run it with `npm run assets` after a change in src/page/assets; the result is committed.

import { readFileSync, writeFileSync } from "node:fs";

const FILES = { STYLE: "style.css", SCRIPT: "script.js", ICON: "icon.svg" };

const folder = new URL("../../src/page/", import.meta.url);
const literal = (text) => `\`${text.replace(/[`\\]|\$\{/g, "\\$&")}\``;
const lines = Object.entries(FILES).map(
  ([name, file]) =>
    `export const ${name}: string = ${literal(readFileSync(new URL(`assets/${file}`, folder), "utf8"))};\n`,
);
writeFileSync(
  new URL("assets.data.ts", folder),
  `// Made by .tools/pages/make-assets.mjs from the files in assets. Do not edit.\n${lines.join("")}`,
);
