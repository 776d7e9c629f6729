import type { Problem } from "../problem/problem.ts";
import type { Findings } from "./findings.ts";
import type { ArticleReading } from "./parse-article.ts";
import type { ArticleHead, Shelf, ShelfPlace } from "./shelf.ts";
import { headOf, ShelvedArticle } from "./shelved-article.ts";

type OfArticle = Extract<ArticleReading, { outcome: "article" }>;

/** A reading as plain data: of an article the head, the place of its text, and what was found out about that. */
export type ShelvedReading =
  | Exclude<ArticleReading, OfArticle>
  | (Omit<OfArticle, "article"> & {
      readonly head: ArticleHead;
      readonly place: ShelfPlace;
      readonly findings: Findings;
    });

/** A file of a content folder as it was read, as plain data. */
export interface ShelvedFile {
  readonly path: string;
  /** The version that was read; undefined when it may have changed since. */
  readonly stamp: string | undefined;
  /** Hash of the bytes, where a stamp does not tell everything. */
  readonly hash: string | undefined;
  readonly reading: ShelvedReading;
}

/** Gives a reading as plain data, if it can be: not that of an article which lies on no shelf. */
export function shelvedReading(reading: ArticleReading): ShelvedReading | undefined {
  if (reading.outcome !== "article") return reading;
  const { article, ...rest } = reading;
  if (!(article instanceof ShelvedArticle)) return undefined;
  return { ...rest, head: headOf(article), place: article.place, findings: article.findings };
}

/** Gives the bytes of an article's text, if it lies on a shelf. Throws ShelfDamage when they are not what was put there. */
export function textBytesOf(reading: ArticleReading): Uint8Array | undefined {
  const isShelved = reading.outcome === "article" && reading.article instanceof ShelvedArticle;
  if (!isShelved) return undefined;
  const { shelf, place } = reading.article as ShelvedArticle;
  return shelf.bytesAt(place);
}

// Mistakes are few.
const NO_PROBLEMS: readonly Problem[] = Object.freeze([]);

/** Gives the reading of the file at a path that plain data tells of, its text on a board of the shelf. */
export function unshelve(reading: ShelvedReading, path: string, shelf: Shelf, board: number): ArticleReading {
  if (reading.outcome !== "article") return reading;
  const { outcome, head, place, findings, standing, problems } = reading;
  shelf.shareConditions(findings);
  const article = new ShelvedArticle(shelf.share(head, path), shelf, { ...place, board }, findings);
  // Written out: what rest and spread make of it has a shape of its own in V8, 200 bytes for each article.
  return { outcome, article, standing, problems: problems.length === 0 ? NO_PROBLEMS : problems };
}
