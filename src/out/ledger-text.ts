import { type FileLine, fileLineFrom, formatFileLine } from "./file-line.ts";

/** What the text of a ledger tells about the files beside it. */
export interface LedgerReading {
  /** By path. Of a damaged ledger, the lines that are left. */
  readonly files: ReadonlyMap<string, FileLine>;
  /**
   * `whole`: every line is a JSON object, the last one is ended, and files are among them. `foreign`: the same, but
   * neither files nor the edition's head line `{"ledger":1}`, so that Bailiwick cannot have written it. `damaged`:
   * anything else.
   */
  readonly state: "whole" | "foreign" | "damaged";
}

/** Reads the lines of files in a ledger's text; the lines of other rooms are passed over. Throws nothing. */
export function readLedger(text: string): LedgerReading {
  const lines = text.split("\n");
  // A text that ends with its line end gives an empty last part; anything else there was cut off.
  const isEnded = lines.pop() === "" && lines.length > 0;
  const values = lines.map(parseObject);
  const files = values.flatMap((value) => (value === undefined ? [] : (fileLineFrom(value) ?? [])));
  const isReadable = isEnded && !values.includes(undefined);
  const isOurs = files.length > 0 || values.some((value) => value !== undefined && "ledger" in value);
  return {
    files: new Map(files.map((line) => [line.file, line])),
    state: isReadable && files.length > 0 ? "whole" : isReadable && !isOurs ? "foreign" : "damaged",
  };
}

/** Writes a ledger: the edition's own lines as they are, then one line a file in the order of their paths. */
export function formatLedger(editionLines: readonly string[], files: readonly FileLine[]): string {
  const inOrder = [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  return [...editionLines, ...inOrder.map(formatFileLine)].map((line) => `${line}\n`).join("");
}

function parseObject(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
