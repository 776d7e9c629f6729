/** Splits a committed table into its rows; `#` begins a comment. */
export function tableRows(table: string): string[][] {
  return table
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

/** Splits a table of words that are parted by white space. */
export function tableWords(table: string): Set<string> {
  return new Set(tableList(table));
}

/** Splits a table of words that are parted by white space, in their order. */
export function tableList(table: string): string[] {
  return table.split(/\s+/).filter((word) => word !== "");
}
