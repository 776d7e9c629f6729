import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { readLedgerText, setLedgerAside } from "../../src/out/ledger-file.ts";
import { readFileLines } from "../../src/out/ledger-text.ts";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, readFiles, writeFiles } from "../scratch-folder.ts";
import { editionOf, writeInto } from "./write-into.ts";

const edited = articleText({ title: "Edited" });
const ledgerOf = (out: string) => readFileSync(path.join(out, "ledger.jsonl"), "utf8");

async function makePublished(): Promise<string> {
  const out = makeScratchFolder();
  await writeInto(editionOf(articleText()), out);
  return out;
}

it("has one line a file in the order of paths, with size, time and hash", async () => {
  const out = await makePublished();
  const lines = ledgerOf(out)
    .trimEnd()
    .split("\n")
    .filter((line) => line.startsWith('{"file"'));
  const edition = editionOf(articleText());
  expect(lines.map((line) => JSON.parse(line).file)).toEqual([...edition.paths].sort());
  const rss = edition.compose("rss.xml");
  expect(lines).toContain(
    `{"file":"rss.xml","size":${rss?.bytes.length},"time":1774949400,"hash":"${rss?.hash}"}`,
  );
});

it("begins with the lines that the edition brings, as they are", async () => {
  const out = makeScratchFolder();
  const ledgerLines = ['{"id":"b" }', '{"id":"a"}'];
  await writeInto({ ...editionOf(articleText()), eachLedgerLine: () => ledgerLines.values() }, out);
  expect(ledgerOf(out)).toMatch(/^\{"id":"b" \}\n\{"id":"a"\}\n\{"file":"atom\.xml",/);
  expect(readFileLines(ledgerOf(out))).toMatchObject({ state: "whole", files: { size: 15 } });
});

it("is not touched when nothing changed, and written when only its own lines did", async () => {
  const out = await makePublished();
  const before = ledgerOf(out);
  writeFileSync(path.join(out, "ledger.jsonl"), before);
  expect(await writeInto(editionOf(articleText()), out)).toMatchObject({ written: [], unchanged: 15 });
  expect(readdirSync(out)).not.toContain(".bailiwick-staging");
  await writeInto({ ...editionOf(articleText()), eachLedgerLine: () => ["{}"].values() }, out);
  expect(ledgerOf(out)).toBe(`{}\n${before.slice(before.indexOf('{"file"'))}`);
});

it("is undefined where there is none, and an error in one sentence where it cannot be read", async () => {
  const folder = makeScratchFolder();
  expect(await readLedgerText(folder)).toBeUndefined();
  expect(await readLedgerText(path.join(folder, "gone"))).toBeUndefined();
  mkdirSync(path.join(folder, "ledger.jsonl"));
  await expect(readLedgerText(folder)).rejects.toThrow(/^cannot read ledger\.jsonl in /);
});

it("is kept under the next free number, once, and stays until the next one replaces it", async () => {
  const folder = makeScratchFolder();
  writeFiles(folder, { "ledger.jsonl": "first", "ledger.damaged-x.jsonl": "" });
  expect(await setLedgerAside(folder)).toBe("ledger.damaged-1.jsonl");
  expect(await setLedgerAside(folder)).toBe("ledger.damaged-1.jsonl");
  rmSync(path.join(folder, "ledger.jsonl"));
  writeFiles(folder, { "ledger.jsonl": "second" });
  expect(await setLedgerAside(folder)).toBe("ledger.damaged-2.jsonl");
  expect(readFiles(folder)).toEqual({
    "ledger.jsonl": "second",
    "ledger.damaged-1.jsonl": "first",
    "ledger.damaged-2.jsonl": "second",
    "ledger.damaged-x.jsonl": "",
  });
  rmSync(path.join(folder, "ledger.jsonl"));
  await expect(setLedgerAside(folder)).rejects.toThrow("cannot set ledger.jsonl aside: it does not exist");
});

it.each([
  ["cut off in a line", (text: string) => text.slice(0, text.length / 2)],
  ["emptied", () => ""],
  ["filled with zeros", (text: string) => "\0".repeat(text.length)],
  ["mixed with something else", (text: string) => `<<<<<<< HEAD\n${text}`],
  ["without its last line end", (text: string) => text.trimEnd()],
  ["cut off between two lines, before the first file's", () => '{"ledger":1}\n{"id":"a"}\n'],
])("is kept aside when it was %s; the edition is published all the same", async (_, damage) => {
  const out = await makePublished();
  const damaged = damage(ledgerOf(out));
  writeFileSync(path.join(out, "ledger.jsonl"), damaged);
  await writeInto(editionOf(edited), out);
  const fresh = makeScratchFolder();
  await writeInto(editionOf(edited), fresh);
  expect(readFiles(out)).toEqual({ ...readFiles(fresh), "ledger.damaged-1.jsonl": damaged });
});

it("is not missed when it is gone: the lines of the one set aside tell what else is gone", async () => {
  const out = makeScratchFolder();
  await writeInto(editionOf(articleText({ topics: "[AI]" })), out);
  writeFileSync(path.join(out, "ledger.jsonl"), `torn\n${ledgerOf(out)}`);
  await setLedgerAside(out);
  rmSync(path.join(out, "ledger.jsonl"));
  const { removed } = await writeInto(editionOf(edited), out);
  expect(removed).toContain("topics/ai/rss.xml");
  expect(readFiles(out)["rss.xml"]).toContain("Edited");
});

it("never vouches for a file once it was damaged", async () => {
  const out = await makePublished();
  const text = ledgerOf(out);
  writeFileSync(path.join(out, "ledger.jsonl"), text.trimEnd());
  // The lines that are left agree with the files in everything, but every file is read.
  const report = await writeInto(editionOf(articleText()), out);
  expect(report).toMatchObject({ written: [], removed: [], unchanged: 15 });
  expect(ledgerOf(out)).toBe(text);
});

it("is somebody else's when it is whole and names no file: refused, untouched", async () => {
  const out = makeScratchFolder();
  const files = { "ledger.jsonl": '{"account":1}\n', "index.html": "my home page" };
  writeFiles(out, files);
  await expect(writeInto(editionOf(edited), out)).rejects.toThrow(
    /^ledger\.jsonl .* not written by Bailiwick/,
  );
  expect(readFiles(out)).toEqual(files);
});

it.each([
  '{"file":"a","size":-1,"time":0,"hash":"x"}',
  '{"file":"a","size":1,"time":0,"hash":"xyz"}',
  `{"file":7,"size":1,"time":0,"hash":"${"0".repeat(64)}"}`,
  `{"file":"a","size":1.5,"time":0,"hash":"${"0".repeat(64)}"}`,
  '{"id":"a"}',
])("passes over a line that is no file's: %s", (line) => {
  expect(readFileLines(`${line}\n`)).toEqual({ files: new Map(), state: "foreign" });
});
