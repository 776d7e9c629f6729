import { type FileLine, fileLineFrom, formatFileLine } from "./file-line.ts";

/** What the text of a ledger tells about the files beside it. */
export interface FileLinesReading {
  /** By path. Of a damaged ledger, the lines that are left. */
  readonly files: ReadonlyMap<string, FileLine>;
  /**
   * `whole`: every line is a JSON object, the last one is ended, and files are among them. `foreign`: the same, but
   * neither files nor the edition's head line `{"ledger":1}`, so that Bailiwick cannot have written it. `damaged`:
   * anything else.
   */
  readonly state: "whole" | "foreign" | "damaged";
}

/**
 * Reads the lines of files in a ledger's text, or in what it gives when it is split at its line ends; the lines of other
 * rooms are passed over. Throws nothing of its own.
 */
export function readFileLines(text: string | Iterable<string>): FileLinesReading {
  const files = new Map<string, FileLine>();
  let isReadable = true;
  let isOurs = false;
  let count = 0;
  let last: string | undefined;
  const read = (line: string) => {
    const value = parseObject(line);
    const file = value && fileLineFrom(value);
    if (file !== undefined) files.set(file.file, file);
    isReadable &&= value !== undefined;
    isOurs ||= file !== undefined || (value !== undefined && "ledger" in value);
    count += 1;
  };
  for (const line of typeof text === "string" ? text.split("\n") : text) {
    if (last !== undefined) read(last);
    last = line;
  }
  // A text that ends with its line end gives an empty last part; anything else there was cut off.
  isReadable &&= last === "" && count > 0;
  return {
    files,
    state: isReadable && files.size > 0 ? "whole" : isReadable && !isOurs ? "foreign" : "damaged",
  };
}

/** Writes the lines of a ledger: the edition's own as they are, then one line a file in the order of their paths. */
export function* withFileLines(
  editionLines: Iterable<string>,
  files: readonly FileLine[],
): Generator<string> {
  yield* editionLines;
  for (const line of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) yield formatFileLine(line);
}

function parseObject(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
