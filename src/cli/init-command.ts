import type { Command } from "commander";
import { momentOf } from "../time/moment.ts";
import type { SetStatus } from "./set-status.ts";

/** Adds `init`. */
export function addInit(program: Command, setStatus: SetStatus): void {
  program
    .command("init")
    .summary("make a content folder to begin with")
    .description(
      "Makes a content folder with settings, an article and a word on both. Files that are there already stay as they are.",
    )
    .argument("[content]", "folder to make", "content")
    .action(async (content: string) => setStatus(await runInit(content)));
}

async function runInit(content: string): Promise<number> {
  const { init } = await import("./init.ts");
  return init(content, momentOf(new Date()));
}
