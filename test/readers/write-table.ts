import { COLUMNS, type Column, type Tally } from "./tally.ts";

/** One row: a reader, its version, a format, and what it makes of it. */
export interface Row {
  readonly reader: string;
  readonly version: string;
  readonly format: string;
  readonly tallies: Readonly<Record<Column, Tally>>;
}

const HEADINGS: Readonly<Record<Column, string>> = {
  title: "titles",
  id: "ids",
  published: "dates",
  link: "links",
  author: "authors",
  content: "content",
  image: "images",
  order: "order",
  updates: "updates",
  duplicates: "no duplicates",
};

/** Writes the rows as a table in Markdown, with a numbered reason for whatever is not right. */
export function writeTable(rows: readonly Row[]): string {
  const reasons: string[] = [];
  const numberOf = (reader: string, reason: string) => {
    const line = `${reader}: ${reason}.`;
    if (!reasons.includes(line)) reasons.push(line);
    return reasons.indexOf(line) + 1;
  };
  const lines = rows.map(({ reader, version, format, tallies }) => {
    const cells = COLUMNS.map((column) => writeCell(tallies[column], (reason) => numberOf(reader, reason)));
    return `| ${[`${reader} ${version}`, format, ...cells].join(" | ")} |`;
  });
  const head = ["reader", "format", ...COLUMNS.map((column) => HEADINGS[column])];
  const table = [`| ${head.join(" | ")} |`, `|${" --- |".repeat(head.length)}`, ...lines];
  return `${[...table, "", ...reasons.map((reason, index) => `${index + 1}. ${reason}`)].join("\n")}\n`;
}

function writeCell({ right, of, reasons, unexplained }: Tally, numberOf: (reason: string) => number): string {
  const notes = reasons.length === 0 ? "" : ` (${reasons.map(numberOf).join(", ")})`;
  if (unexplained.length > 0) return `**${right} of ${of}, unexplained**${notes}`;
  if (of === 0) return `–${notes}`;
  return right === of ? "✓" : `${right} of ${of}${notes}`;
}
