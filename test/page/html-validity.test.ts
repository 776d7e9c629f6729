import { HtmlValidate } from "html-validate";
import { expect, it } from "vitest";
import { buildEdition, type Edition } from "../../src/bailiwick.ts";
import { articleText } from "../article-text.ts";
import { textOf } from "../build-folder.ts";
import { PUBLISHED_FOLDERS, publishFolder } from "../published-folder.ts";

// What is off is taste: a page's title names the publication and the group, however long they are.
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: { "long-title": "off", "no-trailing-whitespace": "off" },
});

async function faultsIn(edition: Edition): Promise<string[]> {
  const faults: string[] = [];
  for (const path of edition.paths.filter((each) => each.endsWith(".html"))) {
    const { results } = await validator.validateString(textOf(edition, path));
    for (const { messages } of results)
      faults.push(...messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`));
  }
  return faults;
}

it.each(PUBLISHED_FOLDERS)("every page of %s is valid HTML", { timeout: 180_000 }, async (_, folder) => {
  const { edition } = await publishFolder(folder);
  expect(edition.paths.filter((path) => path.endsWith(".html")).length).toBeGreaterThan(2);
  expect(await faultsIn(edition)).toEqual([]);
});

it("so are the pages of groups that moved, lost their stories, or have archives", async () => {
  const stories = (topic: string) =>
    Array.from({ length: 12 }, (_, number) => ({
      path: `${number}.md`,
      content: articleText({ webUrl: `https://e.com/${number}`, topics: `[${topic}, T${number % 2}]` }),
    }));
  const settings = "base_url: https://feeds.example.org/\nentries: 2\narchive_entries: 2\n";
  const first = buildEdition({ files: stories("Old"), settings, now: new Date("2026-06-01") });
  const second = buildEdition({
    files: stories("New").filter((_, number) => number % 2 === 0),
    settings: `${settings}moved: { topics/old: topics/new }\n`,
    ledger: first.ledgerLines.join("\n"),
    now: new Date("2026-06-02"),
  });
  expect(textOf(second, "topics/old/index.html")).toContain("have moved");
  expect(textOf(second, "topics/t1/index.html")).toContain("There are no stories here at present.");
  expect(textOf(second, "topics/new/index.html")).toContain("archive/1/rss.xml");
  expect(await faultsIn(second)).toEqual([]);
});

it.each(["q=story", "q=nothing", "topic=old&min_quality=0&limit=3"])(
  "so is the page of the combination %s",
  async (query) => {
    const files = [{ path: "a.md", content: articleText({ title: "A story", topics: "[Old]" }) }];
    const { combinations } = buildEdition({ files, now: new Date("2026-06-01") });
    const reading = combinations.read(new URLSearchParams(query));
    if (reading.outcome !== "combination") throw new Error(reading.outcome);
    const steps = combinations.compose(reading.combination, "");
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const html = Buffer.from(step.value?.bytes ?? []).toString();
    expect(html).toContain("<h1");
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
  },
);
