import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, readFiles, writeFiles } from "../scratch-folder.ts";
import { runBailiwick } from "./run-bailiwick.ts";

const MADISON = articleText({
  title: "Madison City Council bans city agencies from using facial recognition",
  excerpt: "The ordinance of the Wisconsin capital also covers the Madison Police Department.",
});
const NOWHERE = articleText({
  title: "A new way to train large models",
  excerpt: "Researchers describe a method.",
});

function makeContent(files: Readonly<Record<string, string>>): string {
  const folder = makeScratchFolder();
  writeFiles(path.join(folder, "content"), files);
  return folder;
}

it("lists inferred articles with their confidence, and writes nothing", () => {
  const files = {
    "a.md": MADISON,
    "b.md": NOWHERE,
    "c.md": MADISON.replace("excerpt:", "jurisdictions: [FR]\nexcerpt:"),
  };
  const folder = makeContent(files);
  const { status, out } = runBailiwick(["tag"], { cwd: folder });
  expect(status).toBe(0);
  expect(out).toMatch(/^a\.md: US-WI\/madison [01]\.\d\d\n/);
  expect(out).not.toMatch(/b\.md|c\.md/);
  expect(out).toContain("1 to write, 0 to review");
  expect(readFiles(path.join(folder, "content"))).toEqual(files);
});

it("writes the codes into the front matter with --write, and is done then", () => {
  const folder = makeContent({ "a.md": MADISON });
  expect(runBailiwick(["tag", "--write"], { cwd: folder }).out).toContain("1 written");
  const written = readFileSync(path.join(folder, "content/a.md"), "utf8");
  expect(written).toBe(MADISON.replace("\n---\n", "\njurisdictions: [US-WI/madison]\n---\n"));
  expect(runBailiwick(["tag", "--write"], { cwd: folder }).out).toContain("0 written, 0 to review");
});

it("lists the least sure first", () => {
  const weak = articleText({
    title: "Police chief wants more cameras",
    provider: "{ name: Local, domain: madison.com }",
    webUrl: "https://e.com/2",
  });
  const { out } = runBailiwick(["tag"], { cwd: makeContent({ "sure.md": MADISON, "weak.md": weak }) });
  if (out.includes("weak.md")) expect(out.indexOf("weak.md")).toBeLessThan(out.indexOf("sure.md"));
  expect(out).toContain("sure.md");
});

it("obeys the settings' thresholds and homes", () => {
  const settings = "jurisdictions: { publish: 1, review: 0.1 }";
  const { out } = runBailiwick(["tag"], { cwd: makeContent({ "a.md": MADISON, "bailiwick.yml": settings }) });
  expect(out).toMatch(/a\.md: review: US-WI\/madison|0 to write/);
});
