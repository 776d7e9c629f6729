import path from "node:path";
import { expect, it } from "vitest";
import { articleText } from "../article-text.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { runBailiwick } from "./run-bailiwick.ts";

const MADISON = articleText({
  title: "Madison City Council takes facial recognition away from its departments",
  excerpt: "The ordinance of the Wisconsin capital also covers the Madison Police Department.",
  topics: "[AI]",
});
const SETTINGS = "topics: [{ slug: faces, title: Faces, keywords: [facial recognition] }]";

function makeContent(files: Readonly<Record<string, string>>): string {
  const folder = makeScratchFolder();
  writeFiles(path.join(folder, "content"), { "bailiwick.yml": SETTINGS, ...files });
  return folder;
}

it("shows topics and jurisdictions of a file, with the evidence marked under the text", () => {
  const folder = makeContent({ "2026/a.md": MADISON });
  const { status, out } = runBailiwick(["explain", "content/2026/a.md"], { cwd: folder });
  expect(status).toBe(0);
  expect(out).toMatch(/^Madison City Council takes .*\n\^{7}/);
  expect(out).toContain("topics: AI, Faces");
  expect(out).toMatch(/US-WI\/madison Madison [01]\.\d\d: /);
});

it("prints one object for each file with --json, deepest codes only, with point and basis", () => {
  const folder = makeContent({ "a.md": MADISON });
  const { out } = runBailiwick(["explain", "content/a.md", "--json"], { cwd: folder });
  const explanation = JSON.parse(out);
  expect(explanation.topics).toEqual(["ai", "faces"]);
  expect(explanation.jurisdictions).toHaveLength(1);
  const [madison] = explanation.jurisdictions;
  expect(madison).toMatchObject({ code: "US-WI/madison", name: "Madison", level: "city", fips: "55025" });
  expect(madison.point[0]).toBeCloseTo(43.07, 1);
  expect(madison.basis[0]).toMatchObject({
    text: expect.stringContaining("Madison"),
    field: "title",
    start: 0,
  });
});

it("says that an editor's codes win", () => {
  const folder = makeContent({ "a.md": MADISON.replace("topics:", "jurisdictions: [FR]\ntopics:") });
  expect(runBailiwick(["explain", "content/a.md"], { cwd: folder }).out).toContain("set by an editor: FR");
  const { out } = runBailiwick(["explain", "content/a.md", "--json"], { cwd: folder });
  expect(JSON.parse(out).jurisdictions).toMatchObject([{ code: "FR", confidence: 1 }]);
});

it("reads stories from standard input, one object a line, and answers each in its order", () => {
  const stories = [
    {
      id: "1",
      title: "Madison City Council wants no facial recognition",
      provider: { name: "WSJ", domain: "madison.com" },
    },
    { id: "2", title: "A new way to train large models" },
    {
      id: "3",
      title: "Statehouse votes on a ban of face scans",
      provider: { name: "Local", home: "US-MA" },
      related: [],
    },
  ];
  const input = stories.map((story) => JSON.stringify(story)).join("\n");
  const { status, out } = runBailiwick(["explain", "--stdin", "--json"], { cwd: makeContent({}), input });
  const answers = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(answers.map(({ id }) => id)).toEqual(["1", "2", "3"]);
  expect(answers[0].jurisdictions).toMatchObject([{ code: "US-WI/madison" }]);
  expect(answers[0].topics).toEqual(["faces"]);
  expect(answers[1].jurisdictions).toEqual([]);
});

it.each([
  ["no JSON", "hello"],
  ["no title", '{"id":"x"}'],
  ["no object", "[]"],
  ["a list of reports that is none", '{"title":"x","related":"y"}'],
])("answers a line of %s with an error, goes on, and exits 1", (_, line) => {
  const input = `${line}\n{"title":"Nothing in particular"}\n`;
  const { status, out, err } = runBailiwick(["explain", "--stdin", "--json"], {
    cwd: makeContent({}),
    input,
  });
  const answers = out
    .trim()
    .split("\n")
    .map((answer) => JSON.parse(answer));
  expect(status).toBe(1);
  expect(answers).toHaveLength(2);
  expect(answers[0]).toHaveProperty("error");
  expect(err).toContain("line 1:");
});

it("reports a broken file and explains the others", () => {
  const folder = makeContent({ "a.md": "broken", "b.md": MADISON });
  const { status, out, err } = runBailiwick(["explain", "content/a.md", "content/b.md"], { cwd: folder });
  expect(status).toBe(1);
  expect(err).toContain("front-matter-missing");
  expect(out).toContain("US-WI/madison");
});

it.each([
  ["no file", [], /name the files to explain/],
  ["a file that is not there", ["gone.md"], /cannot read gone\.md: it does not exist/],
])("exits 2 on %s", (_, files, message) => {
  const { status, err } = runBailiwick(["explain", ...files], { cwd: makeContent({}) });
  expect(status).toBe(2);
  expect(err).toMatch(message);
});
