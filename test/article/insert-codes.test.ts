import fc from "fast-check";
import { expect, it } from "vitest";
import { insertCodes } from "../../src/article/insert-codes.ts";
import { parseArticle } from "../../src/article/parse-article.ts";
import { articleText } from "../article-text.ts";

const codesOf = (text: string) => {
  const reading = parseArticle("a.md", new TextEncoder().encode(text));
  return reading.outcome === "article" ? reading.article.jurisdictions : reading;
};

it.each([
  [
    "adds a line at the end of the front matter",
    "---\ntitle: x\n---\nbody",
    "---\ntitle: x\njurisdictions: [US]\n---\nbody",
  ],
  ["keeps CRLF line ends", "---\r\ntitle: x\r\n---\r\n", "---\r\ntitle: x\r\njurisdictions: [US]\r\n---\r\n"],
  [
    "keeps a byte order mark",
    "\ufeff---\ntitle: x\n---\n",
    "\ufeff---\ntitle: x\njurisdictions: [US]\n---\n",
  ],
  [
    "fills an empty field where it stands",
    "---\njurisdictions:\ntitle: x\n---\n",
    "---\njurisdictions: [US]\ntitle: x\n---\n",
  ],
  [
    "keeps the comment of an empty field",
    "---\njurisdictions: # ask Ada\ntitle: x\n---\n",
    "---\njurisdictions: [US] # ask Ada\ntitle: x\n---\n",
  ],
  [
    "fills an empty field above a list and a group of others",
    "---\njurisdictions:\nrelated:\n- title: x\nprovider:\n  name: y\n---\n",
    "---\njurisdictions: [US]\nrelated:\n- title: x\nprovider:\n  name: y\n---\n",
  ],
  [
    "adds a line beside a field whose name ends alike",
    "---\nold_jurisdictions: x\n---\n",
    "---\nold_jurisdictions: x\njurisdictions: [US]\n---\n",
  ],
  ["fills a null", "---\njurisdictions: ~\n---\n", "---\njurisdictions: [US]\n---\n"],
  [
    "keeps comments, order, quoting and odd spacing",
    "---\n# note\ntitle:   'x'  # y\n\n---\n\n# body: ---\n",
    "---\n# note\ntitle:   'x'  # y\n\njurisdictions: [US]\n---\n\n# body: ---\n",
  ],
])("%s", (_, text, expected) => {
  expect(insertCodes(text, ["US"])).toBe(expected);
});

it.each([
  ["a field that says something", "---\njurisdictions: [FR]\n---\n"],
  ["a field that says none", "---\njurisdictions: []\n---\n"],
  ["a list below the field", "---\njurisdictions:\n  - FR\n---\n"],
  ["a list below the field, not indented", "---\njurisdictions:\n- FR\n---\n"],
  ["a list below the field, indented by one", "---\njurisdictions:\n - FR\n---\n"],
  ["a text without front matter", "title: x\n"],
  ["a text with a line of hyphens, and no front matter", "Title\n---\nText\n"],
  ["front matter that is not closed", "---\ntitle: x\n"],
])("leaves %s alone", (_, text) => {
  expect(insertCodes(text, ["US"])).toBeUndefined();
});

it("writes what the reader of articles reads back", () => {
  const written = insertCodes(articleText(), ["US-WI/madison", "EU"]) ?? "";
  expect(codesOf(written)).toEqual(["US-WI/madison", "EU"]);
});

it("changes no byte but its own line", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (note, body) => {
      const text = articleText({ note: JSON.stringify(note) }, body);
      const written = insertCodes(text, ["US"]);
      expect(written?.replace("jurisdictions: [US]\n", "")).toBe(text);
    }),
  );
});
