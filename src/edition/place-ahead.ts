import type { Article } from "../article/article.ts";
import { shareWork } from "../thread/share-work.ts";
import {
  conditionsOf,
  type FoundPlaces,
  findPlaces,
  type Gazetteer,
  keepPlaces,
  type PlacingSettings,
} from "./find-places.ts";
import type { PlacingAnswer, PlacingOrder } from "./placing-worker.ts";
import { writeArticles } from "./written-articles.ts";

const ARTICLES_IN_ORDER = 24;
// A thread has to load the gazetteer first.
const ARTICLES_WORTH_A_THREAD = 1000;

/** What articles are placed by, and how many threads may. */
export interface PlacingAhead {
  readonly settings: PlacingSettings;
  readonly gazetteer: Gazetteer;
  readonly threads: number;
}

/**
 * Finds out the places of articles on as many threads as are allowed and worth it, this one among them. Where that is
 * one, nothing is done: places are found out when they are asked for.
 */
export async function placeAhead(articles: readonly Article[], by: PlacingAhead): Promise<void> {
  const { settings, gazetteer, threads } = by;
  const { jurisdictions, providers } = settings;
  const conditions = conditionsOf(settings);
  await shareWork<Article, PlacingOrder, PlacingAnswer>({
    items: articles,
    threads,
    worthThread: ARTICLES_WORTH_A_THREAD,
    itemsInOrder: ARTICLES_IN_ORDER,
    program: new URL("./placing-worker.js", import.meta.url),
    workHere: (article) => keepPlaces(article, conditions, findPlaces(article, settings, gazetteer)),
    orderOf: (several) => {
      const written = writeArticles(several);
      const order = { settings: { jurisdictions, providers }, articles: written };
      return { order, handedOver: [written.texts.buffer] };
    },
    accept: (several, answer) => {
      const found = JSON.parse(answer) as FoundPlaces[];
      for (const [index, article] of several.entries()) {
        const places = found[index];
        if (places !== undefined) keepPlaces(article, conditions, places);
      }
    },
  });
}
