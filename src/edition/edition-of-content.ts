import type { ArticleReading } from "../article/parse-article.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { parseLedger } from "../ledger/ledger-lines.ts";
import type { Gazetteer } from "../placing/find-places.ts";
import { type Problem, problemOf } from "../problem/problem.ts";
import { parseSettings } from "../site/parse-settings.ts";
import type { ArchiveScope } from "../site/settings.ts";
import { SettingsError } from "../site/settings-error.ts";
import type { Moment } from "../time/moment.ts";
import { buildInSteps } from "./build-edition.ts";
import type { Edition } from "./edition.ts";
import type { StandingType } from "./standing-type.ts";
import { finish, type Steps } from "./steps.ts";

/** What was read of a content folder, and how to publish it. */
export interface ContentSource {
  /** The text of `bailiwick.yml`; empty means defaults. */
  readonly settingsText: string;
  readonly settingsFile: string;
  readonly readings: Iterable<ArticleReading>;
  /** Wins over the settings'. */
  readonly baseUrl?: string | undefined;
  readonly gazetteer?: Gazetteer | undefined;
  /** The text of the ledger that the last build wrote, or its lines; without one nothing was published before. */
  readonly ledgerText?: string | Iterable<string> | undefined;
  /** The ledger that the last edition of this process gave, or that was read already; wins over the text. */
  readonly ledger?: Ledger | undefined;
  /** Of a ledger that was read already, how many lines could not be. */
  readonly damagedLines?: number | undefined;
  /** Which groups have archive pages; wins over the settings: a service has them all, since they cost it nothing. */
  readonly archives?: ArchiveScope | undefined;
  readonly now: Moment;
  readonly preview: boolean;
  /** What the last editions of this publication made; without it everything is made anew. */
  readonly standing?: StandingType | undefined;
}

/**
 * Builds the edition of a content folder; its problems are those of the settings and of the articles. Throws
 * SettingsError when the settings cannot be used.
 */
export function editionOfContent(source: ContentSource): Edition {
  return finish(editionInSteps(source));
}

/** Builds the same edition in steps. Throws SettingsError before the first one. */
export function* editionInSteps(source: ContentSource): Steps<Edition> {
  const { settingsText, settingsFile, baseUrl, readings, ledgerText = "", gazetteer, now, preview } = source;
  const { standing } = source;
  const reading = parseSettings(settingsText, settingsFile, baseUrl);
  if (!reading.ok) throw new SettingsError(reading.problems);
  const settings = { ...reading.settings, archives: source.archives ?? reading.settings.archives };
  const { ledger, damagedLines } = source.ledger
    ? { ledger: source.ledger, damagedLines: source.damagedLines ?? 0 }
    : parseLedger(ledgerText);
  const problems = [...reading.problems, ...damageOf(damagedLines)];
  return yield* buildInSteps({ settings, readings, ledger, gazetteer, now, preview, standing, problems });
}

function damageOf(lines: number): Problem[] {
  if (lines === 0) return [];
  const message = `the ledger is damaged: ${lines === 1 ? "1 line" : `${lines} lines`} cannot be read`;
  return [problemOf({ file: "", code: "ledger-damaged", severity: "warning", message })];
}
