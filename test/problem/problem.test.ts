import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareProblems, placeOf, problemOf, REMEDIES } from "../../src/problem/problem.ts";

describe("problemOf", () => {
  it("stands at the file's beginning, is an error and has its code's remedy", () => {
    expect(problemOf({ file: "a.md", code: "field-missing", message: "title is missing" })).toEqual({
      file: "a.md",
      line: 1,
      column: 1,
      code: "field-missing",
      severity: "error",
      message: "title is missing",
      remedy: "Add the field.",
    });
  });

  it("takes a place, a severity and a remedy of its own", () => {
    const parts = { file: "a.md", code: "field-missing", message: "m", remedy: "r" } as const;
    const problem = problemOf({ ...parts, severity: "warning", place: { line: 7, column: 3 } });
    expect(problem).toEqual({ ...parts, severity: "warning", line: 7, column: 3 });
  });
});

it.each(Object.entries(REMEDIES))("says what to do about %s in one sentence", (code, remedy) => {
  expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
  expect(remedy).toMatch(/^[A-Z].*\.$/);
});

describe("compareProblems", () => {
  const at = (file: string, line: number, column = 1, message = "m") =>
    problemOf({ file, place: { line, column }, code: "field-invalid", message });

  it("orders by file, line, column and message, whatever the order before", () => {
    const ordered = [
      at("a.md", 2),
      at("a.md", 10),
      at("b.md", 1),
      at("b.md", 1, 5),
      at("b.md", 1, 5, "n"),
      at("é.md", 1),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(ordered, { minLength: ordered.length }), (shuffled) => {
        expect(shuffled.sort(compareProblems)).toEqual(ordered);
      }),
    );
  });
});

describe("placeOf", () => {
  it.each([
    ["", 0, 1, 1],
    ["abc", 2, 1, 3],
    ["abc", 99, 1, 4],
    ["a\nb", 2, 2, 1],
    ["a\r\nb", 3, 2, 1],
    ["a\rb", 2, 2, 1],
    ["a\n\n\nb", 4, 4, 1],
    ["a\u2028b", 2, 1, 3],
  ])("finds in %j the offset %i at line %i, column %i", (text, offset, line, column) => {
    expect(placeOf(text, offset)).toEqual({ line, column });
  });
});

it("cuts a message that an endless name would fill", () => {
  const { message } = problemOf({ file: "a.md", code: "topic-clash", message: `topic ${"👩".repeat(400)}` });
  expect(message).toMatch(/^topic (👩)+\.\.\.$/u);
  expect(message.length).toBeLessThanOrEqual(500);
});
