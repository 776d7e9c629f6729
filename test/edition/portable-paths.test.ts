import path from "node:path";
import { describe, expect, it } from "vitest";
import { buildEdition } from "../../src/bailiwick.ts";
import { articleText } from "../article-text.ts";
import { buildFolder, fixtureFolder } from "../build-folder.ts";

// What Windows takes for a device, whatever the extension, and what it takes in no name (Microsoft, "Naming Files").
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const REFUSED = /[<>:"\\|?*\0-\x1f]|[. ]$/;

const edition = await buildFolder(fixtureFolder("hostile/content"));

describe("the documents of hostile articles", () => {
  const parts = [...new Set(edition.paths.flatMap((each) => each.split("/")))];

  it("have names that every file system takes", () => {
    expect(parts.length).toBeGreaterThan(100);
    expect(parts.filter((part) => REFUSED.test(part))).toEqual([]);
  });

  // An address is for ever, so a slug is not bent for Windows, which refuses the folders of these; authors name another.
  it("have the name of a device only where a topic has it", () => {
    expect(parts.filter((part) => DEVICE.test(part)).sort()).toEqual(["con", "nul"]);
  });

  it.each(["NFC", "NFD"])(
    "are as many where letters' case, and their form but %s, make no difference",
    (form) => {
      const folded = edition.paths.map((each) => each.normalize(form).toLowerCase());
      expect(new Set(folded).size).toBe(edition.paths.length);
    },
  );

  it("lie where they should on Windows, too", () => {
    const root = "C:\\feeds\\out";
    for (const each of edition.paths) {
      const target = path.win32.resolve(root, each);
      expect(path.win32.relative(root, target).split(path.win32.sep).join("/")).toBe(each);
    }
  });
});

it("is the same edition, with the same ledger, when all line ends are those of Windows", () => {
  const settings = "base_url: https://feeds.example.org/\ntopics:\n  - { slug: ai, title: AI }\n";
  const article = articleText(
    { topics: "[AI]", excerpt: ">\n  Two\n  lines." },
    "# One\n\n    code\n\nTwo  \nthree.\n",
  );
  const publish = (rewrite: (text: string) => string, now: string, ledger = "") => {
    const files = [{ path: "a.md", content: rewrite(article) }];
    const input = { files, settings: rewrite(settings), ledger: rewrite(ledger), now: new Date(now) };
    const { documents, ledgerLines } = buildEdition(input);
    return { documents: Array.from(documents, ({ path: each, hash }) => `${each} ${hash}`), ledgerLines };
  };
  const first = publish((text) => text, "2026-06-01");
  const second = publish((text) => text.replaceAll("\n", "\r\n"), "2026-06-02", first.ledgerLines.join("\n"));
  expect(second).toEqual(first);
});

describe("an article file", () => {
  const publish = (...names: readonly string[]) => {
    const files = names.map((name, index) => ({
      path: name,
      content: articleText({
        title: `Story ${index}`,
        webUrl: `https://n.example/${index}`,
        jurisdictions: "[]",
      }),
    }));
    const { documents, problems } = buildEdition({ files, now: new Date("2026-06-01") });
    return {
      problems: problems.filter(({ code }) => code !== "base-url-missing"),
      documents: Array.from(documents, ({ path: each, hash }) => `${each} ${hash}`),
    };
  };

  it.each([
    ["the name of a device", ["CON.md", "aux.md", "notes/nul.md"]],
    ["names that differ in case only", ["News.md", "news.md", "NEWS.md"]],
    ["characters that Windows refuses", ["a:b.md", 'why?"*.md', "dot./x.md"]],
    ["a backslash, as one name", ["2026\\a.md", "2026/a.md", "C:\\x.md"]],
    ["the longest path of Windows", [`${"folder/".repeat(40)}a.md`, "b.md", "c.md"]],
  ])("may have %s: nothing that is published depends on it", (_, names) => {
    expect(publish(...names)).toEqual(publish("1.md", "2.md", "3.md"));
  });
});
