import { ShelfDamage } from "../article/shelf.ts";
import type { ContentCache } from "../cache/content-cache.ts";
import type { EditionRequest } from "./load-edition.ts";
import { openCache } from "./open-cache.ts";
import { placeCache } from "./place-cache.ts";

/**
 * Does some work with the cache of the content folder. When the cache turns out to be damaged it is discarded, and the
 * work is done once more without; it must have changed nothing until then.
 */
export async function withCache<Result>(
  request: EditionRequest & { readonly out: string },
  work: (cache: ContentCache | undefined) => Promise<Result>,
): Promise<Result> {
  const cache = openCache(request.content, await placeCache(request));
  try {
    return await work(cache);
  } catch (error) {
    if (!(error instanceof ShelfDamage)) throw error;
    cache?.discard();
    return work(undefined);
  }
}
