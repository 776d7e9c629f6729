import { PublicationError } from "../problem/publication-error.ts";
import { SettingsError } from "../site/settings-error.ts";
import { printProblems } from "./report.ts";
import { disarm, terminalOf } from "./terminal.ts";

/** Tells why nothing was published; where a mistake of our own happened, only when asked for. */
export function tellError(error: unknown): void {
  const terminal = terminalOf(process.stderr, process.env);
  const message = error instanceof Error ? error.message : String(error);
  terminal.line(`${terminal.paint("red", "bailiwick:")} ${disarm(message)}`);
  if (error instanceof SettingsError) printProblems(terminal, error.problems);
  if (error instanceof PublicationError) return;
  terminal.line("This is a mistake of Bailiwick's own. Set BAILIWICK_DEBUG=1 to see where it happened.");
  if (process.env["BAILIWICK_DEBUG"] === "1" && error instanceof Error)
    process.stderr.write(`${error.stack}\n`);
}
