import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { articleText } from "../article-text.ts";
import { listFiles, makeScratchFolder, readFiles, writeFiles } from "../scratch-folder.ts";
import { editionOf, writeInto } from "./write-into.ts";

const CHANGED = new Date("2026-03-31T09:30:00Z");
const second = articleText({ webUrl: "https://news.example.com/2", topics: "[AI]" });

/** Puts the time back that the ledger knows: what a power cut does to bytes it does behind the times. */
function tearing(tear: (file: string) => void): (file: string) => void {
  return (file) => {
    tear(file);
    utimesSync(file, CHANGED, CHANGED);
  };
}

function flipByte(file: string): void {
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}

// Not among them: a byte that flips while size and time stay, as on a rotting disk. No build that does not read every
// file can see that; deleting the ledger makes the next build read them all.
it.each([
  ["emptied", tearing((file) => truncateSync(file, 0))],
  ["cut off", tearing((file) => truncateSync(file, 100))],
  ["made longer", tearing((file) => writeFileSync(file, "\0".repeat(100), { flag: "a" }))],
  ["missing", rmSync],
  ["changed at another time", flipByte],
  [
    "replaced by a link",
    (file: string) => {
      rmSync(file);
      symlinkSync("atom.xml", file);
    },
  ],
])("heals a file that was %s", async (_, harm) => {
  const out = makeScratchFolder();
  await writeInto(editionOf(articleText()), out);
  const whole = readFiles(out);
  harm(path.join(out, "rss.xml"));
  expect((await writeInto(editionOf(articleText()), out)).written).toEqual(["rss.xml"]);
  expect(readFiles(out)).toEqual(whole);
  expect(statSync(path.join(out, "rss.xml")).mtime).toEqual(CHANGED);
});

it("heals every file at once when all were emptied, the ledger too", async () => {
  const out = makeScratchFolder();
  await writeInto(editionOf(articleText()), out);
  const whole = readFiles(out);
  for (const file of listFiles(out)) truncateSync(path.join(out, file), 0);
  await writeInto(editionOf(articleText()), out);
  expect(readFiles(out)).toEqual({ ...whole, "ledger.damaged-1.jsonl": "" });
});

it("does not read a file that agrees with the ledger in size and time", async () => {
  const out = makeScratchFolder();
  await writeInto(editionOf(articleText()), out);
  tearing(flipByte)(path.join(out, "rss.xml"));
  expect((await writeInto(editionOf(articleText()), out)).unchanged).toBe(15);
  rmSync(path.join(out, "ledger.jsonl"));
  await expect(writeInto(editionOf(articleText()), out)).rejects.toThrow(/rss\.xml .* not written by/);
});

it("gives an unchanged file its time back, without writing it", async () => {
  const out = makeScratchFolder();
  await writeInto(editionOf(articleText()), out);
  const file = path.join(out, "rss.xml");
  const { ino } = statSync(file);
  utimesSync(file, new Date(), new Date());
  expect((await writeInto(editionOf(articleText()), out)).written).toEqual([]);
  expect(statSync(file)).toMatchObject({ ino, mtime: CHANGED });
});

it("keeps a valid empty edition, which has no last change, as it is", async () => {
  const out = makeScratchFolder();
  await writeInto(editionOf(), out);
  expect(await writeInto(editionOf(), out)).toMatchObject({ written: [], unchanged: 15 });
});

it("removes what a killed build had staged", async () => {
  const out = makeScratchFolder();
  writeFiles(out, { ".bailiwick-staging/1": "staged", ".bailiwick-staging/claims.json.new": "[" });
  await writeInto(editionOf(articleText()), out);
  expect(listFiles(out)).toEqual(["ledger.jsonl", ...editionOf(articleText()).paths].sort());
});

it("knows the files of a first build that was killed, and removes those that are gone", async () => {
  const out = makeScratchFolder();
  writeFiles(out, {
    ".bailiwick-staging/claims.json": '["rss.xml","topics/x/rss.xml","topics/y/rss.xml"]',
    "rss.xml": "of the killed build",
    "topics/x/rss.xml": "of the killed build",
  });
  const { removed } = await writeInto(editionOf(articleText()), out);
  expect(removed).toEqual(["topics/x/rss.xml"]);
  expect(listFiles(out)).toEqual(["ledger.jsonl", ...editionOf(articleText()).paths].sort());
});

it("removes the empty folders of a killed build: they name what may never be published", async () => {
  const out = makeScratchFolder();
  const elsewhere = makeScratchFolder();
  mkdirSync(path.join(out, "topics/hush"), { recursive: true });
  mkdirSync(path.join(elsewhere, "hush"));
  symlinkSync(elsewhere, path.join(out, "jurisdictions"));
  const claims = ["topics/hush/rss.xml", "topics/never/made/rss.xml", "jurisdictions/hush/rss.xml"];
  writeFiles(out, { ".bailiwick-staging/claims.json": JSON.stringify(claims) });
  expect((await writeInto(editionOf(articleText()), out)).removed).toEqual([]);
  expect(readdirSync(out)).not.toContain("topics");
  expect(readdirSync(elsewhere)).toEqual(["hush"]);
});

it("keeps the claims of a killed build while the builds after it fail", async () => {
  const out = makeScratchFolder();
  writeFiles(out, { ".bailiwick-staging/claims.json": '["rss.xml"]', "rss.xml": "of the killed build" });
  mkdirSync(path.join(out, "feeds.opml"));
  await expect(writeInto(editionOf(articleText()), out)).rejects.toThrow(/^cannot write feeds\.opml/);
  rmSync(path.join(out, "feeds.opml"), { recursive: true });
  expect((await writeInto(editionOf(articleText()), out)).written).toContain("rss.xml");
});

it("reads what a killed build may have written, also when size and time agree with the ledger", async () => {
  const out = makeScratchFolder();
  await writeInto(editionOf(articleText()), out);
  const whole = readFiles(out);
  // The killed build put an edit of equal length in place, with a date set by hand; then the edit was taken back.
  tearing(flipByte)(path.join(out, "rss.xml"));
  writeFiles(out, { ".bailiwick-staging/claims.json": '["rss.xml"]' });
  expect((await writeInto(editionOf(articleText()), out)).written).toEqual(["rss.xml"]);
  expect(readFiles(out)).toEqual(whole);
});

it("leaves the old edition as it was when composing fails, and no folder of the new one", async () => {
  const out = makeScratchFolder();
  await writeInto(editionOf(articleText()), out);
  const whole = readFiles(out);
  const edition = editionOf(articleText(), second);
  const failing = {
    ...edition,
    compose: (path: string) => {
      if (path === edition.paths.at(-1)) throw new Error("a fault of ours");
      return edition.compose(path);
    },
  };
  await expect(writeInto(failing, out)).rejects.toThrow("a fault of ours");
  expect(readFiles(out)).toEqual(whole);
  expect(statSync(path.join(out, "topics"), { throwIfNoEntry: false })).toBeUndefined();
});
