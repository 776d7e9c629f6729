import { spawn, spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { momentOf } from "../../src/time/moment.ts";
import { articleText } from "../article-text.ts";
import { fixtureFolder } from "../build-folder.ts";
import { PROGRAM, ROOT } from "../cli/run-bailiwick.ts";
import { FILES } from "../format/independent-parser.ts";
import { publishFolder, type Story } from "../published-folder.ts";
import { makeScratchFolder, writeFiles } from "../scratch-folder.ts";
import { missingCommands } from "./describe-program.ts";
import { EDITED } from "./edits.ts";
import type { Reader } from "./reader.ts";
import { READERS } from "./readers.ts";
import { tallyVisits } from "./tally.ts";
import { type Row, writeTable } from "./write-table.ts";

const PAGE = path.join(ROOT, ".docs/readers.md");
const MARK = "<!-- what follows is written by npm run readers -->\n";

const EDITS = [
  ["titles/ampersand-title.md", /^title: .*$/m, `title: "${EDITED.title}"`],
  ["excerpts/ampersand-excerpt.md", /^excerpt: .*$/m, `excerpt: "${EDITED.excerpt}"`],
] as const;

it("compares all readers of a served edition with every hazard", { timeout: 1_200_000 }, async () => {
  const folder = path.join(makeScratchFolder(), "content");
  cpSync(fixtureFolder("hostile/content"), folder, { recursive: true });
  cpSync(fixtureFolder("warned/content"), path.join(folder, "warned"), { recursive: true });
  const present = READERS.filter((reader) => missingCommands(reader).length === 0);
  const { address, hasRenewed } = await serve(folder);
  const stories = await storiesIn(folder);
  const subscriptions = present.flatMap((reader) =>
    reader.formats.map((format) => ({ reader, format, visit: reader.subscribe(address + FILES[format]) })),
  );
  const firsts = await oneByOne(subscriptions, ({ visit }) => visit());
  edit(folder);
  const later = await storiesIn(folder);
  await hasRenewed(later.length);
  const rows = await oneByOne(subscriptions, async ({ reader, format, visit }, index): Promise<Row> => {
    const visits = { first: firsts[index] ?? [], stories, second: await visit(), later };
    return {
      reader: reader.name,
      version: versionOf(reader),
      format,
      tallies: tallyVisits(reader, format, visits),
    };
  });
  publish(
    rows,
    READERS.filter((reader) => !present.includes(reader)),
  );
  expect(unexplainedIn(rows)).toEqual([]);
});

/** Serves a folder by the command itself, in a process of its own. */
async function serve(folder: string) {
  const parameters = [
    "serve",
    folder,
    "--port",
    "0",
    "--log",
    "none",
    "--ledger",
    path.join(folder, "../ledger"),
  ];
  const child = spawn(process.execPath, [PROGRAM, ...parameters], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  child.stdout.on("data", (chunk) => (out += chunk));
  await expect.poll(() => out, { timeout: 60_000 }).toMatch(/http:\S+rss\.xml/);
  const address = /http:\/\/\S+\//.exec(out)?.[0] ?? "";
  const hasRenewed = (count: number) =>
    expect
      .poll(async () => ((await (await fetch(`${address}feed.json`)).json()) as { items: [] }).items.length, {
        timeout: 60_000,
      })
      .toBe(count);
  return { address, hasRenewed };
}

async function storiesIn(folder: string): Promise<readonly Story[]> {
  return (await publishFolder(folder, momentOf(new Date()))).storiesOf("");
}

function edit(folder: string): void {
  for (const [file, line, instead] of EDITS) {
    const text = readFileSync(path.join(folder, file), "utf8");
    expect(text).toMatch(line);
    writeFileSync(path.join(folder, file), text.replace(line, instead));
  }
  const fresh = {
    title: '"New & <shiny>"',
    webUrl: "https://news.example.com/new",
    publishedDateTime: "2026-07-01",
  };
  writeFiles(folder, { "new.md": articleText({ ...fresh, jurisdictions: "[]" }) });
}

/** One after the other: two readers with a screen each would be slower together. */
async function oneByOne<Each, Result>(
  list: readonly Each[],
  work: (each: Each, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [index, each] of list.entries()) results.push(await work(each, index));
  return results;
}

function versionOf({ version, trials: [first] }: Reader): string {
  if (version !== undefined || first === undefined) return version ?? "";
  const [command, ...args] = first;
  const { stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  return /\d+(?:\.\d+)+/.exec(`${stdout}${stderr}`)?.[0] ?? "";
}

/** Writes the page anew, unless somebody is missing. */
function publish(rows: readonly Row[], missing: readonly Reader[]): void {
  const absent = missing.map(
    (reader) => `Not tried: ${reader.name} (${missingCommands(reader).join(", ")} is missing).\n`,
  );
  const table = `${writeTable(rows)}${absent.join("")}`;
  const written = process.env["READERS_TABLE"];
  if (written !== undefined) writeFileSync(written, table);
  const [before = ""] = readFileSync(PAGE, "utf8").split(MARK);
  if (missing.length === 0) writeFileSync(PAGE, `${before}${MARK}\n${table}`);
}

function unexplainedIn(rows: readonly Row[]): string[] {
  return rows.flatMap(({ reader, format, tallies }) =>
    Object.entries(tallies).flatMap(([column, { unexplained }]) =>
      unexplained.map((what) => `${reader}, ${format}, ${column}: ${what}`),
    ),
  );
}
