import { readFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Article } from "../article/article.ts";
import { parseArticle } from "../article/parse-article.ts";
import { readSettings } from "../content/read-settings.ts";
import { type Explanation, explainArticle, explainStory } from "../edition/explain.ts";
import { PublicationError, systemReason } from "../problem/publication-error.ts";
import { parseSettings } from "../site/parse-settings.ts";
import type { Settings } from "../site/settings.ts";
import { SettingsError } from "../site/settings-error.ts";
import { SETTINGS_FILE } from "../site/settings-file.ts";
import { printExplanation } from "./print-explanation.ts";
import { readStoryLine } from "./read-story-line.ts";
import { printProblems } from "./report.ts";
import { disarm, terminalOf, toJson } from "./terminal.ts";

interface ExplainRequest {
  readonly files: readonly string[];
  readonly stdin: boolean;
  readonly json: boolean;
}

/** Explains what files, or stories on standard input, are filed under, and why. Gives the exit status. */
export async function explain({ files, stdin, json }: ExplainRequest): Promise<number> {
  if (stdin && files.length > 0)
    throw new PublicationError("name files to explain or give --stdin, not both");
  if (stdin) return explainLines(json);
  if (files.length === 0) throw new PublicationError("name the files to explain, or give --stdin");
  let status = 0;
  for (const file of files) {
    const article = await readArticle(file);
    if (article === undefined) status = 1;
    else show(explainArticle(article, settingsFor(file)), json);
  }
  return status;
}

async function explainLines(json: boolean): Promise<number> {
  const settings = settingsFor(path.join("content", SETTINGS_FILE));
  let status = 0;
  let line = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() === "") continue;
    const story = readStoryLine(text);
    if (typeof story === "string") {
      status = 1;
      terminalOf(process.stderr, process.env).line(`line ${line}: ${disarm(story)}`);
      if (json) process.stdout.write(`${toJson({ error: story, topics: [], jurisdictions: [] })}\n`);
    } else show(explainStory(story, settings), json);
  }
  return status;
}

function show(explanation: Explanation, json: boolean): void {
  if (json) process.stdout.write(`${toJson(explanation.summary)}\n`);
  else printExplanation(terminalOf(process.stdout, process.env), explanation);
}

async function readArticle(file: string): Promise<Article | undefined> {
  try {
    const reading = parseArticle(file, await readFile(file));
    if (reading.outcome === "article") return reading.article;
    const terminal = terminalOf(process.stderr, process.env);
    if (reading.outcome === "refused") printProblems(terminal, reading.problems);
    else terminal.line(`${disarm(file)}: held back (${reading.standing}) and incomplete`);
    return undefined;
  } catch (error) {
    throw new PublicationError(`cannot read ${file}: ${systemReason(error)}`, { cause: error });
  }
}

/** Gives the settings of the content folder that a file lies in: those of the nearest bailiwick.yml above it. */
function settingsFor(file: string): Settings {
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    const text = readSettings(folder);
    if (text === undefined && folder !== path.dirname(folder)) continue;
    const reading = parseSettings(text ?? "", SETTINGS_FILE);
    if (!reading.ok) throw new SettingsError(reading.problems);
    return reading.settings;
  }
}
