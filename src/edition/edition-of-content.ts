import type { ArticleReading } from "../article/parse-article.ts";
import { compareProblems } from "../problem/problem.ts";
import { parseSettings } from "../site/parse-settings.ts";
import { SettingsError } from "../site/settings-error.ts";
import type { Moment } from "../time/moment.ts";
import { buildEdition } from "./build-edition.ts";
import type { Edition } from "./edition.ts";

/** What was read of a content folder, and how to publish it. */
export interface ContentSource {
  /** The text of `bailiwick.yml`; empty means defaults. */
  readonly settingsText: string;
  readonly settingsFile: string;
  readonly readings: Iterable<ArticleReading>;
  /** Wins over the settings'. */
  readonly baseUrl?: string | undefined;
  readonly now: Moment;
  readonly preview: boolean;
}

/**
 * Builds the edition of a content folder; its problems are those of the settings and of the articles. Throws
 * SettingsError when the settings cannot be used.
 */
export function editionOfContent(source: ContentSource): Edition {
  const { settingsText, settingsFile, baseUrl, readings, now, preview } = source;
  const reading = parseSettings(settingsText, settingsFile, baseUrl);
  if (!reading.ok) throw new SettingsError(reading.problems);
  const edition = buildEdition({ settings: reading.settings, readings, now, preview });
  return { ...edition, problems: [...reading.problems, ...edition.problems].sort(compareProblems) };
}
