import { existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { runBailiwick } from "./run-bailiwick.ts";

// Fewer are worth no cache.
const ARTICLES = 500;

function makePublication(settings: string): string {
  const folder = makeScratchFolder();
  const articles = Array.from({ length: ARTICLES }, (_, number) => {
    return [
      `content/${number}.md`,
      articleText({ webUrl: `https://e.com/${number}`, jurisdictions: "[FR]" }),
    ];
  });
  const written = `base_url: https://feeds.example.org/\nentries: 1\narchives: none\n${settings}\n`;
  writeFiles(folder, { ...Object.fromEntries(articles), "content/bailiwick.yml": written });
  return folder;
}

function build(folder: string, ...more: string[]) {
  const home = path.join(folder, "home");
  mkdirSync(home, { recursive: true });
  const env = { ...process.env, XDG_CACHE_HOME: home, LOCALAPPDATA: home, HOME: home };
  const run = runBailiwick(["build", "content", "--now", "2026-06-01", ...more], { cwd: folder, env });
  return { ...run, system: readdirSync(home) };
}

it("keeps its cache where the settings say, beside the content folder", () => {
  const folder = makePublication("cache: ../kept");
  expect(build(folder)).toMatchObject({ status: 0, err: "", system: [] });
  expect(readdirSync(path.join(folder, "kept"))).toHaveLength(1);
});

it("keeps its cache where the command line says, whatever the settings say", () => {
  const folder = makePublication("cache: ../kept");
  expect(build(folder, "--cache", "other")).toMatchObject({ status: 0, err: "", system: [] });
  expect(readdirSync(path.join(folder, "other"))).toHaveLength(1);
  expect(existsSync(path.join(folder, "kept"))).toBe(false);
});

it("keeps none where the settings say so", () => {
  const folder = makePublication("cache: none");
  expect(build(folder)).toMatchObject({ status: 0, err: "", system: [] });
  expect(readdirSync(folder).sort()).toEqual(["content", "home", "out"]);
});

it.each([
  ["cache: ../out/kept", []],
  ["", ["--cache", "out"]],
])("refuses a cache in the output folder (%j, %j)", (settings, more) => {
  const folder = makePublication(settings);
  const { status, err } = build(folder, ...more);
  expect({ status, err }).toEqual({
    status: 2,
    err: expect.stringMatching(/the cache \S* ?lies inside the output folder out/),
  });
});
