import { describe, expect, it } from "vitest";
import { decodeFile } from "../../src/article/decode-file.ts";

const bytesOf = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));

const decode = (...parts: (string | number[])[]) => decodeFile("a.md", bytesOf(...parts));

describe("decodeFile", () => {
  it.each([
    ["text of any script", "---\ntitle: الذكاء 👁️\n---\n"],
    ["CRLF", "a\r\nb"],
    ["nothing", ""],
    ["control characters", "a\u0001b\u001b"],
    ["a byte order mark inside", "a\ufeffb"],
  ])("gives %s as it is", (_what, text) => {
    expect(decode(text)).toEqual({ text });
  });

  it("drops the byte order mark at the beginning", () => {
    expect(decode([0xef, 0xbb, 0xbf], "---\n")).toEqual({ text: "---\n" });
  });

  it.each([
    ["Latin-1", ["title: Caf", [0xe9], "\n"], 1, 11],
    ["half a character at the end", ["a\nb\n", [0xe2, 0x82]], 3, 1],
    ["a surrogate in UTF-8", ["a\r\nbc", [0xed, 0xa0, 0xbd]], 2, 3],
    ["an overlong form", [[0xc0, 0xaf]], 1, 1],
    ["UTF-16 with its mark", [[0xff, 0xfe, 0x2d, 0x00]], 1, 1],
  ])("refuses %s with its place", (_what, parts, line, column) => {
    expect(decode(...(parts as (string | number[])[]))).toMatchObject({
      problem: {
        file: "a.md",
        code: "encoding-invalid",
        message: "the file is not valid UTF-8",
        severity: "error",
        line,
        column,
      },
    });
  });

  it("refuses a NUL byte with its place", () => {
    expect(decode("---\r\ntitle: a\0b\n")).toMatchObject({
      problem: { code: "nul-byte", message: "the file holds a NUL byte", line: 2, column: 9 },
    });
  });
});
