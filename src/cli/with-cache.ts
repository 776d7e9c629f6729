import { ShelfDamage } from "../article/shelf.ts";
import type { ContentCache } from "../cache/content-cache.ts";
import type { EditionRequest } from "./load-edition.ts";
import { openCache } from "./open-cache.ts";

/**
 * Does some work with the cache of the content folder. When the cache turns out to be damaged it is discarded, and the
 * work is done once more without; it must have changed nothing until then.
 */
export async function withCache<Result>(
  { content, cache: place }: EditionRequest,
  work: (cache: ContentCache | undefined) => Promise<Result>,
): Promise<Result> {
  const cache = openCache(content, place);
  try {
    return await work(cache);
  } catch (error) {
    if (!(error instanceof ShelfDamage)) throw error;
    cache?.discard();
    return work(undefined);
  }
}
