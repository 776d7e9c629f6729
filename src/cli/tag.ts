import type { Article } from "../article/article.ts";
import { insertCodes } from "../article/insert-codes.ts";
import { readContent } from "../content/read-content.ts";
import { replaceFile } from "../content/replace-file.ts";
import { inferFor } from "../edition/find-places.ts";
import * as gazetteer from "../gazetteer/gazetteer.ts";
import type { Verdict } from "../gazetteer/verdict.ts";
import { parseSettings } from "../site/parse-settings.ts";
import { SettingsError } from "../site/settings-error.ts";
import { createProgress } from "./progress.ts";
import { disarm, type Terminal, terminalOf } from "./terminal.ts";

interface Tagging {
  readonly article: Article;
  readonly verdict: Verdict;
}

/**
 * Lists every article whose jurisdictions would be inferred, the least sure first, those to review among them;
 * with `write`, puts the codes that are sure enough to be published into the front matter. Gives the exit status.
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
  if (!write) return tell(terminal, `${sure.length} to write, ${taggings.length - sure.length} to review`);
  const written = await writeCodes(content, sure);
  return tell(terminal, `${written} written, ${taggings.length - sure.length} to review`);
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

function tell(terminal: Terminal, text: string): number {
  terminal.line(text);
  return 0;
}
