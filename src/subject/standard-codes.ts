import { STANDARD_CODES } from "./standard-codes.data.ts";

/** A country, union or subdivision of the standards: ISO 3166-1, ISO 3166-2, `EU`, `INT`. */
export interface StandardCode {
  readonly code: string;
  readonly name: string;
  readonly parent: string | undefined;
  readonly ocdType: string;
}

let table: ReadonlyMap<string, StandardCode> | undefined;

/** Gives all standard codes by code, read from the committed table at first use. */
export function standardCodes(): ReadonlyMap<string, StandardCode> {
  table ??= new Map(STANDARD_CODES.split("\n").map(readRow));
  return table;
}

function readRow(row: string): [string, StandardCode] {
  const [code = "", name = "", parent = "", ocdType = ""] = row.split("\t");
  return [code, { code, name, parent: parent === "" ? undefined : parent, ocdType }];
}
