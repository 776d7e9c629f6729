import { expect, it } from "vitest";
import { buildEdition } from "../../src/bailiwick.ts";

const KEYS = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
const article = (more: string) =>
  `---\ntitle: A\nwebUrl: https://e.example/1\npublishedDateTime: 2026-01-01\njurisdictions: []\n${more}---\nText.\n`;

function build(content: string, settings = "", ledger = "") {
  const files = [{ path: "a.md", content }];
  return buildEdition({ files, settings, ledger, now: new Date("2026-06-01") });
}

it.each(KEYS)("gives %s in front matter, settings and ledger no power over objects", (key) => {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  const value = '{ polluted: "yes", title: "Polluted", published: false }';
  const ledger = `{"id":"https://e.example/1","urls":[],"paths":[],"first":"2026-01-01","changed":"2026-01-01","hash":"","state":"live","topics":["${key}"],"jurisdictions":[],"archives":{"${key}":1},"${key}":{"polluted":"yes"}}`;
  const edition = build(
    article(`${key}: ${value}\nprovider: { name: B, ${key}: ${value} }\ntopics: [${key}]\n`),
    `${key}: ${value}\nproviders: { ${key}: US }\nmoved: { ${key}: ${key} }`,
    ledger,
  );
  expect([...edition.documents].length).toBeGreaterThan(0);
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  expect({}).not.toHaveProperty("polluted");
  for (const { path, bytes } of edition.documents) {
    expect(Buffer.from(bytes).includes("Polluted"), path).toBe(false);
  }
});

it.each(KEYS)("reads where a story plays that has %s in every text, and in its source's domain", (key) => {
  const fields = `title: ${key}\nexcerpt: ${key} police\nprovider: { name: ${key}, domain: e.${key} }\n`;
  const related = `related: [{ title: ${key}, webUrl: "https://e.example/2", provider: { name: ${key}, domain: ${key} } }]\n`;
  const content = `---\nwebUrl: https://e.example/1\npublishedDateTime: 2026-01-01\n${fields}${related}---\n`;
  const { paths, problems } = build(
    content,
    `base_url: https://e.example/\nproviders: { madison.com: US-WI }`,
  );
  expect(problems).toEqual([]);
  expect(paths).toContain("rss.xml");
});

it.each(KEYS)("publishes a topic with the name %s like any other", (key) => {
  const { paths, problems } = build(article(`topics: [${key}]\n`));
  expect(paths.filter((path) => /^topics\/[^/]+\/rss\.xml$/.test(path))).toHaveLength(1);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
});
