import { HtmlValidate } from "html-validate";
import { expect, it } from "vitest";
import { textOf } from "../build-folder.ts";
import { PUBLISHED_FOLDERS, publishFolder } from "../published-folder.ts";

// What is off is taste: a page's title names the publication and the group, however long they are.
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: { "long-title": "off", "no-trailing-whitespace": "off" },
});

it.each(PUBLISHED_FOLDERS)("every page of %s is valid HTML", { timeout: 180_000 }, async (_, folder) => {
  const { edition } = await publishFolder(folder);
  const pages = edition.paths.filter((path) => path.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(2);
  for (const path of pages) {
    const { results } = await validator.validateString(textOf(edition, path));
    const messages = results.flatMap((result) =>
      result.messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  }
});
