import { parseArticle } from "./article/parse-article.ts";
import type { Edition } from "./edition/edition.ts";
import { editionOfContent } from "./edition/edition-of-content.ts";
import * as gazetteer from "./gazetteer/gazetteer.ts";
import { PublicationError } from "./problem/publication-error.ts";
import { momentOf } from "./time/moment.ts";

export type { HoldReason } from "./article/select-articles.ts";
export type { Document } from "./edition/document.ts";
export type { Edition, EditionReport } from "./edition/edition.ts";
export type { Problem, ProblemCode } from "./problem/problem.ts";
export { PublicationError } from "./problem/publication-error.ts";
export { SettingsError } from "./site/settings-error.ts";

/** One article of a content folder: its place in it, and what the file holds. */
export interface ArticleFile {
  /** With `/` between folders: `2026/facial-recognition.md`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What an edition is made of. */
export interface EditionInput {
  readonly files: Iterable<ArticleFile>;
  /** The text of `bailiwick.yml`; without it the defaults hold. */
  readonly settings?: string;
  /** The text of the ledger that the last edition gave (`ledgerLines`); without it nothing was published before. */
  readonly ledger?: string;
  /** Wins over the settings' `base_url`. */
  readonly baseUrl?: string;
  /** The time of publication: articles dated after it are held back. */
  readonly now: Date;
  /** Include unpublished and future articles, for a preview. */
  readonly unpublished?: boolean;
}

/**
 * Builds every document of a publication without touching disk, clock or network: the same input gives the same
 * bytes. Authors' mistakes are in `problems`. Throws SettingsError when the settings cannot be used, PublicationError
 * when `now` is no date.
 */
export function buildEdition(input: EditionInput): Edition {
  const { files, settings = "", ledger, baseUrl, now, unpublished = false } = input;
  if (Number.isNaN(now.getTime())) throw new PublicationError("now is not a valid date");
  const encoder = new TextEncoder();
  const readings = Array.from(files, ({ path, content }) =>
    parseArticle(path, typeof content === "string" ? encoder.encode(content) : content),
  );
  const source = {
    settingsText: settings,
    settingsFile: "bailiwick.yml",
    ledgerText: ledger,
    gazetteer,
    baseUrl,
    readings,
  };
  return editionOfContent({ ...source, now: momentOf(now), preview: unpublished });
}
