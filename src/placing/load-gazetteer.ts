import type { ArticleReading } from "../article/parse-article.ts";
import { type Gazetteer, hasNewForGazetteer, type PlacingSettings } from "./find-places.ts";

/** Gives the gazetteer when it has something to say of what was read that it has not said before; else it is not loaded. */
export async function loadGazetteerFor(
  readings: readonly ArticleReading[],
  settings: PlacingSettings,
): Promise<Gazetteer | undefined> {
  return hasNewForGazetteer(readings, settings) ? import("../gazetteer/gazetteer.ts") : undefined;
}
