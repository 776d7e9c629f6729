import { readFile } from "node:fs/promises";
import path from "node:path";
import { PublicationError } from "../problem/publication-error.ts";

const MAIN_FEED = "feed.json";

/**
 * Refuses a base address that is not the one the folder was built for: the hub would be told of topics that no feed
 * names as its own, and of those that subscribers follow it would hear nothing. Throws PublicationError.
 */
export async function refuseOtherBase(folder: string, baseUrl: string): Promise<void> {
  const self = await readSelf(folder);
  if (self === undefined || self === new URL(MAIN_FEED, baseUrl).href) return;
  const built = new URL(".", self).href;
  throw new PublicationError(
    `${folder} was built for ${built}, not for ${baseUrl}; announce it with --base-url ${built}`,
  );
}

async function readSelf(folder: string): Promise<string | undefined> {
  try {
    const { feed_url: self } = JSON.parse(await readFile(path.join(folder, MAIN_FEED), "utf8"));
    return typeof self === "string" && URL.canParse(self) ? self : undefined;
  } catch {
    return undefined;
  }
}
