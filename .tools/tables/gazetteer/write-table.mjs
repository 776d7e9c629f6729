import { writeFileSync } from "node:fs";

/** Writes a table of a room, a file below `src`: rows as one text under a constant's name, with what a row says above it. */
export function writeTable(file, constant, says, rows) {
  const text = rows.join("\n").replaceAll("\\", "\\\\").replaceAll("`", "’").replaceAll("${", "$");
  const url = new URL(`../../../src/${file}`, import.meta.url);
  writeFileSync(
    url,
    `// Made by .tools/tables/make-gazetteer.mjs. Do not edit.\n${says}\nexport const ${constant}: string = \`${text}\`;\n`,
  );
  console.log(`${file}: ${rows.length} rows, ${Math.round(text.length / 1024)} KB`);
}

/** Gives words as rows of so many each. */
export function rowsOf(words, perRow) {
  return Array.from({ length: Math.ceil(words.length / perRow) }, (_, row) =>
    words.slice(row * perRow, (row + 1) * perRow).join(" "),
  );
}
