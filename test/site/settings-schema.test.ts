import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSettings } from "../../src/site/parse-settings.ts";

const base = "base_url: https://feeds.example.org/\n";

function problemsIn(text: string): string[] {
  const { ok, problems } = parseSettings(text, "bailiwick.yml");
  return problems.map(
    ({ line, column, code, message }) => `${ok ? "" : "refused "}${line}:${column} ${code} ${message}`,
  );
}

describe("bad settings", () => {
  it.each([
    ["title: A\n\tlanguage: en", "refused 2:1 yaml-invalid"],
    ["title: A\ntitle: B", "refused 2:1 yaml-invalid duplicated mapping key"],
    ["- title: A", "refused 1:1 setting-invalid the settings are not a list of names and values"],
    ["hello", "refused 1:1 setting-invalid the settings are not a list of names and values"],
    ["title: [A]", "refused 1:1 setting-invalid title is a list; must be a text"],
    ["title: { a: 1 }", "refused 1:1 setting-invalid title is a group of fields; must be a text"],
    ["title: ' '", 'refused 1:1 setting-invalid title is " "; must not be empty'],
    ["base_url: 5", "refused 1:1 setting-invalid base_url is 5; must be a web address"],
    [
      "language: not a language",
      'refused 1:1 setting-invalid language is "not a language"; it must be a language tag such as en or pt-BR',
    ],
    ["entries: 0", "refused 1:1 setting-invalid entries is 0; must be a whole number from 1 to 1000"],
    ["entries: 1.5", "refused 1:1 setting-invalid entries is 1.5; must be a whole number"],
    ["ttl: soon", 'refused 1:1 setting-invalid ttl is "soon"; must be a whole number from 1 to 10080'],
    ["archives: some", 'refused 1:1 setting-invalid archives is "some"; must be none, main or all'],
    [
      "hub: hub.example",
      'refused 1:1 setting-invalid hub is "hub.example"; it must be an absolute http or https address',
    ],
    [
      "icon: javascript:alert(1)",
      'refused 1:1 setting-invalid icon is "javascript:alert(1)"; it must be an http or https address',
    ],
    [
      "logo: 'http://['",
      'refused 1:1 setting-invalid logo is "http://["; it must be an http or https address',
    ],
    [
      "author: { email: nobody }",
      'refused 1:11 setting-invalid author.email is "nobody"; must be an e-mail address',
    ],
    [
      "author: { nmae: A }",
      "refused 1:11 setting-invalid author.nmae is not known; author must have name, url or email",
    ],
    [
      "jurisdictions: { publish: 2 }",
      "refused 1:18 setting-invalid jurisdictions.publish is 2; must be a number from 0 to 1",
    ],
    [
      "providers: { a.example: XX-99 }",
      'refused 1:14 setting-invalid providers.a.example is "XX-99"; it is no jurisdiction code; ',
    ],
    [
      "topics: [{ slug: a, title: A, alias: [B] }]",
      "refused 1:31 setting-invalid topics[0].alias is not known; topics[0] must have slug and title, and may have description, aliases, parent and keywords",
    ],
    [
      "jurisdictions: { inferr: false }",
      "refused 1:18 setting-invalid jurisdictions.inferr is not known; jurisdictions may have infer, publish and review",
    ],
    ["moved: { a: [b] }", "refused 1:10 setting-invalid moved.a is a list"],
    ["topics: ai", 'refused 1:1 setting-invalid topics is "ai"; must be a list'],
    ["topics:\n  -", "refused 1:1 field-missing topics[0] is missing"],
    ["topics:\n  - slug: ai", "refused 2:5 field-missing topics[0].title is missing"],
    [
      "topics:\n  - title: AI\n    slug: A.I.",
      'refused 3:5 setting-invalid topics[0].slug is "A.I."; it must be a slug; write "a-i"',
    ],
    [
      "topics: [{ slug: ai, title: AI, keywords: [[a]] }]",
      "refused 1:33 setting-invalid topics[0].keywords is a list; must be a list of texts",
    ],
  ])("are refused at their place: %j", (text, expected) => {
    expect(problemsIn(text)[0]?.slice(0, expected.length)).toBe(expected);
  });

  it("are told all together", () => {
    expect(problemsIn("entries: 0\nttl: 0")).toHaveLength(2);
  });

  it.each(["titel", "constructor", "__proto__", "toString"])(
    "are only warned of when unknown: %s",
    (name) => {
      expect(problemsIn(`${base}${name}: { polluted: true }`)).toEqual([
        `2:1 setting-unknown ${name} is no setting of Bailiwick; it is ignored`,
      ]);
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    },
  );

  it("end also when a group contains itself", () => {
    expect(problemsIn(`${base}author: &a { name: A, url: *a }`)).toEqual([]);
    expect(problemsIn(`${base}moved: &m { a: *m }`)[0]).toContain("refused 2:13 ");
  });

  it("never throw", () => {
    const name = fc.constantFrom(
      "title",
      "base_url",
      "language",
      "author",
      "icon",
      "topics",
      "providers",
      "moved",
      "hub",
    );
    const line = fc.tuple(
      name,
      fc.oneof(fc.string({ unit: "binary" }), fc.json(), fc.constant("'http://['")),
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(line).map((lines) => lines.map((parts) => parts.join(": ")).join("\n")),
    );
    fc.assert(
      fc.property(text, (written) => {
        const { ok, problems } = parseSettings(written, "bailiwick.yml");
        expect(ok || problems.length > 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
