import { readFile } from "node:fs/promises";
import path from "node:path";
import { PublicationError } from "../problem/publication-error.ts";

const MAIN_FEED = "feed.json";
// How an edition with unpublished articles begins every title.
const PREVIEW = "Preview: ";

/** The publication that a folder should hold. */
export interface Publication {
  /** Absolute, ends with a slash. */
  readonly baseUrl: string;
  readonly title: string;
}

/**
 * Refuses a folder that holds a preview, since the address of a topic can give away what is unpublished; and one that
 * was built for another base address, since no feed names the topics as its own that the hub would be told. Throws
 * PublicationError.
 */
export async function refuseOtherBuild(folder: string, { baseUrl, title }: Publication): Promise<void> {
  const feed = await readMainFeed(folder);
  if (feed.title?.startsWith(PREVIEW) && !title.startsWith(PREVIEW))
    throw new PublicationError(`${folder} holds a preview; build it without --unpublished first`);
  if (feed.self === undefined || feed.self === new URL(MAIN_FEED, baseUrl).href) return;
  const built = new URL(".", feed.self).href;
  throw new PublicationError(
    `${folder} was built for ${built}, not for ${baseUrl}; announce it with --base-url ${built}`,
  );
}

async function readMainFeed(folder: string): Promise<{ self?: string; title?: string }> {
  try {
    const { feed_url, title } = JSON.parse(await readFile(path.join(folder, MAIN_FEED), "utf8"));
    return { ...(URL.canParse(feed_url) && { self: feed_url }), ...(typeof title === "string" && { title }) };
  } catch {
    // Without the document nothing speaks against the folder; its ledger says what there is.
    return {};
  }
}
