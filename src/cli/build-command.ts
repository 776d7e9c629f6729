import type { Command } from "commander";
import { type Moment, momentOf } from "../time/moment.ts";
import {
  allowPrivateOption,
  baseUrlOption,
  cacheOption,
  concurrencyOption,
  jsonOption,
  nowOption,
  previousOption,
  unpublishedOption,
} from "./edition-options.ts";
import type { SetStatus } from "./set-status.ts";

interface BuildOptions {
  readonly out: string;
  readonly baseUrl?: string;
  readonly unpublished?: boolean;
  readonly now?: Moment;
  readonly previous?: string;
  readonly allowPrivate?: boolean;
  readonly json?: boolean;
  readonly cache?: string;
  readonly concurrency?: number;
  readonly watch?: boolean;
}

/** Adds `build`. */
export function addBuild(program: Command, setStatus: SetStatus): void {
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

/** Adds `check`, which takes what `build` takes. */
export function addCheck(program: Command, setStatus: SetStatus): void {
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
