import path from "node:path";
import { readSettings } from "../content/read-settings.ts";
import { isPathWithin } from "../path/path-within.ts";
import { PublicationError } from "../problem/publication-error.ts";
import { resolveExisting } from "./nested-folders.ts";

/** What `--cache` and the setting say when there is to be none. */
export const NO_CACHE = "none";

interface CacheRequest {
  readonly content: string;
  /** What the command line says. */
  readonly cache?: string | undefined;
  /** The output folder of a build. */
  readonly out?: string | undefined;
}

/**
 * Says where caches are to lie: where the command line says, else the settings, relative to the content folder; undefined
 * for the system's own folder. Throws PublicationError when that is in the output folder: a cache holds drafts.
 */
export async function placeCache({ content, cache, out }: CacheRequest): Promise<string | undefined> {
  const place = cache ?? (await placeInSettings(content));
  if (place === undefined || place === NO_CACHE || out === undefined) return place;
  if (isPathWithin(await resolveExisting(place), await resolveExisting(out)))
    throw new PublicationError(`the cache ${place} lies inside the output folder ${out}`);
  return place;
}

async function placeInSettings(content: string): Promise<string | undefined> {
  const text = settingsText(content);
  // Most settings do not, and reading YAML takes longer than a build of which nothing has changed.
  if (!text.includes("cache")) return undefined;
  const { readCachePlace } = await import("../site/cache-place.ts");
  const place = readCachePlace(text);
  return place === undefined || place === NO_CACHE ? place : path.resolve(content, place);
}

function settingsText(content: string): string {
  try {
    return readSettings(content) ?? "";
  } catch {
    // Whoever reads the content says so.
    return "";
  }
}
