import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readContent } from "../../src/content/read-content.ts";
import { editionOfContent } from "../../src/edition/edition-of-content.ts";
import * as gazetteer from "../../src/gazetteer/gazetteer.ts";
import { parseMoment } from "../../src/time/moment.ts";
import { readFiles } from "../scratch-folder.ts";

const FIXTURES = path.resolve(import.meta.dirname, "../fixtures/edition");
const NOW = parseMoment("2026-06-01") ?? 0;

// What pages load is compared with its sources in test/page; pages are compared in one folder, so that a new word in
// all of them changes few files here.
const LOADED = /^(?:style\.css|script\.js|icon\.svg|favicon\.ico|card\.png)$/;
const WITH_PAGES = "one-story";
const isPaired = (name: string, document: string) =>
  !LOADED.test(document) && (name === WITH_PAGES || !document.endsWith(".html"));

/**
 * Each folder pairs `content/` with the bytes `expected/` of it and its ledger. After a change that is meant, write them
 * anew with `bailiwick build <case>/content --out <folder> --now 2026-06-01`, put the documents that are paired into
 * `expected/` and the ledger (without its lines of files) beside it, and read the difference.
 */
describe.each(readdirSync(FIXTURES))("the edition of %s", async (name) => {
  const content = await readContent(path.join(FIXTURES, name, "content"), () => {});
  const edition = editionOfContent({ ...content, gazetteer, now: NOW, preview: false });
  const expected = readFiles(path.join(FIXTURES, name, "expected"));

  it("has the expected documents and no others", () => {
    const documents = edition.paths.filter((document) => isPaired(name, document));
    expect(documents.sort()).toEqual(Object.keys(expected));
  });

  it("has the expected ledger", () => {
    const lines = readFileSync(path.join(FIXTURES, name, "ledger.jsonl"), "utf8")
      .trim()
      .split("\n");
    expect(edition.ledgerLines).toEqual(lines);
  });

  it.each(Object.keys(expected))("has the expected bytes in %s", (document) => {
    expect(Buffer.from(edition.compose(document)?.bytes ?? []).toString()).toBe(expected[document]);
  });
});
