import { type Command, Option } from "commander";
import type { SetStatus } from "./set-status.ts";

interface ExplainOptions {
  readonly stdin?: boolean;
  readonly json?: boolean;
}

/** Adds `explain`. */
export function addExplain(program: Command, setStatus: SetStatus): void {
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

async function runExplain(
  files: readonly string[],
  { stdin = false, json = false }: ExplainOptions,
): Promise<number> {
  const { explain } = await import("./explain.ts");
  return explain({ files, stdin, json });
}
