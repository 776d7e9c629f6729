import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { CORE_SCHEMA, load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { readPlainYaml } from "../../src/yaml/read-plain-yaml.ts";

/** What js-yaml reads; a mistake is told by the class of its error. */
function readFully(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA, maxAliases: 16, maxDepth: 32 });
  } catch (error) {
    return error;
  }
}

/** Fails when the plain reader answers, and otherwise than js-yaml. Says whether it answered. */
function agrees(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain !== undefined) expect(plain, JSON.stringify(text)).toStrictEqual(readFully(text));
  return plain !== undefined;
}

const NAMES = [
  "a",
  "b",
  "title",
  "webUrl",
  "x-y",
  "_z",
  "true",
  "No",
  "NULL",
  "n",
  "a b",
  "1",
  "'q'",
  "",
  "?",
];
NAMES.push("__proto__", "constructor", "toString", "a:", "-", "é", "hasOwnProperty");
const SCALARS = [
  ..."yes|null|Null|~|true|TRUE|tRUE|false|n|t|0|-0|007|+1|1_000|0o17|0x1F|0b1|1.5|.5|-.5|1e3|1e|.inf|-.INF|.nan".split(
    "|",
  ),
  ...[
    "2020-12-03",
    "2020-12-03T01:04:00Z",
    "12:30",
    "1.2.3",
    "-1",
    "- 1",
    "--",
    "---",
    "...",
    "+",
    ".",
    "/a",
  ],
  ...[
    "http://a.example/?b=c#d",
    "a: b",
    "a:b",
    "a:",
    "a #b",
    "a#b",
    "#b",
    "a # b",
    "(a) [b]",
    "a, b",
    "$1",
    "é x",
  ],
  ...[
    '"a"',
    '"a: b # c"',
    '"\\"a\\" \\\\ \\/ \\n \\u00e9 \\ud83d\\ude00"',
    '"\\x41"',
    '"a" b',
    '"',
    '"a',
    '""',
  ],
  ...[
    '"a" # b',
    "'it''s'",
    "'a' 'b'",
    "'",
    "''",
    "'a\\n'",
    "'''",
    "''''",
    "[a, b]",
    "[a, 1, true, ~]",
    "[ ]",
    "[]",
  ],
  ...[
    "[a, ]",
    "[,]",
    '["a"]',
    "[a: b]",
    "[-1, - 1]",
    "[a",
    "[a] b",
    "{}",
    "{a: b}",
    "&x a",
    "*x",
    "!!str 1",
    "!a",
  ],
  ...[
    "| ",
    "|\n  a",
    ">-\n  a\n\n  b",
    "%a",
    "@a",
    "`a",
    "? a",
    ": a",
    "<<",
    "=",
    "^a",
    "a\tb",
    "\ta",
    "a\u00a0b",
  ],
  ...[
    "\u00a0a",
    "\u2028",
    "a\u2028b",
    "\u0085",
    "\ufeffa",
    "\ufffd",
    "\ud800",
    "😀",
    "ｆｕｌｌ",
    "a\rb",
    "a\r",
    "\0",
  ],
];
const spaces = (most: number) => fc.integer({ min: 0, max: most }).map((count) => " ".repeat(count));
const name = fc.constantFrom(...NAMES);
const scalar = fc.oneof(
  fc.constantFrom(...SCALARS),
  fc.constant(""),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(..."ab:#-'\"[], \\.1"), maxLength: 8 }),
);
const line = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(spaces(6), name, fc.constantFrom(": ", ":", ":  "), scalar, spaces(1)) },
  { weight: 4, arbitrary: fc.tuple(spaces(6), fc.constantFrom("- ", "-", "-   "), scalar, spaces(1)) },
  {
    weight: 4,
    arbitrary: fc.tuple(
      spaces(4),
      fc.constantFrom("- ", "-  ", "- - "),
      name,
      fc.constantFrom(": ", ":"),
      scalar,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(spaces(6), fc.constantFrom("# note", "#", "", "---", "...", "%YAML 1.2")),
  },
);
const wildText = fc
  .array(line, { maxLength: 8 })
  .map((lines) => lines.map((parts) => parts.join("")).join("\n"));

/** Well-formed texts of nested fields and lists, so that deep structures come about too. */
const { block } = fc.letrec<{ block: (indent: string) => string }>((tie) => {
  const shortName = fc.constantFrom("a", "b", "c", "x-y", "e1", "_f");
  const deeper = spaces(3).map((more) => ` ${more}`);
  const inner = fc.option(fc.tuple(deeper, tie("block")), { nil: undefined, maxDepth: 4 });
  const field = fc.tuple(shortName, scalar, inner).map(([key, value, below]) => (indent: string) => {
    if (below === undefined) return `${indent}${key}: ${value}`;
    return `${indent}${key}:\n${below[1](indent + below[0])}`;
  });
  const fields = fc
    .array(field, { minLength: 1, maxLength: 4 })
    .map((each) => (indent: string) => each.map((one) => one(indent)).join("\n"));
  const items = fc
    .array(
      fc.oneof(
        fields,
        scalar.map((value) => (indent: string) => indent + value),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map(
      (each) => (indent: string) =>
        each.map((one) => `${indent}- ${one(`${indent}  `).trimStart()}`).join("\n"),
    );
  return { block: fc.oneof({ maxDepth: 4 }, fields, items) as fc.Arbitrary<(indent: string) => string> };
});

describe("readPlainYaml", () => {
  it("answers of lines of every kind what js-yaml answers, or nothing", () => {
    fc.assert(
      fc.property(wildText, (text) => void agrees(text)),
      { numRuns: 20_000 },
    );
  });

  it("answers of nested texts what js-yaml answers, or nothing", () => {
    const texts = fc.tuple(block, fc.constantFrom("", "\n", "\n\n", "\n# end"));
    fc.assert(
      fc.property(texts, ([written, end]) => void agrees(written("") + end)),
      { numRuns: 10_000 },
    );
  });

  it.each(SCALARS.map((written) => [written]))(
    "answers of the value %j what js-yaml answers, or nothing",
    (value) => {
      for (const text of [
        `a: ${value}`,
        `a:\n  - ${value}\n`,
        `a: [${value}, b]`,
        `- ${value}`,
        `a:\n- b: ${value}\nc: 1`,
      ])
        agrees(text);
    },
  );

  it("answers of articles' texts, their pieces and their damaged forms what js-yaml answers, or nothing", () => {
    const files = ["../../content", "../fixtures"].flatMap((folder) => {
      const root = path.join(import.meta.dirname, folder);
      const names = readdirSync(root, { recursive: true, encoding: "utf8" });
      return names
        .filter((each) => each.endsWith(".md"))
        .map((each) => readFileSync(path.join(root, each), "utf8"));
    });
    const texts = files.map((text) => text.slice(3, Math.max(text.indexOf("\n---", 3), 3)));
    expect(texts.filter(agrees).length).toBeGreaterThan(texts.length / 3);
    const damage = fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 3 }), scalar);
    fc.assert(
      fc.property(damage, ([text, place, length, put]) => {
        const start = place % (text.length + 1);
        agrees(text.slice(0, start) + put + text.slice(start + length));
      }),
      { numRuns: 3000 },
    );
  });

  it("answers of the texts that articles mostly are", () => {
    const text = [
      'title: "Ban on \\"scans\\": a first"',
      "publishedDateTime: 2020-12-03T01:04:00Z",
      "published: true",
      "# a note",
      "heat: -1",
      "quality:",
      "",
      "provider:",
      "  name: The Root",
      "topics: [AI, Computer vision]",
      "jurisdictions:",
      "- US-WI/madison",
      "related:",
      "  - title: 'It''s done'",
      "    images:",
      "      - url: https://a.example/b.jpg?c=d#e",
      "        width: 800",
      "  - title: Café",
    ].join("\n");
    expect(readPlainYaml(text)).toStrictEqual(readFully(text));
  });
});
