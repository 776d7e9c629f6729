import { describe, expect, it } from "vitest";
import { type FrontMatter, splitFrontMatter } from "../../src/article/split-front-matter.ts";

function split(text: string): FrontMatter {
  const splitting = splitFrontMatter("a.md", text);
  if ("problem" in splitting) throw new Error(splitting.problem.message);
  return splitting.frontMatter;
}

function refusal(text: string): string {
  const splitting = splitFrontMatter("a.md", text);
  if ("frontMatter" in splitting) return "accepted";
  const { file, line, column, code } = splitting.problem;
  return `${file}:${line}:${column} ${code}`;
}

describe("splitFrontMatter", () => {
  it("gives fields and body", () => {
    const { data, body } = split("---\ntitle: A\n---\nThe *body*.\n");
    expect({ data, body }).toEqual({ data: { title: "A" }, body: "The *body*.\n" });
  });

  it.each([
    ["CRLF", "---\r\ntitle: A\r\n---\r\nBody"],
    ["spaces behind the fences", "---  \ntitle: A\n---\nBody"],
    ["the name of YAML", "---yaml\ntitle: A\n---\nBody"],
    ["the name of YAML in capitals, with a space", "--- YML\ntitle: A\n---\nBody"],
  ])("reads front matter with %s", (_what, text) => {
    const { data, body } = split(text);
    expect({ data, body }).toEqual({ data: { title: "A" }, body: "Body" });
  });

  it("takes no second block of fences for front matter", () => {
    expect(split("---\ntitle: A\n---\n---\ntitle: B\n---\n").body).toBe("---\ntitle: B\n---\n");
  });

  it.each([["---\n---\nBody"], ["---\n\n# note\n---\nBody"]])("reads %j as no fields at all", (text) => {
    expect(split(text).data ?? {}).toEqual({});
    expect(split(text).body).toBe("Body");
  });

  it("locates fields by the lines of the file", () => {
    const { locate, lineOf } = split("---yaml\n# note\ntitle: A\nrelated:\n  - webUrl: B\n---\n");
    expect(locate(["related", 0, "webUrl"])).toEqual({ line: 5, column: 5 });
    expect(lineOf("related")).toBe(4);
  });

  it("gives line 1 for a field that is not there", () => {
    expect(split("---\ntitle: A\n---\n").lineOf("topics")).toBe(1);
  });

  it.each([
    ["an empty file", "", "a.md:1:1 front-matter-missing"],
    ["a file of white space", " \n\ufeff\t\n", "a.md:1:1 front-matter-missing"],
    ["a file without front matter", "# A title\n", "a.md:1:1 front-matter-missing"],
    ["a blank line first", "\n---\ntitle: A\n---\n", "a.md:1:1 front-matter-missing"],
    ["four hyphens", "----\ntitle: A\n----\n", "a.md:1:1 front-matter-missing"],
    ["TOML", "+++\ntitle = 1\n+++\n", "a.md:1:1 front-matter-missing"],
    ["a fence only", "---", "a.md:1:1 front-matter-unclosed"],
    ["no closing fence", "---\ntitle: A\n", "a.md:1:1 front-matter-unclosed"],
    ["broken YAML", "---\ntitle: A\nheat: [\n---\n", "a.md:3:8 yaml-invalid"],
    ["a tab as indentation", "---\r\nprovider:\r\n\tname: A\r\n---\r\n", "a.md:3:1 yaml-invalid"],
    ["a duplicate key", "---\ntitle: A\ntitle: B\n---\n", "a.md:3:1 yaml-invalid"],
    ["JSON", '---json\n{"title": "A"}\n---\n', "a.md:1:1 front-matter-engine"],
  ])("refuses %s", (_what, text, expected) => {
    expect(refusal(text)).toBe(expected);
  });

  it.each([
    "js",
    "javascript",
    "JS",
    " js ",
    "coffee",
    "coffeescript",
    "cson",
    "toml",
    "constructor",
    "__proto__",
  ])("refuses ---%s and executes nothing", (language) => {
    const code = "globalThis.bailiwickWasRun = true, { title: 'A' }";
    expect(refusal(`---${language}\n${code}\n---\n`)).toBe("a.md:1:1 front-matter-engine");
    expect(Reflect.has(globalThis, "bailiwickWasRun")).toBe(false);
  });

  it("names the language in one short line", () => {
    const splitting = splitFrontMatter("a.md", `---\r${"title: A\r".repeat(1000)}---\r\n`);
    expect("problem" in splitting && splitting.problem.message.length).toBeLessThan(200);
  });

  it("reads front matter of nearly 1 MiB", () => {
    expect(split(`---\ntitle: ${"a".repeat(1024 * 1024 - 100)}\n---\nBody`).body).toBe("Body");
  });

  it("refuses front matter of more than 1 MiB", () => {
    expect(refusal(`---\ntitle: ${"a".repeat(1024 * 1024)}\n---\n`)).toBe("a.md:1:1 front-matter-too-large");
  });

  it("allows a body of a megabyte, and refuses a longer one", () => {
    const megabyte = "a".repeat(1_000_000);
    expect(split(`---\ntitle: A\n---\n${megabyte}`).body).toHaveLength(1_000_000);
    expect(() => split(`---\ntitle: A\n---\n${megabyte}${megabyte}`)).toThrow("longer than 1,048,576");
  });

  it.each([
    ["", "the file is empty"],
    [" \n\t\n", "the file is empty"],
    ["# A title\n", "the file does not begin with front matter"],
    ["---js\n---\n", 'the front matter is marked as "js", which is not read'],
    ["---\ntitle: A\n", "the front matter has no closing ---"],
    [`---\n#${"x".repeat(2 ** 20)}\n---\n`, "the front matter is larger than 1 MiB"],
    [`---\n${" ".repeat(1000)}\n---\n`, "the front matter has over 1000 blank characters in a row"],
    [
      `---\n---\n${"x".repeat(2 ** 20)}`,
      "the text below the front matter is longer than 1,048,576 characters",
    ],
  ])("says in words what is wrong (%#)", (text, message) => {
    const splitting = splitFrontMatter("a.md", text);
    expect("problem" in splitting && splitting.problem).toMatchObject({
      message,
      code: expect.stringMatching(/^(front-matter|body)-/),
    });
  });

  it("finds 1000 blanks in a row wherever they begin, and no fewer", () => {
    const withBlanks = (before: number, blanks: number) =>
      splitFrontMatter("a.md", `---\n#${"x".repeat(before)}${" ".repeat(blanks)}x\n---\n`);
    for (const before of [0, 1, 498, 993, 994, 995, 1500, 1994, 1995, 2500]) {
      expect("problem" in withBlanks(before, 1000)).toBe(true);
      expect("problem" in withBlanks(before, 999)).toBe(false);
    }
  });

  it.each([
    ["1 MiB of front matter", `---\n#${"x".repeat(2 ** 20 - 5)}`, "\n---\n"],
    ["998 blank lines in it", `---\n${"\n".repeat(998)}`, "title: A\n---\n"],
    ["blank lines without end below it", "---\ntitle: A\n---\n", "\n".repeat(5000)],
    ["1 MiB below it", "---\n---", `\n${"x".repeat(2 ** 20 - 5)}`],
  ])("reads %s", (_what, start, rest) => {
    expect(refusal(start + rest)).toBe("accepted");
  });
});
