import { readContent } from "../content/read-content.ts";
import { buildEdition } from "../edition/build-edition.ts";
import type { Edition } from "../edition/edition.ts";
import { compareProblems, type Problem } from "../problem/problem.ts";
import { PublicationError } from "../problem/publication-error.ts";
import { parseSettings } from "../site/parse-settings.ts";
import type { Moment } from "../time/moment.ts";
import type { Progress } from "./progress.ts";

/** What the commands ask for. */
export interface EditionRequest {
  readonly content: string;
  readonly baseUrl?: string | undefined;
  readonly preview: boolean;
  readonly now: Moment;
}

/** An edition with all mistakes found on the way to it, in the settings too. */
export interface LoadedEdition {
  readonly edition: Edition;
  readonly problems: readonly Problem[];
}

/** The settings cannot be used; carries what is wrong with them. */
export class SettingsError extends PublicationError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("the settings cannot be used");
    this.problems = problems;
  }
}

/** Reads a content folder and builds its edition. Throws PublicationError when nothing can be published. */
export async function loadEdition(request: EditionRequest, progress: Progress): Promise<LoadedEdition> {
  const content = await readContent(request.content, (done, total) => progress.show("Reading", done, total));
  const reading = parseSettings(content.settingsText, content.settingsFile, request.baseUrl);
  if (!reading.ok) throw new SettingsError(reading.problems);
  const { now, preview } = request;
  const edition = buildEdition({ settings: reading.settings, readings: content.readings, now, preview });
  return { edition, problems: [...reading.problems, ...edition.problems].sort(compareProblems) };
}
