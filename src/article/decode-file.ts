import { type Problem, placeOf, problemOf } from "../problem/problem.ts";

/** What decoding a file gave: its text, or why it is none. */
export type Decoding = { readonly text: string } | { readonly problem: Problem };

/** Decodes a file as UTF-8 without a byte order mark; invalid bytes and NUL are a Problem with their line. */
export function decodeFile(path: string, bytes: Uint8Array): Decoding {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const place = placeOfInvalid(bytes);
    return {
      problem: problemOf({
        file: path,
        place,
        code: "encoding-invalid",
        message: "the file is not valid UTF-8",
      }),
    };
  }
  const nul = text.indexOf("\0");
  if (nul === -1) return { text };
  const place = placeOf(text, nul);
  return {
    problem: problemOf({ file: path, place, code: "nul-byte", message: "the file holds a NUL byte" }),
  };
}

function placeOfInvalid(bytes: Uint8Array): { line: number; column: number } {
  const lenient = new TextDecoder("utf-8").decode(bytes);
  return placeOf(lenient, Math.max(lenient.indexOf("\ufffd"), 0));
}
