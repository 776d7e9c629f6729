import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/article/parse-article.ts";
import { parseSettings } from "../../src/site/parse-settings.ts";
import { ROOT, runBailiwick } from "../cli/run-bailiwick.ts";
import { makeScratchFolder } from "../scratch-folder.ts";

const DOCS = path.join(ROOT, ".docs");
const PACKAGE = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
const pages = readdirSync(DOCS).map((name) => [name, readFileSync(path.join(DOCS, name), "utf8")] as const);
const README = readFileSync(path.join(ROOT, "README.md"), "utf8");

const blocks = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, block = ""]) => block,
  );

describe.each(pages)("%s", (name, text) => {
  it("is named in the README", () => {
    expect(README).toContain(`(.docs/${name})`);
  });

  it("has commands that work, one after the other", () => {
    const folder = makeScratchFolder();
    const commands = blocks(text, "sh").join("").split("\n").filter(Boolean);
    for (const command of commands) {
      const [program, ...parameters] = command.split(" ");
      expect(program).toBe("bailiwick");
      expect({ command, status: runBailiwick(parameters, { cwd: folder }).status }).toEqual({
        command,
        status: 0,
      });
    }
  });

  it("has articles and settings without a mistake", () => {
    for (const article of blocks(text, "markdown")) {
      const reading = parseArticle("a.md", Buffer.from(article));
      expect(reading).toMatchObject({ outcome: "article", problems: [] });
    }
    for (const settings of blocks(text, "yaml"))
      expect(parseSettings(settings, "bailiwick.yml")).toMatchObject({ ok: true, problems: [] });
  });

  it("names only files, scripts and settings that there are", () => {
    for (const [, file = ""] of text.matchAll(/`((?:src|test|\.tools)\/[\w./-]+)`/g))
      expect(existsSync(path.join(ROOT, file)), file).toBe(true);
    for (const [, script = ""] of text.matchAll(/`npm run (\w+)`/g))
      expect(PACKAGE.scripts).toHaveProperty(script);
  });
});
