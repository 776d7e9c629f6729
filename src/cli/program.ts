import { Command } from "commander";
import { addAnnounce } from "./announce-command.ts";
import { addBuild, addCheck } from "./build-command.ts";
import { addCompletion } from "./completion-command.ts";
import { addExplain } from "./explain-command.ts";
import { addInit } from "./init-command.ts";
import { addServe } from "./serve-command.ts";
import type { SetStatus } from "./set-status.ts";
import { addTag } from "./tag-command.ts";

const EXIT_STATUSES = `
Exit status: 0 all well; 1 published, but some article was left out; 2 nothing was published.`;

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
