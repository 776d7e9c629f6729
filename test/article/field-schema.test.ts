import { describe, expect, it } from "vitest";
import { articleWith, problemsIn, readFields, readText } from "./reading.ts";

const problemOf = (fields: Readonly<Record<string, string>>) => problemsIn(readFields(fields))[0] ?? "none";

describe("the title", () => {
  it.each([
    ["1984", "1984"],
    ["true", "true"],
    ['"AT&amp;T <b>wins</b>"', "AT&amp;T <b>wins</b>"],
    ['"]]> and ]]>"', "]]> and ]]>"],
    ['"Bell \\a, escape \\e and NUL \\0"', "Bell , escape and NUL"],
    ['"half \\ud83d a pair"', "half a pair"],
    ['"one\\ntwo\\tthree\\u2028four\\Nfive"', "one two three four five"],
    ['"\\u202ereversed\\u202c"', "reversed"],
    ["👩🏽‍⚖️ حكم المحكمة", "👩🏽‍⚖️ حكم المحكمة"],
    ["<script>alert(1)</script>", "<script>alert(1)</script>"],
    ["|\n  one\n  two", "one two"],
  ])("written as %s is %j", (written, title) => {
    expect(articleWith({ title: written }).title).toBe(title);
  });

  it("may have 10,000 characters", () => {
    expect(articleWith({ title: "a".repeat(10_000) }).title).toHaveLength(10_000);
  });

  it.each([
    ["", "2:1 field-missing title is missing"],
    ["''", "2:1 field-missing title is empty"],
    ['" \\n "', "2:1 field-missing title is empty"],
    ['"\\0\\ud83d"', "2:1 field-missing title is empty"],
    ["[A]", "2:1 field-invalid title is a list; must be a text"],
    ["{ a: 1 }", "2:1 field-invalid title is a group of fields; must be a text"],
  ])("is refused when it is %s", (written, problem) => {
    expect(problemOf({ title: written })).toBe(problem);
  });
});

describe("dates", () => {
  it.each([
    ["2021-02-30", '3:1 date-invalid publishedDateTime is "2021-02-30", which is no date'],
    ["2021-02-29", '3:1 date-invalid publishedDateTime is "2021-02-29", which is no date'],
    ["31 March 2026", '3:1 date-invalid publishedDateTime is "31 March 2026", which is no date'],
    ["2026", "3:1 field-invalid publishedDateTime is 2026; must be a date"],
    ["", "3:1 field-missing publishedDateTime is missing"],
    ["12026-01-01", '3:1 date-invalid publishedDateTime is "12026-01-01", which is no date'],
  ])("are refused: %s", (written, problem) => {
    expect(problemOf({ publishedDateTime: written })).toBe(problem);
  });

  it("are refused also when only the update's is wrong", () => {
    expect(problemOf({ updatedDateTime: "2021-13-01" })).toContain("5:1 date-invalid updatedDateTime");
  });
});

describe("addresses", () => {
  it.each([
    "/a",
    "../a",
    "a",
    "//example.com/a",
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "ftp://example.com/a",
    "data:text/html,a",
    "mailto:a@example.com",
    "https://",
    "https://exa mple.com",
  ])("of another kind than http are refused: %s", (address) => {
    expect(problemOf({ webUrl: `"${address}"` })).toBe(
      `4:1 address-invalid webUrl is "${address}", which is no absolute web address`,
    );
  });

  it("that are missing are refused", () => {
    const text = "---\ntitle: A\npublishedDateTime: 2026-03-31\n---\n";
    expect(problemsIn(readText(text))).toEqual(["2:1 field-missing webUrl is missing"]);
  });

  it("that only help to recognise a story may be wrong", () => {
    const { sameAs } = articleWith({ originalUrl: "/a", ampWebUrl: "5", cdnAmpWebUrl: "[]" });
    expect(sameAs).toEqual([]);
  });
});

describe("jurisdictions", () => {
  it.each([
    ["us-wi", ["US-WI"]],
    ["[ 'Us-Wi/Madison' , int ]", ["US-WI/madison", "INT"]],
  ])("are read in any case: %s", (written, codes) => {
    expect(articleWith({ jurisdictions: written }).jurisdictions).toEqual(codes);
  });

  it.each([
    ["Wisconsin", "US-WI"],
    ["UK", "GB"],
    ["US-WI/São Paulo", "US-WI/sao-paulo"],
  ])("that are no codes are refused with the nearest: %s", (written, nearest) => {
    expect(problemOf({ jurisdictions: `[EU, ${written}]` })).toBe(
      `5:21 jurisdiction-unknown jurisdictions[1] is "${written}", which is no jurisdiction; the nearest is ${nearest}`,
    );
  });

  it("say in XX-99's message which code is valid", () => {
    expect(problemOf({ jurisdictions: "XX-99" })).toMatch(/"XX-99", .*; the nearest is [A-Z]{2}-99$/);
  });

  it("are refused when YAML reads Norway or a number", () => {
    expect(problemOf({ jurisdictions: "[5]" })).toBe(
      "5:17 field-invalid jurisdictions[0] is 5; must be a code",
    );
    expect(articleWith({ jurisdictions: "[NO]" }).jurisdictions).toEqual(["NO"]);
  });
});

describe("other fields", () => {
  it.each([
    ["quality", "101", "5:1 field-invalid quality is 101; must be from 0 to 100"],
    ["quality", "-1", "5:1 field-invalid quality is -1; must be from 0 to 100"],
    ["quality", ".nan", "5:1 field-invalid quality is NaN; must be a number"],
    ["heat", ".inf", "5:1 field-invalid heat is Infinity; must be a number"],
    ["topics", "[AI, ~]", "5:14 field-missing topics[1] is missing"],
    ["topics", "[AI, '']", "5:14 field-missing topics[1] is empty"],
    ["topics", "5", "5:1 field-invalid topics is 5; must be a list"],
    ["images", "a.jpg", '5:1 field-invalid images is "a.jpg"; must be a list'],
    ["related", "{}", "5:1 field-invalid related is a group of fields; must be a list"],
    ["provider", "Example", '5:1 field-invalid provider is "Example"; must have a name'],
    ["excerpt", "[A]", "5:1 field-invalid excerpt is a list; must be a text"],
    ["webUrl", "7", "4:1 field-invalid webUrl is 7; must be a web address"],
    ["provider", "{ domain: a.example }", "5:1 field-missing provider.name is missing"],
    ["provider", "{ name: [A] }", "5:13 field-invalid provider.name is a list; must be a text"],
    ["id", "''", "5:1 field-missing id is empty"],
    ["id", "[1]", "5:1 field-invalid id is a list; must be a text"],
  ])("are refused when they are wrong: %s: %s", (field, written, problem) => {
    expect(problemOf({ [field]: written })).toBe(problem);
  });

  it.each([
    ["excerpt", '" \\n "'],
    ["category", "'\t'"],
    ["type", "''"],
    ["locale", "''"],
  ])("count as absent when they are blank: %s", (field, written) => {
    expect(problemOf({ [field]: written })).toBe("none");
    expect(articleWith({ [field]: written })).toHaveProperty(
      field === "locale" ? "language" : field,
      undefined,
    );
  });

  it("drop sizes and titles of images that cannot be right", () => {
    const images = "[{ url: https://a.example/a, width: 1.5, height: 200000, title: [A], attribution: {} }]";
    expect(articleWith({ images }).image).toEqual({ url: "https://a.example/a" });
  });
});
