import type { Article } from "../article/article.ts";
import type { ArticleReading } from "../article/parse-article.ts";
import type { InferenceOptions } from "../gazetteer/infer-jurisdictions.ts";
import type { StoryText } from "../gazetteer/story-text.ts";
import type { Verdict } from "../gazetteer/verdict.ts";
import type { Placement } from "../group/group.ts";
import { renderMarkdown } from "../markup/markdown.ts";
import { textOfHtml } from "../markup/safe-html.ts";
import type { Settings } from "../site/settings.ts";
import { findJurisdiction } from "../subject/jurisdiction.ts";
import type { Kept } from "./kept.ts";

/** What the gazetteer room offers; it is handed in, so that an edition which needs none of it never loads its tables. */
export interface Gazetteer {
  readonly inferJurisdictions: (story: StoryText, options?: InferenceOptions) => Verdict;
  readonly placePoint: (code: string) => readonly [number, number] | undefined;
}

/** True when the gazetteer has something to say of what was read: a story without codes, or a place to be found. */
export function needsGazetteer(reading: ArticleReading): boolean {
  if (reading.outcome !== "article") return false;
  const { jurisdictions } = reading.article;
  return jurisdictions === undefined || jurisdictions.some((code) => code.includes("/"));
}

// More of a body than this makes inference worse: the story is in its beginning.
const LONGEST_TEXT = 500;
const LONGEST_MARKDOWN = 2000;

/** Gives what the gazetteer reads of an article: title, excerpt (or the body's beginning), source and coverage. */
export function storyTextOf({ title, excerpt, body, link, source, coverage }: Article): StoryText {
  const text =
    excerpt ?? textOfHtml(renderMarkdown(body.slice(0, LONGEST_MARKDOWN), link)).slice(0, LONGEST_TEXT);
  const related = coverage.map((report) => ({
    title: report.title,
    excerpt: report.excerpt,
    source: report.source,
  }));
  return { title, excerpt: text === "" ? undefined : text, source, related };
}

/** Infers the jurisdictions of an article by the settings' homes and thresholds. */
export function inferFor(
  article: Article,
  settings: PlacingSettings,
  { inferJurisdictions }: Gazetteer,
): Verdict {
  const { publish, review } = settings.jurisdictions;
  return inferJurisdictions(storyTextOf(article), { homes: settings.providers, publish, review });
}

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

/**
 * Places articles, each once for as long as `kept` knows it: an editor's codes always win, everything else is inferred
 * unless the settings forbid it.
 */
export function placeArticles(
  settings: Settings,
  gazetteer: Gazetteer | undefined,
  kept: Kept<Article, PlacedArticle>,
): Placing {
  const conditions = [gazetteer, JSON.stringify([settings.jurisdictions, settings.providers])];
  const place = (article: Article) =>
    kept.of(article, conditions, () => placeArticle(article, settings, gazetteer));
  return {
    placementsOf: (article) => place(article).placements,
    report: (articles) => {
      const counts = { set: 0, inferred: 0, toReview: 0, none: 0 };
      for (const article of articles) counts[place(article).origin] += 1;
      return counts;
    },
  };
}

type PlacingSettings = Pick<Settings, "jurisdictions" | "providers">;

function placeArticle(
  article: Article,
  settings: PlacingSettings,
  gazetteer: Gazetteer | undefined,
): PlacedArticle {
  if (article.jurisdictions !== undefined) {
    const placements = article.jurisdictions.flatMap((code) => editorPlacement(code, gazetteer));
    return { origin: "set", placements };
  }
  if (!settings.jurisdictions.infer || gazetteer === undefined) return { origin: "none", placements: [] };
  const { status, jurisdictions } = inferFor(article, settings, gazetteer);
  if (status !== "found") return { origin: status === "unknown" ? "toReview" : "none", placements: [] };
  const placements = jurisdictions.flatMap(({ code, confidence, point }): Placement[] => {
    const jurisdiction = findJurisdiction(code);
    return jurisdiction === undefined ? [] : [{ jurisdiction, basis: "inferred", confidence, point }];
  });
  return { origin: "inferred", placements };
}

function editorPlacement(code: string, gazetteer: Gazetteer | undefined): Placement[] {
  const jurisdiction = findJurisdiction(code);
  if (jurisdiction === undefined) return [];
  const point = jurisdiction.level === "city" ? gazetteer?.placePoint(code) : undefined;
  return [{ jurisdiction, basis: "editor", point }];
}
