import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { type Moment, momentOf, parseMoment } from "../time/moment.ts";
import { completionFor, SHELLS, type Shell } from "./completion.ts";
import {
  allowPrivateOption,
  baseUrlOption,
  cacheOption,
  previousOption,
  unpublishedOption,
} from "./edition-options.ts";
import { addServe, type SetStatus } from "./serve-command.ts";

interface EditionOptions {
  readonly baseUrl?: string;
  readonly unpublished?: boolean;
  readonly now?: Moment;
  readonly previous?: string;
  readonly allowPrivate?: boolean;
  readonly json?: boolean;
  readonly cache?: string;
  readonly concurrency?: number;
}

interface BuildOptions extends EditionOptions {
  readonly out: string;
  readonly watch?: boolean;
}

interface AnnounceOptions {
  readonly out: string;
  readonly baseUrl?: string;
  readonly allowPrivate?: boolean;
  readonly json?: boolean;
}

interface ExplainOptions {
  readonly stdin?: boolean;
  readonly json?: boolean;
}

/**
 * Makes the command line. Each command hands its exit status to `setStatus`; wrong usage throws CommanderError.
 * Commands load what they need when they run, so that help is quick.
 */
export function createProgram(version: string, setStatus: SetStatus): Command {
  const program = new Command("bailiwick")
    .description(
      "Publishes a folder of Markdown articles as RSS, Atom and JSON feeds by topic and by jurisdiction.",
    )
    .version(version)
    .exitOverride()
    .addHelpText("after", EXIT_STATUSES);
  addInit(program, setStatus);
  addBuild(program, setStatus);
  addServe(program, setStatus);
  addCheck(program, setStatus);
  addExplain(program, setStatus);
  addTag(program, setStatus);
  addAnnounce(program, setStatus);
  addCompletion(program);
  return program;
}

function addInit(program: Command, setStatus: SetStatus): void {
  program
    .command("init")
    .summary("make a content folder to begin with")
    .description(
      "Makes a content folder with settings, an article and a word on both. Files that are there already stay as they are.",
    )
    .argument("[content]", "folder to make", "content")
    .action(async (content: string) => setStatus(await runInit(content)));
}

function addCompletion(program: Command): void {
  program
    .command("completion")
    .summary("write a script that completes commands in a shell")
    .description(
      'Writes a script that completes commands and options: eval "$(bailiwick completion bash)" in ~/.bashrc, likewise for zsh in ~/.zshrc; bailiwick completion fish | source for fish.',
    )
    .addArgument(new Argument("<shell>", "the shell").choices(SHELLS))
    .action((shell: Shell) => {
      process.stdout.write(completionFor(shell, program));
    });
}

function addBuild(program: Command, setStatus: SetStatus): void {
  program
    .command("build")
    .summary("publish a content folder as files")
    .description(
      "Publishes a content folder as files: every feed, a page for each, an OPML outline and a catalogue.",
    )
    .argument("[content]", "folder with the articles and bailiwick.yml", "content")
    .option("--out <folder>", "folder to write into", "out")
    .addOption(baseUrlOption())
    .addOption(unpublishedOption())
    .addOption(nowOption())
    .addOption(previousOption())
    .addOption(cacheOption())
    .addOption(concurrencyOption())
    .addOption(allowPrivateOption())
    .addOption(jsonOption())
    .option("--watch", "publish again whenever an article changes or falls due")
    .action(async (content: string, options: BuildOptions) => setStatus(await runBuild(content, options)));
}

function addCheck(program: Command, setStatus: SetStatus): void {
  program
    .command("check")
    .summary("find mistakes without writing anything")
    .description("Does everything that build does, except writing, and reports every mistake.")
    .argument("[content]", "folder with the articles and bailiwick.yml", "content")
    .option("--out <folder>", "folder that build writes into, for its ledger", "out")
    .addOption(baseUrlOption())
    .addOption(unpublishedOption())
    .addOption(nowOption())
    .addOption(previousOption())
    .addOption(cacheOption())
    .addOption(concurrencyOption())
    .addOption(allowPrivateOption())
    .addOption(jsonOption())
    .action(async (content: string, options: BuildOptions) => setStatus(await runCheck(content, options)));
}

function addExplain(program: Command, setStatus: SetStatus): void {
  program
    .command("explain")
    .summary("show what stories are filed under, and why")
    .description(
      "Shows the topics and jurisdictions of articles, with the evidence underlined, and the runners-up with the reason why they lost.",
    )
    .argument("[file...]", "articles to explain")
    .option("--stdin", "read stories from standard input instead, one JSON object a line")
    .addOption(new Option("--json", "print one JSON object for each story"))
    .action(async (files: string[], options: ExplainOptions) => setStatus(await runExplain(files, options)));
}

function addTag(program: Command, setStatus: SetStatus): void {
  program
    .command("tag")
    .summary("list inferred jurisdictions, or write them into the articles")
    .description("Lists every article whose jurisdictions are inferred, the least sure first.")
    .argument("[content]", "folder with the articles and bailiwick.yml", "content")
    .option("--write", "put the codes that are sure enough into the front matter")
    .action(async (content: string, { write = false }: { write?: boolean }) =>
      setStatus(await runTag(content, write)),
    );
}

function addAnnounce(program: Command, setStatus: SetStatus): void {
  program
    .command("announce")
    .summary("tell the hub which feeds have changed")
    .description(
      "Tells the WebSub hub of the settings which feeds in the output folder have changed since it was told; the first time, all of them. Run it when the folder is online.",
    )
    .argument("[content]", "folder with bailiwick.yml, which names the hub", "content")
    .option("--out <folder>", "folder that build wrote", "out")
    .addOption(baseUrlOption())
    .addOption(allowPrivateOption())
    .addOption(jsonOption())
    .addHelpText("after", ANNOUNCE_STATUSES)
    .action(async (content: string, options: AnnounceOptions) =>
      setStatus(await runAnnounce(content, options)),
    );
}

const ANNOUNCE_STATUSES = `
Exit status: 0 the hub knows all; 1 it could not be told of some, which the next
run tells again; 2 nothing was announced (usage, settings, no hub, no build).`;

const EXIT_STATUSES = `
Exit status: 0 all well; 1 published, but some article was left out; 2 nothing was published.`;

function nowOption(): Option {
  return new Option("--now <time>", "publish as of this time (ISO 8601) instead of the clock's").argParser(
    readTime,
  );
}

function concurrencyOption(): Option {
  return new Option(
    "--concurrency <number>",
    "threads to work on (default: one for each processor)",
  ).argParser(readNumber);
}

function readNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("Write a whole number from 1.");
  return number;
}

function jsonOption(): Option {
  return new Option("--json", "print the report as one JSON object");
}

function readTime(text: string): Moment {
  const moment = parseMoment(text);
  if (moment === undefined) throw new InvalidArgumentError("Write it as 2026-03-31 or 2026-03-31T09:30:00Z.");
  return moment;
}

function requestOf(content: string, options: BuildOptions) {
  const {
    unpublished = false,
    now = momentOf(new Date()),
    json = false,
    allowPrivate = false,
    ...rest
  } = options;
  return { content, preview: unpublished, now, json, allowPrivate, ...rest };
}

async function runInit(content: string): Promise<number> {
  const { init } = await import("./init.ts");
  return init(content, momentOf(new Date()));
}

async function runBuild(content: string, options: BuildOptions): Promise<number> {
  const { build } = await import("./build.ts");
  if (options.watch) return runWatch(content, options);
  const { status } = await build(requestOf(content, options));
  return status;
}

async function runWatch(content: string, options: BuildOptions): Promise<number> {
  const [{ build }, { watchContent }, { tellRun }] = await Promise.all([
    import("./build.ts"),
    import("./watch.ts"),
    import("./tell-run.ts"),
  ]);
  const ending = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => ending.abort());
  const run = () => tellRun(() => build(requestOf(content, options)));
  await watchContent(content, run, ending.signal);
  return 0;
}

async function runCheck(content: string, options: BuildOptions): Promise<number> {
  const { check } = await import("./check.ts");
  const { status } = await check(requestOf(content, options));
  return status;
}

async function runExplain(
  files: readonly string[],
  { stdin = false, json = false }: ExplainOptions,
): Promise<number> {
  const { explain } = await import("./explain.ts");
  return explain({ files, stdin, json });
}

async function runTag(content: string, write: boolean): Promise<number> {
  const { tag } = await import("./tag.ts");
  return tag(content, write);
}

async function runAnnounce(
  content: string,
  { out, baseUrl, allowPrivate = false, json = false }: AnnounceOptions,
): Promise<number> {
  const { announce } = await import("./announce.ts");
  return announce({ content, out, baseUrl, allowPrivate, json });
}
