import type { Findings } from "../article/findings.ts";
import type { ArticleReading } from "../article/parse-article.ts";
import { SETTINGS_FILE } from "../site/settings-file.ts";
import { conditionsOf, findPlaces, needsGazetteer, PLACES, type PlacingSettings } from "./find-places.ts";

/** Finds out a reading's places, if the gazetteer has something to say of it. */
export type PlaceFinder = (reading: ArticleReading) => Findings;

/** Gives what places depend on of the text of the settings; undefined for settings that cannot be used. */
export async function readPlacingSettings(settingsText: string): Promise<PlacingSettings | undefined> {
  // Threads that read are given what it says, and need not load the schema.
  const { parseSettings } = await import("../site/parse-settings.ts");
  const reading = parseSettings(settingsText, SETTINGS_FILE);
  if (!reading.ok) return undefined;
  const { jurisdictions, providers } = reading.settings;
  return { jurisdictions, providers };
}

/**
 * Makes ready to find out the places of articles while their texts are at hand, on whatever thread they are read. Of
 * what is held back they are found out when somebody wants to see it. Without settings nothing is found out.
 */
export async function placeFinderFor(
  readings: readonly ArticleReading[],
  settings: PlacingSettings | undefined,
): Promise<PlaceFinder> {
  if (settings === undefined || !readings.some(isToPlace)) return () => ({});
  const gazetteer = await import("../gazetteer/gazetteer.ts");
  const under = conditionsOf(settings);
  return (reading) =>
    isToPlace(reading)
      ? { [PLACES]: { under, found: findPlaces(reading.article, settings, gazetteer) } }
      : {};
}

function isToPlace(reading: ArticleReading): reading is Extract<ArticleReading, { outcome: "article" }> {
  return reading.outcome === "article" && reading.standing === "public" && needsGazetteer(reading);
}
