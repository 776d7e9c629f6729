import type { Edition } from "../edition/edition.ts";
import { printProblems, printReport, type Report, reportAsJson } from "./report.ts";
import { terminalOf } from "./terminal.ts";

/** How a command ended: its exit status, and what it told. */
export interface Outcome {
  readonly status: number;
  readonly report: Report;
}

interface Work {
  readonly edition: Pick<Edition, "report" | "problems">;
  readonly write?: Report["write"];
  /** By `performance.now()`. */
  readonly started: number;
}

const PREVIEW_WARNING =
  "PREVIEW: unpublished and future articles are included. Do not put this edition online.";

/** Tells problems on stderr and the report on stdout. The status is 1 when something was left out, else 0. */
export function tellReport(
  { edition, write, started }: Work,
  options: { json: boolean; preview: boolean },
): Outcome {
  const seconds = Math.round(performance.now() - started) / 1000;
  const report: Report = { edition: edition.report, problems: edition.problems, write, seconds };
  const errors = terminalOf(process.stderr, process.env);
  if (options.preview) errors.line(errors.paint("yellow", PREVIEW_WARNING));
  printProblems(errors, report.problems);
  const results = terminalOf(process.stdout, process.env);
  if (options.json) results.line(reportAsJson(report));
  else printReport(results, report);
  return { status: report.problems.some(({ severity }) => severity === "error") ? 1 : 0, report };
}
