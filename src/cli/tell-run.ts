import { PublicationError } from "../problem/publication-error.ts";
import { SettingsError } from "./load-edition.ts";
import { printProblems, type Report } from "./report.ts";
import { terminalOf } from "./terminal.ts";

/** Makes one run of a watched build: a folder or settings that cannot be used are told, and the watch goes on. */
export async function tellRun(
  build: () => Promise<{ readonly report: Report }>,
): Promise<{ nextDue: number | undefined }> {
  const terminal = terminalOf(process.stderr, process.env);
  try {
    const { report } = await build();
    const { nextDue } = report.edition;
    return { nextDue: nextDue === undefined ? undefined : nextDue * 1000 };
  } catch (error) {
    if (!(error instanceof PublicationError)) throw error;
    terminal.line(terminal.paint("red", `bailiwick: ${error.message}`));
    if (error instanceof SettingsError) printProblems(terminal, error.problems);
    return { nextDue: undefined };
  }
}
