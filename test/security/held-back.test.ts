import { describe, expect, it } from "vitest";
import { buildEdition } from "../../src/bailiwick.ts";
import { articleText } from "../article-text.ts";
import { runBailiwick } from "../cli/run-bailiwick.ts";
import { makeScratchFolder, readFiles, writeFiles } from "../scratch-folder.ts";

const MARK = "Zanzibarquux";
const NOW = "2026-06-01";
const WAYS: Readonly<Record<string, Record<string, string>>> = {
  "published: false": { published: "false" },
  "published: no": { published: "no" },
  "draft: true": { draft: "true" },
  "Draft: yes": { Draft: "yes" },
  "deleted: true": { deleted: "true" },
  "a date in the future": { publishedDateTime: "2026-06-01T00:00:01Z" },
};

const marked = (way: Record<string, string>) =>
  articleText(
    {
      title: `${MARK} title`,
      excerpt: `${MARK} excerpt`,
      webUrl: `https://e.example/${MARK}`,
      originalUrl: "https://news.example.com/council-bans-face-recognition",
      id: MARK,
      quality: "100",
      topics: `[${MARK} topic, AI]`,
      provider: `{ name: ${MARK}, domain: ${MARK}.example }`,
      images: `[{ url: "https://e.example/${MARK}.png" }]`,
      related: `[{ title: ${MARK}, webUrl: "https://e.example/${MARK}/2" }]`,
      category: MARK,
      ...way,
    },
    `${MARK} text`,
  );
const open = articleText({
  topics: "[AI]",
  jurisdictions: "[US]",
  secured: MARK,
  author: MARK,
  unknown: `{ deep: ${MARK} }`,
});

describe.each(Object.entries(WAYS))("an article held back by %s", (_, way) => {
  it("is in no document, not in the ledger, not in problems and not in the report", () => {
    const files = [
      { path: "open.md", content: open },
      { path: "held.md", content: marked(way) },
    ];
    const edition = buildEdition({ files, now: new Date(NOW) });
    expect(edition.report.articles.published).toBe(1);
    const told = JSON.stringify([edition.ledgerLines, edition.problems, edition.report, edition.paths]);
    expect(told.toLowerCase()).not.toContain(MARK.toLowerCase());
    for (const { path, bytes } of edition.documents)
      expect(Buffer.from(bytes).toString().toLowerCase().includes(MARK.toLowerCase()), path).toBe(false);
  });

  it("changes no byte of what is published", () => {
    const build = (contents: readonly string[]) => {
      const files = contents.map((content, number) => ({ path: `${number}.md`, content }));
      const edition = buildEdition({ files, now: new Date(NOW) });
      return [...edition.documents].map(({ path, hash, changed }) => [path, hash, changed]);
    };
    expect(build([open, marked(way)])).toEqual(build([open]));
  });
});

it("leaves nothing of it in the output folder or on the terminal but the name of its file", () => {
  const folder = makeScratchFolder();
  const files = Object.values(WAYS).map((way, number) => [`content/held-${number}.md`, marked(way)]);
  writeFiles(folder, { "content/open.md": open, ...Object.fromEntries(files) });
  for (const more of [[], ["--json"]]) {
    const { status, out, err } = runBailiwick(["build", "content", "--now", NOW, ...more], { cwd: folder });
    expect(status).toBe(0);
    expect(`${out}${err}`.toLowerCase()).not.toContain(MARK.toLowerCase());
  }
  for (const [name, text] of Object.entries(readFiles(folder)).filter(([each]) => each.startsWith("out/")))
    expect(text.toLowerCase().includes(MARK.toLowerCase()), name).toBe(false);
});

it("leaves nothing of a preview in the ledger", () => {
  const files = [{ path: "held.md", content: marked({ draft: "true" }) }];
  const { ledgerLines } = buildEdition({ files, now: new Date(NOW), unpublished: true });
  expect(ledgerLines.join("").toLowerCase()).not.toContain(MARK.toLowerCase());
});
