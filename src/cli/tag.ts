import type { Article } from "../article/article.ts";
import { insertCodes } from "../article/insert-codes.ts";
import { type Content, readContent } from "../content/read-content.ts";
import { replaceFile } from "../content/replace-file.ts";
import * as gazetteer from "../gazetteer/gazetteer.ts";
import type { Verdict } from "../gazetteer/verdict.ts";
import { inferFor } from "../placing/find-places.ts";
import { parseSettings } from "../site/parse-settings.ts";
import { SettingsError } from "../site/settings-error.ts";
import { createProgress } from "./progress.ts";
import { printProblems } from "./report.ts";
import { disarm, type Terminal, terminalOf } from "./terminal.ts";

interface Tagging {
  readonly article: Article;
  readonly verdict: Verdict;
}

/**
 * Lists every article whose jurisdictions would be inferred, the least sure first, those to review among them;
 * with `write`, puts the codes that are sure enough to be published into the front matter. Tells what is wrong with
 * files that it cannot read. Gives the exit status: 1 when there are such.
 */
export async function tag(content: string, write: boolean): Promise<number> {
  const progress = createProgress(process.stderr);
  const read = await readContent(content, (done, total) => progress.show("Reading", done, total));
  progress.clear();
  const settings = parseSettings(read.settingsText, read.settingsFile);
  if (!settings.ok) throw new SettingsError(settings.problems);
  const articles = read.readings.flatMap((reading) =>
    reading.outcome === "article" ? [reading.article] : [],
  );
  const taggings = articles
    .filter(({ jurisdictions }) => jurisdictions === undefined)
    .map((article) => ({ article, verdict: inferFor(article, settings.settings, gazetteer) }))
    .filter(({ verdict }) => verdict.status !== "none")
    .sort((a, b) => sureness(a) - sureness(b) || (a.article.path < b.article.path ? -1 : 1));
  const terminal = terminalOf(process.stdout, process.env);
  for (const tagging of taggings) terminal.line(describe(tagging, terminal));
  const sure = taggings.filter(({ verdict }) => verdict.status === "found");
  const done = write ? `${await writeCodes(content, sure)} written` : `${sure.length} to write`;
  terminal.line(`${done}, ${taggings.length - sure.length} to review`);
  return tellRefused(read);
}

/** Tells of the files that are no articles; gives the exit status. */
function tellRefused({ readings }: Content): number {
  const problems = readings.flatMap((reading) => (reading.outcome === "refused" ? reading.problems : []));
  printProblems(terminalOf(process.stderr, process.env), problems);
  return problems.length > 0 ? 1 : 0;
}

function sureness({ verdict: { jurisdictions, runnersUp } }: Tagging): number {
  const confidences = (jurisdictions.length > 0 ? jurisdictions : runnersUp).map(
    ({ confidence }) => confidence,
  );
  return jurisdictions.length > 0 ? Math.min(...confidences) : Math.max(0, ...confidences);
}

function describe({ article, verdict }: Tagging, terminal: Terminal): string {
  const { status, jurisdictions, runnersUp } = verdict;
  const named = status === "found" ? jurisdictions : runnersUp.slice(0, 1);
  const codes = named.map(({ code, confidence }) => `${code} ${confidence.toFixed(2)}`).join(", ");
  const mark = status === "found" ? codes : terminal.paint("yellow", `review: ${codes || "unclear"}`);
  return `${disarm(article.path)}: ${mark}\n  ${terminal.paint("dim", article.title)}`;
}

async function writeCodes(content: string, taggings: readonly Tagging[]): Promise<number> {
  let written = 0;
  for (const { article, verdict } of taggings) {
    const codes = verdict.jurisdictions.map(({ code }) => code);
    if (await replaceFile(content, article.path, (text) => insertCodes(text, codes))) written += 1;
  }
  return written;
}
