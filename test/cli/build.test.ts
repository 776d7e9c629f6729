import { chmodSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { articleText } from "../article-text.ts";
import { listFiles, makeScratchFolder, readFiles, writeFiles } from "../scratch-folder.ts";
import { runAsNobody, runBailiwick } from "./run-bailiwick.ts";

const SETTINGS = "title: Watch\nbase_url: https://feeds.example.org/\n";

function makeContent(files: Readonly<Record<string, string>>): { content: string; out: string } {
  const folder = makeScratchFolder();
  writeFiles(path.join(folder, "content"), { "bailiwick.yml": SETTINGS, ...files });
  return { content: path.join(folder, "content"), out: path.join(folder, "out") };
}

it("publishes and exits 0 when all is well", () => {
  const { content, out } = makeContent({ "a.md": articleText({ jurisdictions: "[us-wi]" }) });
  const run = runBailiwick(["build", content, "--out", out]);
  expect(run).toMatchObject({ status: 0, err: "" });
  expect(run.out).toMatch(
    /^1 article read, 1 published\njurisdictions: 1 set, 0 inferred, 0 to review, 0 none; 0 in no jurisdiction\n3 groups, 27 documents\nthe first edition: there was no ledger to go on from\n9 feed documents changed:\n(?: {2}\S+\n){9}27 written, 0 removed, 0 unchanged\n[\d.]+ s\n$/,
  );
  expect(listFiles(out)).toContain("jurisdictions/us-wi/atom.xml");
});

it("leaves a broken article out, publishes the rest, says where and what to do, and exits 1", () => {
  const { content, out } = makeContent({
    "a.md": articleText(),
    "sub/b.md": articleText({ publishedDateTime: "2021-02-30" }),
  });
  const run = runBailiwick(["build", content, "--out", out]);
  expect(run.status).toBe(1);
  expect(run.err).toContain(
    'sub/b.md:3:1 error date-invalid: publishedDateTime is "2021-02-30", which is no date\n  Write it as',
  );
  expect(run.out).toContain("1 left out because of problems");
  expect(listFiles(out)).toContain("rss.xml");
});

it("says why articles are held back, names none of them in a document, and exits 0", () => {
  const { content, out } = makeContent({
    "draft.md": articleText({ title: "Hush", published: "false" }),
    "gone.md": articleText({ title: "Hush", deleted: "true", webUrl: "https://e.com/1" }),
    "later.md": articleText({
      title: "Hush",
      publishedDateTime: "2199-01-01",
      webUrl: "https://e.com/3",
    }),
  });
  const run = runBailiwick(["build", content, "--out", out]);
  expect(run.status).toBe(0);
  expect(run.out).toContain("3 held back: 1 unpublished, 1 deleted, 1 not yet due");
  expect(run.out).toContain("next due 2199-01-01T00:00:00Z");
  expect(Object.values(readFiles(out)).join()).not.toMatch(/Hush|draft|gone|later/);
});

it("includes drafts with --unpublished, and says so loudly in the terminal and in every title", () => {
  const { content, out } = makeContent({ "a.md": articleText({ published: "false" }) });
  const run = runBailiwick(["build", content, "--out", out, "--unpublished"]);
  expect(run.err).toContain("PREVIEW: unpublished and future articles are included.");
  expect(readFileSync(path.join(out, "rss.xml"), "utf8")).toContain("<title>Preview: Watch</title>");
});

it("publishes as of the time that --now gives", () => {
  const { content, out } = makeContent({ "a.md": articleText() });
  expect(runBailiwick(["build", content, "--out", out, "--now", "2026-03-31T09:29:59Z"]).out).toContain(
    "0 published",
  );
  expect(runBailiwick(["build", content, "--out", out, "--now", "2026-03-31T09:30:00Z"]).out).toContain(
    "1 published",
  );
});

it("prints the report as one JSON object with --json", () => {
  const { content, out } = makeContent({ "a.md": articleText(), "b.md": "no front matter" });
  const report = JSON.parse(runBailiwick(["build", content, "--out", out, "--json"]).out);
  expect(report).toMatchObject({
    articles: { read: 2, published: 1, leftOut: 1, withoutJurisdiction: 1 },
    groups: 1,
    documents: 15,
    first: true,
    removed: [],
    unchanged: 0,
    problems: [{ file: "b.md", line: 1, column: 1, code: "front-matter-missing", severity: "error" }],
  });
  expect(report.written).toContain("feed.json");
});

it("says so when there was no ledger to go on from, and only then", () => {
  const { content, out } = makeContent({ "a.md": articleText() });
  const build = (...more: string[]) => runBailiwick(["build", content, "--out", out, ...more]).out;
  expect(build()).toContain("the first edition: there was no ledger to go on from");
  expect(build()).not.toContain("first edition");
  expect(JSON.parse(build("--json"))).toMatchObject({ first: false });
});

it("lets --base-url win over the settings", () => {
  const { content, out } = makeContent({ "a.md": articleText() });
  runBailiwick(["build", content, "--out", out, "--base-url", "https://other.example/feeds"]);
  expect(JSON.parse(readFileSync(path.join(out, "feed.json"), "utf8")).feed_url).toBe(
    "https://other.example/feeds/feed.json",
  );
});

it("publishes valid empty feeds with a warning when there is no article", () => {
  const { content, out } = makeContent({});
  const run = runBailiwick(["build", content, "--out", out]);
  expect(run).toMatchObject({ status: 0 });
  expect(run.err).toContain("warning no-articles");
  expect(JSON.parse(readFileSync(path.join(out, "feed.json"), "utf8")).items).toEqual([]);
});

it("gives the same bytes in any time zone and locale", () => {
  const { content, out } = makeContent({ "a.md": articleText({ publishedDateTime: "2026-01-01 23:30" }) });
  const [west, east] = ["Pacific/Honolulu", "Pacific/Auckland"].map((TZ, index) => {
    const target = `${out}${index}`;
    runBailiwick(["build", content, "--out", target], {
      env: { ...process.env, TZ, LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    });
    return readFiles(target);
  });
  expect(west).toEqual(east);
  expect(west?.["rss.xml"]).toContain("Thu, 01 Jan 2026 23:30:00 GMT");
});

it("reports what it may not read, and publishes the rest", () => {
  const { content } = makeContent({
    "a.md": articleText(),
    "closed.md": articleText(),
    "shut/b.md": articleText(),
  });
  chmodSync(path.dirname(content), 0o755);
  chmodSync(path.join(content, "closed.md"), 0);
  chmodSync(path.join(content, "shut"), 0);
  const run = runAsNobody(["check", content]);
  chmodSync(path.join(content, "shut"), 0o700);
  expect(run.status).toBe(1);
  expect(run.err).toContain(
    "closed.md:1:1 error file-unreadable: the file cannot be read: permission denied",
  );
  expect(run.err).toContain("shut:1:1 error file-unreadable: the folder cannot be read: permission denied");
  expect(run.out).toContain("1 published");
});

it("exits 2 in one sentence when the output folder may not be written", () => {
  const { content, out } = makeContent({ "a.md": articleText() });
  writeFiles(out, { keep: "" });
  chmodSync(path.dirname(content), 0o755);
  chmodSync(out, 0o555);
  const run = runAsNobody(["build", content, "--out", out]);
  expect(run).toMatchObject({ status: 2, out: "" });
  expect(run.err).toMatch(/^bailiwick: cannot write into .*: permission denied\n$/);
});
