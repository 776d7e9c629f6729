import { describe, expect, it } from "vitest";
import { z } from "zod";
import { describeIssue, fieldName, show } from "../../src/problem/describe-issue.ts";

function describeFirst(schema: z.ZodType, value: unknown) {
  const issue = schema.safeParse(value).error?.issues[0];
  if (issue === undefined) throw new Error("the value is valid");
  return describeIssue(issue, value);
}

describe("describeIssue", () => {
  const schema = z.object(
    { title: z.string({ error: "Must be a text" }) },
    { error: "must be a list of fields" },
  );

  it.each([
    ["a missing field", {}, "field-missing", "title is missing"],
    ["an empty field", { title: null }, "field-missing", "title is missing"],
    ["a field of the wrong kind", { title: 5 }, "field-invalid", "title is 5; must be a text"],
    ["a list", { title: ["a"] }, "field-invalid", "title is a list; must be a text"],
    ["a whole of the wrong kind", "a", "field-invalid", 'the top level is "a"; must be a list of fields'],
  ])("describes %s", (_what, value, code, message) => {
    expect(describeFirst(schema, value)).toEqual({ code, message });
  });

  it("takes the code that a refinement names", () => {
    const refined = z.string().check((context) => {
      context.issues.push({
        code: "custom",
        input: "x",
        message: "is no date",
        params: { code: "date-invalid" },
      });
    });
    expect(describeFirst(z.object({ when: refined }), { when: "x" })).toEqual({
      code: "date-invalid",
      message: "when is no date",
    });
  });

  it.each(["no-such-code", "constructor", "__proto__", 5, undefined])("takes no code like %s", (code) => {
    const refined = z.string().check((context) => {
      context.issues.push({ code: "custom", input: "x", message: "Is wrong", params: { code } });
    });
    expect(describeFirst(z.object({ when: refined }), { when: "x" })).toEqual({
      code: "field-invalid",
      message: 'when is "x"; is wrong',
    });
  });

  it("looks for the value only where the path leads", () => {
    const issue = { code: "custom" as const, path: ["a", "b", 0], message: "m", input: 1 };
    expect(describeIssue(issue, { a: "text" })).toEqual({
      code: "field-missing",
      message: "a.b[0] is missing",
    });
  });
});

it.each([
  [["title"], "title"],
  [["related", 2, "webUrl"], "related[2].webUrl"],
  [["related", 0, "images", 1], "related[0].images[1]"],
  [[3], "[3]"],
  [[], ""],
])("writes the path %j as %j", (path, name) => {
  expect(fieldName(path)).toBe(name);
});

describe("show", () => {
  it.each([
    ["text", '"text"'],
    ['a "quote"\nand a line', '"a \\"quote\\"\\nand a line"'],
    [5, "5"],
    [true, "true"],
    [Number.NaN, "NaN"],
    [undefined, "undefined"],
    [[1], "a list"],
    [{ a: 1 }, "a group of fields"],
  ])("shows %j as %s", (value, shown) => {
    expect(show(value)).toBe(shown);
  });

  it("shows the beginning of a long text, and no half of a character", () => {
    for (const text of ["a".repeat(10_000), "😀".repeat(100), `a${"😀".repeat(100)}`]) {
      expect(show(text).length).toBeLessThanOrEqual(81);
      expect(show(text)).toMatch(/^".*\.\.\."$/u);
      expect(show(text).isWellFormed()).toBe(true);
    }
  });
});
