import { isSubscription } from "../edition/document-paths.ts";
import type { EditionReport } from "../edition/edition-report.ts";
import type { WriteReport } from "../out/write-edition.ts";
import type { Problem } from "../problem/problem.ts";
import { formatRfc3339 } from "../time/moment.ts";
import { disarm, type Terminal, toJson } from "./terminal.ts";

/** What `build` and `check` tell, as text or as one JSON object. */
export interface Report {
  readonly edition: EditionReport;
  readonly problems: readonly Problem[];
  readonly seconds: number;
  /** What `build` did in the output folder. */
  readonly write?: Written | undefined;
}

/** What was done in an output folder. */
export interface Written extends Omit<WriteReport, "files"> {
  /** There was no ledger to go on from. */
  readonly isFirst: boolean;
}

/** Prints each Problem: place, what is wrong, what to do. */
export function printProblems(terminal: Terminal, problems: readonly Problem[]): void {
  for (const { file, line, column, severity, code, message, remedy } of problems) {
    const place = file === "" ? "" : `${terminal.paint("bold", `${file}:${line}:${column}`)} `;
    const kind = severity === "error" ? terminal.paint("red", "error") : terminal.paint("yellow", "warning");
    terminal.line(`${place}${kind} ${code}: ${disarm(message)}\n  ${terminal.paint("dim", remedy)}`);
  }
}

/** Prints the figures of a report for people. */
export function printReport(terminal: Terminal, { edition, problems, seconds, write }: Report): void {
  const { articles, groups, documents, nextDue } = edition;
  terminal.line(`${count(articles.read, "article")} read, ${articles.published} published`);
  if (edition.held.length > 0)
    terminal.line(`${edition.held.length} held back: ${holdReasons(articles.heldBack)}`);
  if (nextDue !== undefined) terminal.line(`next due ${formatRfc3339(nextDue)}`);
  if (articles.leftOut > 0)
    terminal.line(terminal.paint("red", `${articles.leftOut} left out because of problems`));
  terminal.line(`jurisdictions: ${placing(edition)}; ${articles.withoutJurisdiction} in no jurisdiction`);
  terminal.line(`${count(groups, "group")}, ${count(documents, "document")}`);
  // A job that begins with an empty folder each time, and is not told where the ledger is, would read it each time.
  if (write?.isFirst) terminal.line("the first edition: there was no ledger to go on from");
  if (write) printChanges(terminal, write.written.filter(isSubscription));
  if (write)
    terminal.line(
      `${write.written.length} written, ${write.removed.length} removed, ${write.unchanged} unchanged`,
    );
  if (problems.length > 0) terminal.line(count(problems.length, "problem"));
  terminal.line(`${seconds.toFixed(2)} s`);
}

// What people have to upload, purge or announce; the whole list is in --json.
const MOST_CHANGES = 12;

function printChanges(terminal: Terminal, changed: readonly string[]): void {
  if (changed.length === 0) return;
  terminal.line(`${count(changed.length, "feed document")} changed:`);
  for (const path of changed.slice(0, MOST_CHANGES)) terminal.line(`  ${disarm(path)}`);
  if (changed.length > MOST_CHANGES)
    terminal.line(`  and ${changed.length - MOST_CHANGES} more (--json lists them all)`);
}

/** Gives the report as one JSON object. */
export function reportAsJson({ edition, problems, seconds, write }: Report): string {
  const { articles, jurisdictions, groups, documents, held, nextDue } = edition;
  const files = write && {
    first: write.isFirst,
    changed_feeds: write.written.filter(isSubscription),
    written: write.written,
    removed: write.removed,
    unchanged: write.unchanged,
  };
  const next = nextDue === undefined ? undefined : formatRfc3339(nextDue);
  return toJson(
    { articles, jurisdictions, held, next_due: next, groups, documents, ...files, problems, seconds },
    2,
  );
}

function placing({ jurisdictions: { set, inferred, toReview, none } }: EditionReport): string {
  return `${set} set, ${inferred} inferred, ${toReview} to review, ${none} none`;
}

function holdReasons(heldBack: EditionReport["articles"]["heldBack"]): string {
  const reasons = Object.entries(heldBack).filter(([, number]) => number > 0);
  return reasons.map(([reason, number]) => `${number} ${reason}`).join(", ");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
