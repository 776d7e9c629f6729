import { expect, it } from "vitest";
import { disarm, toJson } from "../../src/cli/terminal.ts";
import { articleText } from "../article-text.ts";
import { runBailiwick } from "../cli/run-bailiwick.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";

const ESCAPES =
  "\u001b]0;owned\u0007\u001b[2J\u009b31m\u0090\u202egnp.exe\u2066\r\n2026-06-01 error forged: a line";
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
const HARMFUL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

it("makes control characters, direction overrides and line breaks visible", () => {
  expect(disarm("a\u001b[31m\u009b\u202eb\n")).toBe("a\\u001b[31m\\u009b\\u202eb\\u000a");
});

it("writes JSON that reads back as it was, without a byte that a terminal obeys", () => {
  const value = { title: ESCAPES, nested: ["\u0085"] };
  expect(toJson(value, 2)).not.toMatch(HARMFUL);
  expect(JSON.parse(toJson(value, 2))).toEqual(value);
});

const folder = () => {
  const scratch = makeScratchFolder();
  const text = JSON.stringify(ESCAPES).replaceAll("\u009b", "\\x9b").replaceAll("\u0090", "\\x90");
  writeFiles(scratch, {
    "content/bad.md": articleText({
      title: text,
      publishedDateTime: text,
      topics: `[${text}]`,
      jurisdictions: `[${text}]`,
    }),
    "content/e\u001b[2J\u009b\u202e\n.md": articleText({ webUrl: text }),
    "content/good.md": articleText({
      title: `Court bars face recognition in Madison, Wisconsin ${ESCAPES.slice(0, 3)}`.replace(
        /\p{Cc}/gu,
        "",
      ),
      excerpt: text,
      webUrl: "https://e.example/2",
    }),
    "content/bailiwick.yml": `title: ${text}\ntopics: [{ slug: ai, title: ${text}, parent: gone }]\nunknown${"\\e"}: 1\n`,
  });
  return scratch;
};

it.each([
  ["build", "content"],
  ["check", "content"],
  ["check", "content", "--json"],
  ["tag", "content"],
  ["explain", "content/good.md"],
  ["explain", "content/good.md", "--json"],
  ["explain", "content/bad.md"],
])("prints nothing that a terminal obeys: %s %s %s", (...parameters) => {
  const { out, err } = runBailiwick(parameters, { cwd: folder() });
  expect(`${out}${err}`.length).toBeGreaterThan(20);
  expect(out).not.toMatch(HARMFUL);
  expect(err).not.toMatch(HARMFUL);
});

it("lets no title or file name begin a line of its own in what is told", () => {
  const { err } = runBailiwick(["check", "content"], { cwd: folder() });
  expect(err.split("\n").filter((line) => line.startsWith("2026-06-01 error forged"))).toEqual([]);
  expect(err).toContain("forged");
});

it("tells a story on standard input in its own line only", () => {
  const input = `${JSON.stringify({ title: ESCAPES })}\n{"title":1}\nno\u001b[2J\n`;
  for (const more of [[], ["--json"]]) {
    const { out, err } = runBailiwick(["explain", "--stdin", ...more], { input });
    expect(`${out}${err}`).not.toMatch(HARMFUL);
  }
});
