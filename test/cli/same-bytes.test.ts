import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, readFiles, writeFiles } from "../scratch-folder.ts";
import { runBailiwick } from "./run-bailiwick.ts";

// Enough for three threads besides the first.
const ARTICLES = 1900;
const LONG_AGO = new Date("2020-01-01");

/** True for a story whose places its editor has left open. */
const isOpen = (number: number) => number % 5 === 2;

function makeContent(): string {
  const folder = makeScratchFolder();
  const files: Record<string, string> = {
    "bailiwick.yml": "base_url: https://feeds.example.org/\nentries: 5\n",
  };
  for (let number = 0; number < ARTICLES; number += 1) {
    const fields = {
      title: isOpen(number) ? `Wisconsin lawmakers vote on cameras ${number}` : `Story ${number}`,
      webUrl: `https://e.com/${number}`,
      publishedDateTime: new Date(Date.UTC(2025, 0, 1 + (number % 300))).toISOString(),
      topics: `[T${number % 3}]`,
      ...(!isOpen(number) && { jurisdictions: number % 7 === 0 ? "[US-WI/madison]" : "[FR]" }),
    };
    files[`${number}.md`] = articleText(fields, number % 4 === 0 ? `Text *${number}*.` : "");
  }
  writeFiles(folder, files);
  return folder;
}

/** Waits until the files count as settled, as they do in every folder that nobody writes to at this moment. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 2200));

it("writes the same bytes cold and warm, on one thread and on four, and after damage to the cache", async () => {
  const content = makeContent();
  await settle();
  const cache = makeScratchFolder();
  const build = (...more: string[]) => {
    const out = makeScratchFolder();
    const run = runBailiwick(["build", content, "--out", out, "--now", "2026-06-01", ...more]);
    expect(run).toMatchObject({ status: 0 });
    return { out, files: readFiles(out) };
  };
  const { files: expected } = build("--cache", "none", "--concurrency", "1");
  expect(Object.keys(expected).length).toBeGreaterThan(30);
  expect(Object.keys(expected)).toContain("jurisdictions/us-wi/rss.xml");
  expect(build("--cache", "none", "--concurrency", "4").files).toEqual(expected);
  expect(build("--cache", cache, "--concurrency", "4").files).toEqual(expected);
  expect(build("--cache", cache).files).toEqual(expected);
  const folder = path.join(cache, readdirSync(cache)[0] ?? "");
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(path.join(folder, name));
    for (let at = 0; at < bytes.length; at += 997) bytes[at] = (bytes[at] ?? 0) ^ 4;
    writeFileSync(path.join(folder, name), bytes);
  }
  expect(build("--cache", cache).files).toEqual(expected);
}, 240_000);

it("does nothing when nothing has changed, and what is needed when something has", async () => {
  const content = makeContent();
  await settle();
  const [out, cache] = [makeScratchFolder(), makeScratchFolder()];
  const build = () => {
    const { out: report } = runBailiwick([
      ...["build", content, "--out", out, "--cache", cache, "--now", "2026-06-01", "--json"],
    ]);
    const { written, removed } = JSON.parse(report);
    return [...written, ...removed];
  };
  expect(build()).toContain("topics/t0/rss.xml");
  const whole = readFiles(out);
  expect(build()).toEqual([]);
  rmSync(path.join(out, "topics/t0/rss.xml"));
  expect(build()).toEqual(["topics/t0/rss.xml"]);
  utimesSync(path.join(out, "rss.xml"), LONG_AGO, LONG_AGO);
  writeFileSync(path.join(out, "atom.xml"), "torn");
  expect(build()).toEqual(["atom.xml"]);
  expect(readFiles(out)).toEqual(whole);
  writeFiles(content, {
    "0.md": readFileSync(path.join(content, "0.md"), "utf8").replace("Story 0", "Edited"),
  });
  const changed = build();
  expect(changed).toContain("archive/1/rss.xml");
  expect(changed).not.toContain("rss.xml");
  writeFiles(content, { "bailiwick.yml": "base_url: https://feeds.example.org/\nentries: 4\n" });
  expect(build()).toContain("rss.xml");
}, 240_000);
