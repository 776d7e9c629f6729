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

/** What the gazetteer room offers; it is handed in, so that an edition which needs none of it never loads its tables. */
export interface Gazetteer {
  readonly inferJurisdictions: (story: StoryText, options?: InferenceOptions) => Verdict;
  readonly placePoint: (code: string) => readonly [number, number] | undefined;
}

/** True when the gazetteer has something to say of what was read: a story without codes, or a place to be found. */
export function needsGazetteer(reading: ArticleReading): boolean {
  return reading.outcome === "article" && hasUnknownPlaces(reading.article);
}

/** True when the places of an article are not all said by an editor's codes. */
export function hasUnknownPlaces({ jurisdictions }: Article): boolean {
  return jurisdictions === undefined || jurisdictions.some((code) => code.includes("/"));
}

/** True when under these settings the gazetteer has something to say that it has not said of the same text before. */
export function hasNewForGazetteer(readings: readonly ArticleReading[], settings: PlacingSettings): boolean {
  const conditions = conditionsOf(settings);
  return readings.some((reading) => needsGazetteer(reading) && !isPlaced(reading, conditions));
}

function isPlaced(reading: ArticleReading, conditions: string): boolean {
  return reading.outcome === "article" && isFound(reading.article, PLACES, conditions);
}

/** The name under which places are remembered (see `finding`). */
export const PLACES = "places";

/** Says in a text everything in the settings that places depend on. */
export function conditionsOf({ jurisdictions, providers }: PlacingSettings): string {
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

/** The settings that places depend on. */
export type PlacingSettings = Pick<Settings, "jurisdictions" | "providers">;

/** What is found out about an article's places, as plain data. */
export interface FoundPlaces {
  readonly origin: "set" | "inferred" | "toReview" | "none";
  readonly places: readonly (Omit<Placement, "jurisdiction"> & { readonly code: string })[];
}

/** What places are found out by. */
export interface PlacingSource {
  readonly settings: PlacingSettings;
  /** See `conditionsOf`. */
  readonly conditions: string;
  readonly gazetteer: Gazetteer | undefined;
}

/** Gives what is known or found out about an article's places, and remembers it; without a gazetteer nothing is found out. */
export function keptPlaces(
  article: Article,
  { settings, conditions, gazetteer }: PlacingSource,
): FoundPlaces {
  const find = () => findPlaces(article, settings, gazetteer);
  // What the gazetteer has said in an earlier build of the same version need not be asked again.
  const isAsked = gazetteer !== undefined || isFound(article, PLACES, conditions);
  return isAsked ? finding(article, PLACES, conditions, find) : find();
}

/** Finds out an article's places: an editor's codes always win, everything else is inferred unless the settings forbid it. */
export function findPlaces(
  article: Article,
  settings: PlacingSettings,
  gazetteer: Gazetteer | undefined,
): FoundPlaces {
  if (article.jurisdictions !== undefined) return editorPlaces(article.jurisdictions, gazetteer);
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

/** Gives the places that an editor's codes name; where they are on the map only with a gazetteer. */
export function editorPlaces(codes: readonly string[], gazetteer: Gazetteer | undefined): FoundPlaces {
  return { origin: "set", places: codes.map((code) => editorPlace(code, gazetteer)) };
}

function editorPlace(code: string, gazetteer: Gazetteer | undefined): FoundPlaces["places"][number] {
  const isCity = findJurisdiction(code)?.level === "city";
  return { code, basis: "editor", point: isCity ? gazetteer?.placePoint(code) : undefined };
}
