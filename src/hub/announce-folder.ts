import { type Announcement, type AnnouncementRequest, announceTopics } from "./announce-topics.ts";
import type { FeedHashes } from "./feed-hashes.ts";
import { readAnnounced, readPublished, writeAnnounced } from "./hash-files.ts";
import { refuseUnreachable } from "./loopback.ts";
import { type Publication, refuseOtherBuild } from "./refuse-other-build.ts";

/** What to announce: an output folder, the publication that it holds, and how `announceTopics` shall tell it. */
export interface FolderRequest extends Omit<AnnouncementRequest, "topics" | "onResult">, Publication {
  readonly folder: string;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What announcing a folder came to. */
export interface FolderAnnouncement {
  /** One for each topic that was to be told. */
  readonly results: readonly Announcement[];
  /** How many topics the hub knows already. */
  readonly unchanged: number;
}

/**
 * Tells a hub of the feeds in an output folder that changed since it was told; all of them the first time. What
 * cannot be told stays unknown, so the next run tells it. Throws PublicationError when nothing can be announced.
 */
export async function announceFolder(request: FolderRequest): Promise<FolderAnnouncement> {
  const { folder, baseUrl, title, onProgress, ...rest } = request;
  refuseUnreachable(baseUrl, request.hub);
  const published = await readPublished(folder);
  await refuseOtherBuild(folder, { baseUrl, title });
  const announced = await readAnnounced(folder);
  const changed = new Map(
    changedFeeds(published, announced).map((file) => [new URL(file, baseUrl).href, file] as const),
  );
  const known = new Map([...announced].filter(([file]) => published.has(file)));
  const topics = [...changed.keys()];
  // Before as well: a folder that cannot remember is found out before anyone is told.
  if (topics.length > 0 || known.size < announced.size) await writeAnnounced(folder, known);
  let done = 0;
  const onResult = () => onProgress?.(++done, topics.length);
  const results = await announceTopics({ ...rest, topics, onResult });
  for (const { topic, ok } of results) {
    const file = changed.get(topic);
    if (ok && file !== undefined) known.set(file, published.get(file) ?? "");
  }
  if (results.some(({ ok }) => ok)) await writeAnnounced(folder, known);
  return { results, unchanged: published.size - changed.size };
}

/** Lists the feeds that are new or hold something else than before, in order. */
function changedFeeds(now: FeedHashes, before: FeedHashes): readonly string[] {
  return [...now.keys()].filter((file) => now.get(file) !== before.get(file)).sort();
}
