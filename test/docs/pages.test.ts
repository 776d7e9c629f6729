import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/article/parse-article.ts";
import { parseSettings } from "../../src/site/parse-settings.ts";
import { readYaml } from "../../src/yaml/read-yaml.ts";
import { ROOT, runBailiwick } from "../cli/run-bailiwick.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { type Fence, fencesOf, PAGES, pageText } from "./fences.ts";

const PACKAGE = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));

/** Runs the commands of a page, one after the other, in one folder that is empty at first. */
function runCommands(fences: readonly Fence[]): void {
  const folder = makeScratchFolder();
  for (const { text, untried } of fences)
    for (const command of commandsIn(text))
      if (untried === undefined) runCommand(command, folder);
      else checkCommand(command);
}

const commandsIn = (text: string) =>
  text
    .replaceAll("\\\n", " ")
    .split("\n")
    .flatMap((line) => (line.startsWith("#") ? [] : line.split(" && ")))
    .map((command) => command.trim())
    .filter(Boolean);

function runCommand(command: string, folder: string): void {
  const [program, ...parameters] = command.split(/ +/);
  // The tests are one of these scripts, and another would replace what they run.
  if (program === "npm") {
    checkCommand(command);
    return;
  }
  expect(program).toBe("bailiwick");
  expect({ command, status: runBailiwick(parameters, { cwd: folder }).status }).toEqual({
    command,
    status: 0,
  });
}

/** Checks what cannot be run here: that the command and each of its options exist. */
function checkCommand(command: string): void {
  const [program, first = "", second = "", ...rest] = command.split(/ +/);
  if (program === "npm") {
    if (first === "run") expect(PACKAGE.scripts).toHaveProperty(second);
    else expect(["install", "test", "link"]).toContain(first);
    return;
  }
  expect(["bailiwick", "npx"]).toContain(program);
  const { status, out } = runBailiwick([program === "npx" ? second : first, "--help"]);
  expect({ command, status }).toEqual({ command, status: 0 });
  for (const option of [second, ...rest].filter((each) => each.startsWith("--")))
    expect({ command, help: out }).toEqual({
      command,
      help: expect.stringContaining(` ${option.split("=")[0]} `),
    });
}

// A listening example is asked once for its feed, then ended; a free port stands in for the one it names.
const LISTENING = `import http from "node:http";
const { listen } = http.Server.prototype;
http.Server.prototype.listen = function (_port, ...rest) {
  this.on("listening", async () => {
    const { status } = await fetch(\`http://127.0.0.1:\${this.address().port}/feeds/rss.xml\`);
    console.log("answered", status);
    process.exit(0);
  });
  return listen.call(this, 0, ...rest);
};
`;

function runProgram(text: string): {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
} {
  const folder = makeScratchFolder();
  runBailiwick(["init"], { cwd: folder });
  mkdirSync(path.join(folder, "node_modules"));
  symlinkSync(path.join(ROOT, "node_modules/express"), path.join(folder, "node_modules/express"));
  symlinkSync(ROOT, path.join(folder, "node_modules/bailiwick"));
  writeFiles(folder, { "example.mjs": text, "listening.mjs": LISTENING });
  const parameters = ["--import", "./listening.mjs", "example.mjs"];
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
    cwd: folder,
    encoding: "utf8",
    timeout: 25_000,
  });
  return { status, out: stdout, err: stderr };
}

describe.each(PAGES)("%s", (name, page) => {
  const fences = fencesOf(page);
  const inLanguage = (...languages: readonly string[]) =>
    fences.filter(({ language }) => languages.includes(language));

  it("has code only in languages that are tried here", () => {
    for (const { language } of fences) expect(["", "sh", "markdown", "yaml", "js"]).toContain(language);
  });

  it("has commands that work, one after the other", () => {
    runCommands(inLanguage("sh"));
  }, 60_000);

  it("has articles and settings without a mistake", () => {
    for (const { text } of inLanguage("markdown"))
      expect(parseArticle("a.md", Buffer.from(text))).toMatchObject({ outcome: "article", problems: [] });
    for (const { text } of inLanguage("yaml").filter((fence) => !fence.text.startsWith("groups:")))
      expect(parseSettings(text, "bailiwick.yml")).toMatchObject({ ok: true, problems: [] });
  });

  it("has programs that run", () => {
    for (const { text } of inLanguage("js")) {
      const { status, out, err } = runProgram(text);
      expect({ status, err }).toEqual({ status: 0, err: "" });
      expect(out).toMatch(text.includes("listen(") ? /^answered 200$/m : /\S/);
    }
  }, 60_000);

  it("prints without a language only what commands say, and the way through the house", () => {
    for (const { text } of inLanguage(""))
      expect(text).toMatch(/^Usage: bailiwick|^content\/ -> \[content\]/);
  });

  it("names only files, scripts and pages that there are", () => {
    for (const [, file = ""] of page.matchAll(/`((?:src|test|\.tools|\.recipes|\.ci)\/[\w./-]+)`/g))
      expect(existsSync(path.join(ROOT, file)), file).toBe(true);
    for (const [, script = ""] of page.matchAll(/`npm run ([\w:]+)/g))
      expect(PACKAGE.scripts).toHaveProperty([script]);
    for (const [, link = ""] of page.matchAll(/\]\(([^)#:]+)\)/g))
      expect(existsSync(path.join(ROOT, path.dirname(name), link)), link).toBe(true);
  });
});

it.each(PAGES.slice(1))("%s is linked from the README", (name) => {
  expect(pageText("README.md")).toContain(`(${name})`);
});

it("reads Prometheus' rules as YAML", () => {
  const rules = PAGES.flatMap(([, page]) => fencesOf(page)).filter(({ text }) => text.startsWith("groups:"));
  expect(rules).toHaveLength(1);
  for (const { text } of rules) expect(readYaml(text)).toBeDefined();
});
