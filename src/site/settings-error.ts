import type { Problem } from "../problem/problem.ts";
import { PublicationError } from "../problem/publication-error.ts";

/** The settings cannot be used, so nothing is published; carries what is wrong with them. */
export class SettingsError extends PublicationError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("the settings cannot be used");
    this.problems = problems;
  }
}
