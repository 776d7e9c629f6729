import type { Article } from "../article/article.ts";
import type { Placement } from "../group/group.ts";
import { oncePerList } from "../group/once-per.ts";
import {
  conditionsOf,
  editorPlaces,
  type FoundPlaces,
  type Gazetteer,
  hasUnknownPlaces,
  keptPlaces,
} from "../placing/find-places.ts";
import type { Settings } from "../site/settings.ts";
import { findJurisdiction } from "../subject/jurisdiction.ts";
import type { Kept, SameTexts } from "./kept.ts";

/** How the jurisdictions of articles came about: set by an editor, inferred, in need of a look, or none. */
export interface PlacingReport {
  readonly set: number;
  readonly inferred: number;
  readonly toReview: number;
  readonly none: number;
}

/** Where articles are placed, and how that came about. */
export interface Placing {
  readonly placementsOf: (article: Article) => readonly Placement[];
  readonly report: (articles: readonly Article[]) => PlacingReport;
}

/** An article's places and how they came about. */
export interface PlacedArticle {
  readonly origin: keyof PlacingReport;
  readonly placements: readonly Placement[];
}

/** Where places are kept: a part of the standing type. */
interface PlacingType {
  readonly placed: Kept<Article, PlacedArticle>;
  readonly texts: SameTexts;
}

/**
 * Places articles, each once for as long as `placed` knows it: an editor's codes always win, everything else is inferred
 * unless the settings forbid it.
 */
export function placeArticles(
  settings: Settings,
  gazetteer: Gazetteer | undefined,
  { placed, texts }: PlacingType,
): Placing {
  const conditions = texts.same("placing", conditionsOf(settings));
  const placedByCodes = oncePerList((codes: readonly string[]) => placedAt(editorPlaces(codes, gazetteer)));
  const findPlaced = (article: Article) =>
    article.jurisdictions === undefined || hasUnknownPlaces(article)
      ? placedAt(keptPlaces(article, { settings, conditions, gazetteer }))
      : // Remembering with each article takes more memory than these are worth.
        placedByCodes(article.jurisdictions);
  const place = (article: Article) => placed.of(article, [gazetteer, conditions], () => findPlaced(article));
  return {
    placementsOf: (article) => place(article).placements,
    report: (articles) => {
      const counts = { set: 0, inferred: 0, toReview: 0, none: 0 };
      for (const article of articles) counts[place(article).origin] += 1;
      return counts;
    },
  };
}

function placedAt({ origin, places }: FoundPlaces): PlacedArticle {
  const placements = places.flatMap(({ code, basis, confidence, point }): Placement[] => {
    const jurisdiction = findJurisdiction(code);
    return jurisdiction === undefined ? [] : [{ jurisdiction, basis, confidence, point }];
  });
  // A copy takes no more memory than needed: a list that grew has room for sixteen more.
  return { origin, placements: placements.slice() };
}
