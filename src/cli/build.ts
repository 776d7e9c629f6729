import { realpath } from "node:fs/promises";
import path from "node:path";
import { writeEdition } from "../out/write-edition.ts";
import { PublicationError } from "../problem/publication-error.ts";
import { type EditionRequest, loadEdition } from "./load-edition.ts";
import { createProgress } from "./progress.ts";
import { printProblems, printReport, type Report, reportAsJson } from "./report.ts";
import { terminalOf } from "./terminal.ts";

/** Left out of an edition that is published: the exit status of `build` and `check`. */
const SOME_LEFT_OUT = 1;

interface BuildRequest extends EditionRequest {
  readonly out: string;
  readonly json: boolean;
}

/** Publishes a content folder into an output folder and reports; gives the exit status. */
export async function build(request: BuildRequest): Promise<{ status: number; report: Report }> {
  await refuseNestedFolders(request.content, request.out);
  const started = performance.now();
  const progress = createProgress(process.stderr);
  try {
    const edition = await loadEdition(request, progress);
    const write = await writeEdition(edition, request.out, (done, total) =>
      progress.show("Writing", done, total),
    );
    progress.clear();
    const report = {
      edition: edition.report,
      problems: edition.problems,
      write,
      seconds: secondsSince(started),
    };
    return { status: tell(report, request), report };
  } finally {
    progress.clear();
  }
}

/** Does everything that `build` does, except writing. */
export async function check(
  request: EditionRequest & { readonly json: boolean },
): Promise<{ status: number; report: Report }> {
  const started = performance.now();
  const progress = createProgress(process.stderr);
  try {
    const edition = await loadEdition(request, progress);
    let composed = 0;
    for (const _ of edition.documents) progress.show("Composing", ++composed, edition.paths.length);
    progress.clear();
    const report = { edition: edition.report, problems: edition.problems, seconds: secondsSince(started) };
    return { status: tell(report, request), report };
  } finally {
    progress.clear();
  }
}

function tell(report: Report, { json, preview }: { json: boolean; preview: boolean }): number {
  const errors = terminalOf(process.stderr, process.env);
  if (preview)
    errors.line(
      errors.paint("yellow", "PREVIEW: unpublished articles are included. Do not put this edition online."),
    );
  printProblems(errors, report.problems);
  const results = terminalOf(process.stdout, process.env);
  if (json) results.line(reportAsJson(report));
  else printReport(results, report);
  return report.problems.some(({ severity }) => severity === "error") ? SOME_LEFT_OUT : 0;
}

// Output inside content would be read as articles; content inside output would be put online with its drafts.
async function refuseNestedFolders(content: string, out: string): Promise<void> {
  const [source, target] = [await resolveExisting(content), await resolveExisting(out)];
  if (isWithin(target, source))
    throw new PublicationError(`the output folder ${out} lies inside the content folder ${content}`);
  if (isWithin(source, target))
    throw new PublicationError(`the content folder ${content} lies inside the output folder ${out}`);
}

function isWithin(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return (
    relative === "" ||
    (relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative))
  );
}

/** Resolves symbolic links in the part of a path that exists. */
async function resolveExisting(folder: string): Promise<string> {
  const absolute = path.resolve(folder);
  try {
    return await realpath(absolute);
  } catch {
    const parent = path.dirname(absolute);
    return parent === absolute ? absolute : path.join(await resolveExisting(parent), path.basename(absolute));
  }
}

function secondsSince(started: number): number {
  return Math.round(performance.now() - started) / 1000;
}
