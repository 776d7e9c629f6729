import { Argument, type Command } from "commander";
import { completionFor, SHELLS, type Shell } from "./completion.ts";

/** Adds `completion`. */
export function addCompletion(program: Command): void {
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
