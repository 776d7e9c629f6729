import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, readFiles, writeFiles } from "../scratch-folder.ts";
import { runBailiwick } from "./run-bailiwick.ts";

const MADISON = articleText({
  title: "Madison City Council takes facial recognition away from its departments",
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

it("lists the least sure first, those to review among them", () => {
  const files = {
    "sure.md": MADISON,
    "fair.md": articleText({
      title: "Georgia lawmakers argue over plate readers",
      webUrl: "https://e.com/2",
    }),
    "weak.md": articleText({
      title: "Springfield council puts cameras on hold",
      webUrl: "https://e.com/3",
    }),
  };
  // Between the least sure and the next, wherever the calibration puts them.
  const tag = (publish: number) => {
    const settings = `jurisdictions: { publish: ${publish}, review: 0 }`;
    return runBailiwick(["tag"], { cwd: makeContent({ ...files, "bailiwick.yml": settings }) }).out;
  };
  const listIn = (out: string) => [...out.matchAll(/^(\w+)\.md: (review: )?\S+ ([\d.]+)$/gm)];
  const confidencesIn = (out: string) => listIn(out).map(([, , , confidence]) => Number(confidence));
  const [least = 0, next = 0] = confidencesIn(tag(0));
  const out = tag((least + next) / 2);
  const listed = listIn(out);
  const confidences = confidencesIn(out);
  expect(listed.map(([, file]) => file).sort()).toEqual(["fair", "sure", "weak"]);
  expect(listed[0]?.slice(1, 3)).toEqual(["weak", "review: "]);
  expect(confidences).toEqual(confidences.toSorted((one, other) => one - other));
  expect(out).toContain("2 to write, 1 to review");
});

it("writes only what is sure enough by the settings' threshold", () => {
  const folder = makeContent({ "a.md": MADISON, "bailiwick.yml": "jurisdictions: { publish: 1 }" });
  expect(runBailiwick(["tag", "--write"], { cwd: folder }).out).toContain("0 written, 1 to review");
  expect(readFileSync(path.join(folder, "content/a.md"), "utf8")).toBe(MADISON);
});

it("takes the homes of local sources from the settings", () => {
  const local = articleText({
    title: "Statehouse votes on a ban of face scans",
    provider: "{ name: The Gazette, domain: gazette.example }",
  });
  const settings = "providers: { gazette.example: US-MA }";
  expect(runBailiwick(["tag"], { cwd: makeContent({ "a.md": local }) }).out).not.toContain("US-MA");
  expect(
    runBailiwick(["tag"], { cwd: makeContent({ "a.md": local, "bailiwick.yml": settings }) }).out,
  ).toContain("US-MA");
});
