import type { Article } from "../article/article.ts";
import type { ArticleReading } from "../article/parse-article.ts";
import { finding, isFound } from "../article/shelved-article.ts";
import type { InferenceOptions } from "../gazetteer/infer-jurisdictions.ts";
import type { StoryText } from "../gazetteer/story-text.ts";
import type { Verdict } from "../gazetteer/verdict.ts";
import type { Placement } from "../group/group.ts";
import { renderMarkdown } from "../markup/markdown.ts";
import { textOfHtml } from "../markup/safe-html.ts";
import type { Settings } from "../site/settings.ts";
import { findJurisdiction } from "../subject/jurisdiction.ts";
import type { Kept, SameTexts } from "./kept.ts";

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

/** True when under these settings the gazetteer has something to say that it has not said of the same text before. */
export function hasNewForGazetteer(readings: readonly ArticleReading[], settings: PlacingSettings): boolean {
  const conditions = conditionsOf(settings);
  const isKnown = (reading: ArticleReading) =>
    reading.outcome === "article" && isFound(reading.article, PLACES, conditions);
  return readings.some((reading) => needsGazetteer(reading) && !isKnown(reading));
}

const PLACES = "places";

function conditionsOf({ jurisdictions, providers }: PlacingSettings): string {
  return JSON.stringify([jurisdictions, providers]);
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
  const place = (article: Article) =>
    placed.of(article, [gazetteer, conditions], () => {
      const find = () => findPlaces(article, settings, gazetteer);
      // What the gazetteer has said in an earlier build of the same version need not be asked again.
      const isAsked = gazetteer !== undefined || isFound(article, PLACES, conditions);
      return placedAt(isAsked ? finding(article, PLACES, conditions, find) : find());
    });
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

/** A placement as plain data, as it is found out about an article. */
interface FoundPlaces {
  readonly origin: PlacedArticle["origin"];
  readonly places: readonly (Omit<Placement, "jurisdiction"> & { readonly code: string })[];
}

function placedAt({ origin, places }: FoundPlaces): PlacedArticle {
  const placements = places.flatMap(({ code, ...rest }): Placement[] => {
    const jurisdiction = findJurisdiction(code);
    return jurisdiction === undefined ? [] : [{ jurisdiction, ...rest }];
  });
  return { origin, placements };
}

function findPlaces(
  article: Article,
  settings: PlacingSettings,
  gazetteer: Gazetteer | undefined,
): FoundPlaces {
  if (article.jurisdictions !== undefined) {
    const places = article.jurisdictions.map((code) => editorPlace(code, gazetteer));
    return { origin: "set", places };
  }
  if (!settings.jurisdictions.infer || gazetteer === undefined) return { origin: "none", places: [] };
  const { status, jurisdictions } = inferFor(article, settings, gazetteer);
  if (status !== "found") return { origin: status === "unknown" ? "toReview" : "none", places: [] };
  const places = jurisdictions.map(({ code, confidence, point }) => ({
    code,
    basis: "inferred" as const,
    confidence,
    point,
  }));
  return { origin: "inferred", places };
}

function editorPlace(code: string, gazetteer: Gazetteer | undefined): FoundPlaces["places"][number] {
  const isCity = findJurisdiction(code)?.level === "city";
  return { code, basis: "editor", point: isCity ? gazetteer?.placePoint(code) : undefined };
}
