import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/article/parse-article.ts";
import { anyText } from "../any-text.ts";
import { articleText } from "../article-text.ts";
import { problemsIn, readFields, readText } from "./reading.ts";

const minimum = "publishedDateTime: 2026-03-31\nwebUrl: https://example.com/a\n";

describe("a file with mistakes", () => {
  it("is refused with every mistake in it, each at its place", () => {
    const text = "---\nheat: warm\npublishedDateTime: 2021-02-30\nwebUrl: /a\n---\n";
    expect(problemsIn(readText(text))).toEqual([
      "2:1 field-missing title is missing",
      '3:1 date-invalid publishedDateTime is "2021-02-30", which is no date',
      '4:1 address-invalid webUrl is "/a", which is no absolute web address',
      '2:1 field-invalid heat is "warm"; must be a number',
    ]);
  });

  it("names the file and says what to do", () => {
    const reading = parseArticle("2026/a b.md", new TextEncoder().encode("no front matter"));
    expect(reading).toEqual({
      outcome: "refused",
      path: "2026/a b.md",
      problems: [
        {
          file: "2026/a b.md",
          line: 1,
          column: 1,
          code: "front-matter-missing",
          severity: "error",
          message: "the file does not begin with front matter",
          remedy: "Begin the file with `---`, the fields, and a closing `---` line.",
        },
      ],
    });
  });

  it.each([
    ["bytes that are no text", [0xff, 0xfe], "encoding-invalid"],
    ["a NUL byte", [0x2d, 0], "nul-byte"],
    ["nothing in it", [], "front-matter-missing"],
  ])("is refused with %s", (_what, bytes, code) => {
    const reading = parseArticle("a.md", Uint8Array.from(bytes));
    expect(reading).toMatchObject({ outcome: "refused", problems: [{ code }] });
  });

  it.each([
    ["a list", "- a", "2:1 field-invalid the top level is a list; must be a list of fields"],
    ["a text", "hello", '2:1 field-invalid the top level is "hello"; must be a list of fields'],
  ])("is refused when %s stands for the fields, once", (_what, yaml, problem) => {
    expect(problemsIn(readText(`---\n${yaml}\n---\n`))).toEqual([problem]);
  });

  it("is told at most a hundred of them", () => {
    const codes = Array.from({ length: 500 }, (_, index) => `QQ-${index}`).join(", ");
    expect(problemsIn(readFields({ jurisdictions: `[${codes}]` }))).toHaveLength(100);
  });

  it.each(["topics", "jurisdictions"])(
    "may have no more than 500 %s, of which none is looked at then",
    (field) => {
      const problems = problemsIn(readFields({ [field]: `[${"[], ".repeat(100_000)}]` }));
      expect(problems).toEqual([`5:1 field-invalid ${field} is a list; must have at most 500 items`]);
    },
  );
});

describe("a file held back on purpose", () => {
  it.each([
    ["published: false", "unpublished"],
    ['published: "false"', "unpublished"],
    ["published: no", "unpublished"],
    ["published: No", "unpublished"],
    ["published: OFF", "unpublished"],
    ["published: ' no '", "unpublished"],
    ["published: 0", "unpublished"],
    ["published: ''", "unpublished"],
    ["draft: true", "unpublished"],
    ["draft: yes", "unpublished"],
    ["Draft: true", "unpublished"],
    ["PUBLISHED: false", "unpublished"],
    ["Deleted: true", "deleted"],
    ["published: true\ndraft: on", "unpublished"],
    ["deleted: true", "deleted"],
    ['deleted: "1"', "deleted"],
    ["published: false\ndeleted: true", "deleted"],
    ["published: true", "public"],
    ["published: Yes", "public"],
    ["published:", "public"],
    ["draft: false\ndeleted: no", "public"],
  ])("by %j is %s", (fields, standing) => {
    const reading = readText(`---\ntitle: A\n${minimum}${fields}\n---\n`);
    expect(reading).toMatchObject({ outcome: "article", standing, problems: [] });
  });

  it.each([
    ["published: false", "unpublished"],
    ["draft: true", "unpublished"],
    ["deleted: true", "deleted"],
  ])("need not be complete: %s", (field, standing) => {
    const reading = readText(`---\n${field}\npublishedDateTime: soon\n---\n`);
    expect(reading).toEqual({ outcome: "held", path: "story.md", standing });
  });

  it.each(["published: perhaps", "published: flase", "draft: 2", "deleted: []", "published: {}"])(
    "is never published by a slip of spelling: %s",
    (field) => {
      expect(problemsIn(readText(`---\ntitle: A\n${minimum}${field}\n---\n`))[0]).toMatch(
        /^5:1 field-invalid (published|draft|deleted) is [^;]*; (it )?must be true or false$/,
      );
    },
  );
});

describe("any file", () => {
  it("ignores fields it does not know, also those named like parts of objects", () => {
    const reading = readFields({
      __proto__x: "1",
      constructor: "{ prototype: { polluted: true } }",
      "'__proto__'": "{ published: false, polluted: true }",
      toString: "1",
      secured: "never read",
    });
    expect(reading).toMatchObject({ outcome: "article", standing: "public", problems: [] });
    expect(JSON.stringify(reading)).not.toContain("never read");
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("may leave any field but the required ones empty", () => {
    const fields = ["excerpt", "topics", "jurisdictions", "images", "related", "quality", "heat", "id"];
    const empty = Object.fromEntries(fields.map((field) => [field, ""]));
    const provider = "\n  name: Example\n  domain:\n  images:";
    expect(readFields({ ...empty, provider })).toMatchObject({ outcome: "article", problems: [] });
  });

  it.each([
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a byte order mark", (text: string) => `\ufeff${text}`],
  ])("is read alike with %s", (_what, rewrite) => {
    const excerpt = "|-\n  Two lines\n  of it.";
    const text = articleText({ topics: "[AI]", excerpt, related: "\n- { title: 1 }" }, "One.\n\nTwo.\n");
    expect(readText(rewrite(text))).toEqual(readText(text));
  });

  it("is read or refused, whatever its bytes are, and never throws", () => {
    const field = fc.constantFrom(
      "title",
      "publishedDateTime",
      "webUrl",
      "related",
      "images",
      "provider",
      "topics",
      "jurisdictions",
      "published",
      "id",
      "quality",
      "__proto__",
    );
    const scalar = fc.constantFrom(
      "A",
      "2026-03-31",
      "https://a.example/",
      "US-WI",
      "true",
      "~",
      "1",
      "[]",
      "{}",
    );
    const line = fc.tuple(field, fc.oneof(scalar, anyText(), fc.json()));
    const text = fc
      .array(line)
      .map((lines) => `---\n${lines.map((parts) => parts.join(": ")).join("\n")}\n---\n`);
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      anyText().map((yaml) => new TextEncoder().encode(`---\n${yaml}\n---\n`)),
      text.map((written) => new TextEncoder().encode(written)),
    );
    fc.assert(
      fc.property(bytes, (written) => {
        const reading = parseArticle("a.md", written);
        expect(["article", "held", "refused"]).toContain(reading.outcome);
        if (reading.outcome === "refused") expect(reading.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 600 },
    );
  });
});
