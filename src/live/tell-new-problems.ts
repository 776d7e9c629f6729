import type { Problem } from "../problem/problem.ts";
import type { LiveLog } from "./live-source.ts";

/** Tells the mistakes that were not among the last ones. */
export function tellNewProblems(problems: readonly Problem[], last: readonly Problem[], log: LiveLog): void {
  const told = new Set(last.map((problem) => JSON.stringify(problem)));
  for (const problem of problems) {
    if (told.has(JSON.stringify(problem))) continue;
    const { severity, ...rest } = problem;
    log[severity === "error" ? "error" : "warn"](rest, "problem");
  }
}
